package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Drawn;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.commonthread.platform.SiteClock;
import org.commonthread.platform.store.Store;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PicturesIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final byte[] FILE = Drawn.jpeg(800, 600);

    @Inject
    Given given;

    @Inject
    Illustrating illustrating;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Tidying tidying;

    @Inject
    Reading reading;

    @Inject
    Queue queue;

    @Inject
    UnusedPictures unusedPictures;

    @Inject
    Store store;

    @Inject
    Settings settings;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Inject
    Captioning captioning;

    @Test
    void whatIsSaidOfAPictureAndItsVeilAreChangedAsAnyOtherWord() {
        var maya = given.trustedMember("Maya");
        var picture = picture(maya);
        var story = published(maya, picture, Audience.PUBLIC);

        captioning.describe(maya, story.slug(), new DescribePicture(picture.name(), "My [scar]", true));

        assertThat(reading.story(Actor.VISITOR, story.slug()).bodyHtml()).contains(picture.alt());
        assertThat(captioning.pictures(maya, story.slug()))
                .singleElement()
                .satisfies(told -> assertThat(told.alt()).isEqualTo("My [scar]"))
                .satisfies(told -> assertThat(told.veiled()).isTrue());
        sending.send(maya, story.id());
        assertThat(reading.story(Actor.VISITOR, story.slug()).bodyHtml())
                .contains("My [scar]", "<details>")
                .doesNotContain(picture.alt());
    }

    @Test
    void nobodyTellsAnewWhatAnothersPictureShowsNorOneOfAnotherStory() {
        var june = given.member("June");
        var picture = picture(june);
        var story = published(june, picture, Audience.PUBLIC);
        var omar = given.member("Omar");
        var his = published(omar, picture(omar), Audience.PUBLIC);
        var command = new DescribePicture(picture.name(), "Not mine", false);

        assertRefused(Refusal.Kind.NOT_FOUND, () -> captioning.describe(omar, story.slug(), command));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> captioning.describe(omar, his.slug(), command));
        assertRefused(
                Refusal.Kind.NOT_ACCEPTABLE,
                () -> captioning.describe(june, story.slug(), new DescribePicture(picture.name(), "  ", false)));
    }

    private PictureView picture(Actor author) {
        return illustrating.add(author, new AddPicture(FILE, "A car park " + Given.random(), false));
    }

    private Sent published(Actor author, PictureView picture, Audience audience) {
        return given.aStory()
                .by(author)
                .to(audience)
                .saying("Look.\n\n" + picture.markdown())
                .published();
    }

    private void mayRead(Actor reader, PictureView picture) {
        for (var size : PictureSize.values()) {
            assertThat(file(reader, picture, size.name().toLowerCase(Locale.ROOT))
                            .bytes())
                    .isNotEmpty();
        }
    }

    private PictureFile file(Actor reader, PictureView picture, String size) {
        return illustrating.file(reader, name(picture), size);
    }

    private static String name(PictureView picture) {
        return picture.address().substring("/pictures/".length());
    }

    private void assertRefused(Refusal.Kind kind, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    @Test
    void aPictureInAPublicStoryIsSentToAnyoneAndKeptByNobodyInBetween() throws Exception {
        var june = given.member("June");
        var picture = picture(june);
        var story = published(june, picture, Audience.PUBLIC);

        var answer = get(picture.address());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("inline; filename=\"picture\"");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Drawn.seen(answer.body()).getWidth()).isEqualTo(800);
        assertThat(Drawn.seen(get(picture.address() + "/small").body()).getWidth())
                .isEqualTo(640);
        assertThat(Drawn.seen(get(picture.address() + "/veil").body()).getWidth())
                .isEqualTo(20);
        assertThat(new String(get("/stories/" + story.slug()).body(), StandardCharsets.UTF_8))
                .contains("<img src=\"" + picture.address() + "\"", "width=\"800\" height=\"600\"");
    }

    @Test
    void aPictureNobodyMaySeeIsNotToldFromNonsense() throws Exception {
        var june = given.member("June");
        var picture = picture(june);
        var nonsense = get("/pictures/abcdefghijklmnopqrstuvwxyz");
        assertThat(nonsense.statusCode()).isEqualTo(404);

        for (var address : new String[] {
            picture.address(),
            picture.address() + "/small",
            picture.address() + "/huge",
            picture.address() + "/x/y",
            "/pictures/"
        }) {
            var answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).isEqualTo(nonsense.body());
        }
        published(june, picture, Audience.MEMBERS);
        assertThat(get(picture.address()).statusCode()).isEqualTo(404);
        assertThat(get(picture.address()).body()).isEqualTo(nonsense.body());
        assertThat(header(get(picture.address()), "Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void aPictureIsForThoseWhoMayReadItsStory() {
        var june = given.trustedMember("June");
        var picture = picture(june);
        var omar = given.member("Omar");
        mayRead(june, picture);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> file(omar, picture, "large"));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> file(given.moderator(), picture, "large"));

        published(june, picture, Audience.MEMBERS);

        mayRead(omar, picture);
        assertThat(file(omar, picture, "large").forAll()).isFalse();
        assertRefused(Refusal.Kind.NOT_FOUND, () -> file(Actor.VISITOR, picture, "large"));
    }

    @Test
    void aNarrowerAudienceHoldsForPicturesAtOnce() {
        var june = given.trustedMember("June");
        var picture = picture(june);
        var story = given.aStory().by(june).to(Audience.PUBLIC).saying(picture.markdown());
        story.published();
        mayRead(Actor.VISITOR, picture);

        var words = story.to(Audience.ONLY_ME).words();
        var draft = reading.own(june, 10).get(0);
        writing.change(june, draft.id(), writing.draft(june, draft.slug()).seq(), words);

        assertRefused(Refusal.Kind.NOT_FOUND, () -> file(Actor.VISITOR, picture, "large"));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> file(given.member("Omar"), picture, "large"));
        mayRead(june, picture);
    }

    @Test
    void thePicturesOfAStoryTakenBackAreGone() throws Exception {
        var june = given.trustedMember("June");
        var picture = picture(june);
        var story = published(june, picture, Audience.PUBLIC);

        sending.withdraw(june, story.id());

        assertThat(get(picture.address()).statusCode()).isEqualTo(410);
        mayRead(june, picture);
    }

    @Test
    void aModeratorSeesThePicturesThatWaitForHerAndNobodyElseDoes() {
        var june = given.member("June");
        var picture = illustrating.add(june, new AddPicture(FILE, "My scar " + Given.random(), true));
        var story = given.aStory().by(june).saying(picture.markdown()).sent();
        var priya = given.moderator();

        var item = queue.item(priya, given.itemOn(Given.story(story.id())).id());

        assertThat(item.pictures()).singleElement().satisfies(shown -> {
            assertThat(shown.address()).isEqualTo(picture.address());
            assertThat(shown.alt()).isEqualTo(picture.alt());
            assertThat(shown.veiled()).isTrue();
        });
        mayRead(priya, picture);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> file(given.member("Omar"), picture, "large"));
        given.decide(priya, Given.story(story.id()), DecisionKind.REMOVE);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> file(Actor.VISITOR, picture, "large"));
    }

    @Test
    void aStoryShowsNobodyElsesPicture() {
        var maya = given.trustedMember("Maya");
        var picture = picture(maya);
        published(maya, picture, Audience.PUBLIC);
        var june = given.trustedMember("June");

        var story = published(june, picture, Audience.PUBLIC);

        assertThat(reading.story(Actor.VISITOR, story.slug()).bodyHtml()).doesNotContain("img", picture.address());
        assertThat(writing.asShown(june, picture.markdown())).doesNotContain("img");
        assertThat(writing.asShown(maya, picture.markdown())).contains("<img src=\"" + picture.address() + "\"");
    }

    @Test
    void aPictureTakenOutOfTheTextIsTakenFromItsReaders() throws Exception {
        var june = given.trustedMember("June");
        var picture = picture(june);
        var story = published(june, picture, Audience.PUBLIC);
        assertThat(get(picture.address()).statusCode()).isEqualTo(200);

        var draft = writing.draft(june, story.slug());
        var words = given.aStory().saying("No picture any more.").words();
        writing.change(june, story.id(), draft.seq(), words);
        sending.send(june, story.id());

        assertThat(get(picture.address()).statusCode()).isEqualTo(404);
    }

    /** Opened whole, each would be 128 MiB; the server has 288 for everything. */
    @Test
    void theFinestPicturesAtOnceFindRoom() {
        var june = given.member("June");
        var largest = Drawn.finePng(4000, 4000);

        var all = AtOnce.times(3, i -> () -> illustrating.add(june, new AddPicture(largest, "Scan " + i, false)));

        assertThat(all).allMatch(AtOnce.Ended::well);
        mayRead(june, all.get(0).given());
    }

    @Test
    void theSameFileSentOftenAndAtOnceIsOnePicture() throws SQLException {
        var june = given.member("June");

        var all = AtOnce.times(4, i -> () -> illustrating.add(june, new AddPicture(FILE, "The same", false)));

        assertThat(all).allMatch(AtOnce.Ended::well);
        assertThat(all.stream().map(each -> each.given().id()))
                .containsOnly(all.get(0).given().id());
        assertThat(sql.number("select count(*) from picture where owner_id = " + june.id()))
                .isEqualTo(1);
        mayRead(june, all.get(0).given());
        assertThat(illustrating
                        .add(june, new AddPicture(FILE, "The same", true))
                        .id())
                .as("with another mark it is another")
                .isNotEqualTo(all.get(0).given().id());
        assertThat(illustrating
                        .add(given.member("Omar"), new AddPicture(FILE, "The same", false))
                        .id())
                .as("everyone has her own")
                .isNotEqualTo(all.get(0).given().id());
    }

    @Test
    void aPictureNeedsWordsAndAMember() {
        var june = given.member("June");
        for (var words : new String[] {"", "  ", null, "x".repeat(301)}) {
            assertThatThrownBy(() -> illustrating.add(june, new AddPicture(FILE, words, false)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problemOf("alt")).isNotNull());
        }
        assertRefused(
                Refusal.Kind.LOGIN_NEEDED, () -> illustrating.add(Actor.VISITOR, new AddPicture(FILE, "x", false)));
    }

    @Test
    void aPictureIsPutAtTheEndOfTheStoryOnce() {
        var june = given.member("June");
        var draft = given.aStory().by(june).saying("It was dawn.\n").kept();
        var picture = picture(june);

        var once = writing.illustrate(june, draft.slug(), picture);
        var twice = writing.illustrate(june, draft.slug(), picture);

        assertThat(once.words().body()).isEqualTo("It was dawn.\n\n" + picture.markdown());
        assertThat(twice.words().body()).isEqualTo(once.words().body());
        assertThat(once.words().title()).isEqualTo(draft.words().title());
        assertRefused(Refusal.Kind.NOT_FOUND, () -> writing.illustrate(given.member("Omar"), draft.slug(), picture));
    }

    @Test
    void whatNoTextHasIsDeletedAfterAWeekAndNothingElse() throws SQLException {
        var june = given.trustedMember("June");
        var unused = picture(june);
        var inADraft = picture(june);
        given.aStory().by(june).saying(inADraft.markdown()).kept();
        var published = picture(june);
        published(june, published, Audience.PUBLIC);

        purgeAfter(Duration.ofDays(6));
        mayRead(june, unused);
        purgeAfter(Duration.ofDays(8));

        assertRefused(Refusal.Kind.NOT_FOUND, () -> file(june, unused, "large"));
        for (var size : PictureSize.values()) {
            assertThat(store.get(Picture.file(name(unused), size))).isEmpty();
        }
        assertThat(sql.number("select count(*) from picture where id = " + unused.id()))
                .isZero();
        mayRead(june, inADraft);
        mayRead(Actor.VISITOR, published);
    }

    @Test
    void aStoryThatIsErasedTakesItsPicturesAlong() throws SQLException {
        var june = given.trustedMember("June");
        var picture = picture(june);
        var story = given.aStory().by(june).saying(picture.markdown()).kept();
        tidying.discard(june, story.id());

        clock.travel(
                clock.instant().plus(DraftLine.IN_THE_BIN).plus(Duration.ofDays(1)),
                () -> assertThat(tidying.erase(story.id())).isTrue());
        purgeAfter(Duration.ofDays(8));

        assertThat(sql.number("select count(*) from picture where id = " + picture.id()))
                .isZero();
    }

    @Test
    void whatAStoppedNodeHadBegunIsFinished() throws SQLException {
        var june = given.member("June");
        var picture = picture(june);
        sql.run("update picture set state = 'LEAVING' where id = " + picture.id());

        purgeAfter(Duration.ZERO);

        assertThat(store.get(Picture.file(name(picture), PictureSize.LARGE))).isEmpty();
        assertThat(sql.number("select count(*) from picture where id = " + picture.id()))
                .isZero();
    }

    private void purgeAfter(Duration time) {
        clock.travel(clock.instant().plus(time), () -> {
            while (unusedPictures.run() > 0) {
                // other tests have left some as well
            }
        });
    }

    @Test
    void aDayHasRoomForAHundred() throws SQLException {
        var june = given.member("June");
        var one = picture(june);
        for (int i = 0; i < 99; i++) {
            sql.run("insert into picture select nextval('picture_seq'), 'copy-" + june.id() + "-" + i
                    + "', owner_id, 'copy "
                    + i
                    + "', state, media_type, width, height, small_width, small_height, bytes, alt, veiled, created_at,"
                    + " version from picture where id = " + one.id());
        }

        assertRefused(Refusal.Kind.TOO_MANY, () -> picture(june));
        clock.travel(clock.instant().plus(Duration.ofDays(2)), () -> picture(june));
    }

    @Test
    void onlyPicturesMayBeLargerThanAMebibyte() throws Exception {
        var two = new byte[2 << 20];
        assertThat(post("/api/v1/images", two).statusCode()).isEqualTo(401);
        assertThat(post("/pictures", two).statusCode()).isEqualTo(302);
        assertThat(post("/api/v1/stories", two).statusCode()).isEqualTo(413);
        var answer = post("/api/v1/images", new byte[(12 << 20) + 1]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(settings.baseUrl() + address)).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String address, byte[] file) throws IOException, InterruptedException {
        var body = Drawn.join(
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.jpg\"\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII),
                file,
                "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(settings.baseUrl() + address))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .header("Origin", settings.baseUrl().toString())
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
