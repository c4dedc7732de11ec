package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.picture.Developed;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;

/**
 * What the database knows of pictures, in transactions that end before a file is touched: a row is there before its
 * files come, and goes after they went, so that no file is ever left without one.
 */
@ApplicationScoped
@TriedAgain
@Transactional
class PictureRows {
    /** More than any story needs, and less than would fill a disk. */
    private static final int A_DAY = 100;

    @Inject
    Pictures pictures;

    @Inject
    Clock clock;

    /** The picture, if the same was sent before and has arrived. */
    Optional<PictureView> arrived(Actor author, String fingerprint) {
        return pictures.byFingerprint(author.id(), fingerprint).stream()
                .filter(Picture::isKept)
                .findFirst()
                .map(Picture::view);
    }

    void requireRoom(Actor author) {
        if (pictures.countSince(author.id(), clock.instant().minus(Duration.ofDays(1))) >= A_DAY) {
            throw Refusal.tooMany(Spoken.say("picture.enough", A_DAY), Duration.ofHours(1));
        }
    }

    /** The name under which its files go into the store; two who send the same at once get the same. */
    String begin(Actor author, String fingerprint, AddPicture command, Developed developed) {
        var known = pictures.byFingerprint(author.id(), fingerprint);
        if (!known.isEmpty()) return known.get(0).name();
        var picture = new Picture(author.id(), fingerprint, command, developed, clock.instant());
        pictures.entityManager().persist(picture);
        pictures.entityManager().flush();
        return picture.name();
    }

    PictureView arrive(Actor author, String fingerprint) {
        var picture = pictures.byFingerprint(author.id(), fingerprint).get(0);
        picture.arrive();
        return picture.view();
    }

    /** What a reader may know of a picture before she gets its file. */
    record Pass(String mediaType, boolean forAll) {}

    /**
     * Lets a reader through who may read a story with the picture in it, its author, and moderators once it was sent.
     *
     * @throws Refusal gone, if the story was taken back or down and she might have read it; not found in any other case
     */
    Pass pass(Actor reader, String name) {
        var picture = pictures.kept(name).stream().findFirst().orElseThrow(Refusal::notFound);
        var showings = pictures.showings(picture.id(), reader.id(), clock.instant());
        var forAll = showings.stream().anyMatch(each -> each.isPublished() && each.isFor(false));
        if (forAll || reader.is(picture.ownerId()) || mayJudge(reader, picture)) {
            return new Pass(picture.mediaType(), forAll);
        }
        var once =
                showings.stream().filter(each -> each.isFor(reader.isMember())).toList();
        if (once.isEmpty()) throw Refusal.notFound();
        if (once.stream().noneMatch(Showing::isPublished)) throw Refusal.gone();
        return new Pass(picture.mediaType(), false);
    }

    private boolean mayJudge(Actor reader, Picture picture) {
        if (reader.isModerator()) return pictures.countSent(picture.id()) > 0;
        return reader.isMember() && pictures.countSentTo(picture.id(), reader.id()) > 0;
    }

    /** Says goodbye to pictures that no text has; answers the names of all whose files may now be deleted. */
    List<String> letGo(Instant before, int atMost) {
        pictures.unused(before, Page.first(atMost)).forEach(Picture::leave);
        pictures.entityManager().flush();
        return pictures.leaving(Page.first(atMost));
    }

    void forget(String name) {
        pictures.leaving(name).forEach(pictures.entityManager()::remove);
    }
}
