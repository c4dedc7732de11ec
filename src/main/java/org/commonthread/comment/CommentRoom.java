package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Nearby;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;
import org.commonthread.vocabulary.ContentNotes;
import org.hibernate.query.Page;

/** Tells others of comments, and moderators what can be decided about them. */
@ApplicationScoped
@Transactional
public class CommentRoom implements SubjectRoom {
    private static final Pattern ADDRESS = Pattern.compile("/threads/\\d{1,18}/comments/(\\d{1,18})(/.*)?");
    private static final Pattern MARK = Pattern.compile("comment-(\\d{1,18})");

    @Inject
    Comments comments;

    @Inject
    Threads threads;

    @Override
    public Kind kind() {
        return Kind.COMMENT;
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        var comment = comments.entityManager().find(Comment.class, id);
        if (comment == null || !comment.isVisible() || !comment.isFor(reader)) return Optional.empty();
        var under = threads.subject(reader, comment.threadId());
        return Optional.of(new SubjectView(
                under.title(),
                "/threads/" + comment.threadId() + "/comments/" + id,
                comment.authorId(),
                under.open() && comment.place().isOpen(),
                false,
                under.groupId(),
                under.hindrance()));
    }

    /** By its own address, or by that of the page on which it is marked. */
    @Override
    public Optional<Long> at(URI address) {
        var marked = MARK.matcher(Optional.ofNullable(address.getFragment()).orElse(""));
        if (marked.matches()) return Optional.of(Long.valueOf(marked.group(1)));
        var own = ADDRESS.matcher(address.getPath());
        return own.matches() ? Optional.of(Long.valueOf(own.group(1))) : Optional.empty();
    }

    @Override
    public Set<DecisionKind> decisions(long id) {
        var comment = comments.entityManager().find(Comment.class, id);
        return comment == null || comment.isGone()
                ? EnumSet.of(DecisionKind.APPROVE)
                : EnumSet.of(
                        DecisionKind.APPROVE,
                        DecisionKind.APPROVE_WITH_NOTE,
                        DecisionKind.MASK_AND_APPROVE,
                        DecisionKind.REQUEST_CHANGES,
                        DecisionKind.LOCK_REPLIES,
                        DecisionKind.MOVE,
                        DecisionKind.REMOVE);
    }

    /** One that is being sent is not kept yet, and nobody has put a note on it. */
    @Override
    public ContentNotes notes(long id) {
        var comment = comments.entityManager().find(Comment.class, id);
        return comment == null ? ContentNotes.NONE : comment.given();
    }

    @Override
    public Optional<SubjectWords> words(long id, Actor reader) {
        return describe(id, reader).map(any -> {
            var comment = comments.entityManager().find(Comment.class, id);
            return new SubjectWords(comment.revision(), comment.body());
        });
    }

    @Override
    public List<Nearby> around(long id, int each) {
        var comment = comments.entityManager().find(Comment.class, id);
        if (comment == null) return List.of();
        var path = comment.place().path();
        var nearby = new ArrayList<>(comments.before(comment.threadId(), path, Page.first(each)));
        Collections.reverse(nearby);
        nearby.addAll(comments.after(comment.threadId(), path, Page.first(each)));
        return nearby;
    }
}
