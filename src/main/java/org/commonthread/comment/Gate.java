package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;

/** What a comment has to pass before it is made: its shape, its key, its author's pace. */
@ApplicationScoped
class Gate {
    @Inject
    Shape shape;

    @Inject
    Comments comments;

    @Inject
    Pacing pacing;

    PostComment check(PostComment command) {
        return shape.check(command);
    }

    /** Lets a new comment through, or answers with the one that was made of it before. */
    Optional<Comment> admit(Actor author, PostComment command) {
        check(command);
        var writer = author.member().id();
        var made = comments.byKey(writer, command.key()).stream().findFirst();
        if (made.isPresent()) return made;
        try {
            pacing.take(author);
            return Optional.empty();
        } catch (Refusal tooFast) {
            // a second click waits for the first, and then it is the same comment and not one too many
            return Optional.of(comments.lockedByKey(writer, command.key()).orElseThrow(() -> tooFast));
        }
    }
}
