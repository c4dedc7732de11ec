package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Markdown;

/**
 * An author thinks again about her pictures: what they show, and whether they are seen only by those who ask. It is a
 * change of her story as any other, so readers see it once it is sent.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Captioning {
    @Inject
    Stories stories;

    @Inject
    Writing writing;

    @Inject
    Shape shape;

    /** The pictures in the working copy, in the order they came, with the words it has for them. */
    public List<PictureView> pictures(Actor author, String slug) {
        var body = writing.draft(author, slug).words().body();
        var said = Markdown.pictures(body);
        return Album.of(stories, author.id(), body).views().stream()
                .map(picture -> picture.saying(said.get(picture.address())))
                .toList();
    }

    /**
     * @throws Refusal unacceptable with a sentence about the words; not found, if the story does not show the picture
     */
    public DraftView describe(Actor author, String slug, DescribePicture command) {
        shape.check(command);
        var draft = writing.draft(author, slug);
        var picture = Album.of(stories, author.id(), draft.words().body()).named(command.name());
        picture.describe(command.alt(), command.veiled());
        var told = Markdown.described(draft.words().body(), picture.view().address(), command.alt());
        return writing.keep(
                author,
                new KeepDraft(draft.draftKey(), draft.seq() + 1, draft.words().saying(told)));
    }
}
