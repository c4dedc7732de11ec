package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;
import org.commonthread.vocabulary.Answer;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.Facet;
import org.commonthread.vocabulary.Keeping;
import org.commonthread.vocabulary.NewTerm;
import org.commonthread.vocabulary.TermWords;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a story tells about itself, and who finds it by that. Each test has terms of its own. */
@ArquillianTest
class FacetsIT {
    private static final int ALL = 1000;

    @Inject
    Given given;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Reading reading;

    @Inject
    Keeping keeping;

    @Inject
    Queue queue;

    @Inject
    Sql sql;

    @Test
    void aStoryIsFoundByEveryCombinationOfWhatItTellsAndByNoOther() {
        var maya = given.trustedMember("Maya");
        var bone = term();
        var drug = term();
        var other = term();
        var both = published(maya, Audience.PUBLIC, bone, drug);
        var one = published(maya, Audience.PUBLIC, bone);

        assertThat(found(Actor.VISITOR, bone)).containsExactly(one, both);
        assertThat(found(Actor.VISITOR, drug)).containsExactly(both);
        assertThat(found(Actor.VISITOR, bone, drug)).containsExactly(both);
        assertThat(found(Actor.VISITOR, drug, bone)).containsExactly(both);
        assertThat(found(Actor.VISITOR, bone, drug, other)).isEmpty();
        assertThat(found(Actor.VISITOR, "-")).isEmpty();
    }

    @Test
    void countsAreOfWhatThisReaderWouldFind() {
        var maya = given.trustedMember("Maya");
        var bone = term();
        var drug = term();
        published(maya, Audience.PUBLIC, bone, drug);
        published(maya, Audience.MEMBERS, bone, drug);
        published(maya, Audience.MEMBERS, bone);
        published(maya, Audience.ONLY_ME, bone, drug);
        var omar = given.member("Omar");

        assertThat(count(Actor.VISITOR, StoryFilter.ALL, bone)).isEqualTo(1);
        assertThat(count(omar, StoryFilter.ALL, bone)).isEqualTo(3);
        assertThat(count(omar, by(bone), drug)).isEqualTo(2);
        assertThat(count(omar, by(bone, drug), bone)).isEqualTo(2);
        assertThat(count(Actor.VISITOR, by(drug), bone)).isEqualTo(1);
        assertThat(count(omar, new StoryFilter(List.of(bone), omar.handle()), bone))
                .isZero();
        assertThat(count(omar, new StoryFilter(List.of(), maya.handle()), bone)).isEqualTo(3);
    }

    @Test
    void pagesFollowOneAnotherWithoutAGapOrADouble() {
        var maya = given.trustedMember("Maya");
        var bone = term();
        for (int i = 0; i < 5; i++) published(maya, Audience.PUBLIC, bone);

        var first = reading.found(Actor.VISITOR, by(bone), Reading.BEGINNING, 0, 2);
        var last = first.get(1);
        var rest = reading.found(Actor.VISITOR, by(bone), last.publishedAt(), last.id(), ALL);

        assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aNarrowedAWithdrawnAndARemovedStoryIsFoundAndCountedNoMore() {
        var maya = given.trustedMember("Maya");
        var bone = term();
        var narrowed = published(maya, Audience.PUBLIC, bone);
        var withdrawn = published(maya, Audience.PUBLIC, bone);
        var omar = given.member("Omar");

        var draft = draft(maya, narrowed);
        keep(maya, draft, told(draft.words(), Audience.MEMBERS, draft.words().about()));
        sending.withdraw(maya, withdrawn);

        assertThat(found(Actor.VISITOR, bone)).isEmpty();
        assertThat(count(Actor.VISITOR, StoryFilter.ALL, bone)).isZero();
        assertThat(found(omar, bone)).containsExactly(narrowed);
        assertThat(count(omar, StoryFilter.ALL, bone)).isEqualTo(1);
    }

    @Test
    void aChangeOfFacetsTakesTheWayOfEveryOtherChange() throws SQLException {
        var june = given.member("June");
        var before = term();
        var after = term();
        var id = published(june, Audience.PUBLIC, before);

        var draft = draft(june, id);
        keep(june, draft, told(draft.words(), Audience.PUBLIC, about(after)));
        assertThat(found(Actor.VISITOR, before)).containsExactly(id);
        sending.send(june, id);
        assertThat(found(Actor.VISITOR, after)).isEmpty();
        given.decide(given.moderator(), Given.story(id), DecisionKind.APPROVE);

        assertThat(found(Actor.VISITOR, after)).containsExactly(id);
        assertThat(found(Actor.VISITOR, before)).isEmpty();
        assertThat(sql.number("select count(*) from story_facet where story_id = " + id))
                .isEqualTo(1);
    }

    @Test
    void whatSheIsNotSureOfIsKeptAndNobodyFindsAnythingByIt() {
        var june = given.member("June");
        var about = new StoryAbout(
                List.of(), Map.of(Facet.RECEPTOR, Answer.NOT_SURE), List.of(ContentNote.GRIEF), Need.LISTEN);

        var kept = given.aStory().by(june).telling(about).kept();

        assertThat(draft(june, kept.id()).words().about()).isEqualTo(about);
        assertThat(about.foundBy()).containsExactly("LISTEN");
    }

    @Test
    void onlyOfferedTermsAreChosenAnewAndARetiredOneStaysWhereItIs() {
        var june = given.member("June");
        var bone = term();
        var id = published(june, Audience.PUBLIC, bone);
        keeping.retire(given.admin(), bone);

        var draft = draft(june, id);
        keep(june, draft, told(draft.words(), Audience.PUBLIC, about(bone)));
        assertThat(found(Actor.VISITOR, bone)).containsExactly(id);
        var refused = catchThrowableOfType(
                Refusal.class,
                () -> given.aStory().by(june).telling(about(bone)).kept());
        assertThat(refused.problemOf("facets")).contains("not offered");
        var unknown = catchThrowableOfType(
                Refusal.class,
                () -> given.aStory().by(june).telling(about("NO_SUCH")).kept());
        assertThat(unknown.problemOf("facets")).contains("NO_SUCH");
    }

    @Test
    void moderatorsReadWhatATimelineSays() {
        var june = given.member("June");
        var event = new TimelineEvent(EventKind.SCAN, "month 2", "", "ring me on 0171 5550 1234", null, null, "");
        var words = given.aStory().by(june).words();

        var draft = writing.keep(
                june,
                new KeepDraft(
                        "timeline-" + Given.random(),
                        1,
                        words.telling(StoryAbout.NOTHING, new Timeline(List.of(event)))));
        var sent = sending.send(june, draft.id());

        var priya = given.moderator();
        var item = given.itemOn(Given.story(sent.id()));
        assertThat(queue.item(priya, item.id()).item().text()).contains("ring me on");
    }

    private String term() {
        var code = "T" + Given.random().substring(0, 14).toUpperCase(Locale.ROOT);
        keeping.add(given.admin(), new NewTerm(Facet.SITE, code, new TermWords("A place", "", "", "")));
        return code;
    }

    private static StoryAbout about(String... codes) {
        return new StoryAbout(List.of(codes), null, null, null);
    }

    private static StoryFilter by(String... codes) {
        return new StoryFilter(List.of(codes), "");
    }

    private long published(Actor author, Audience audience, String... codes) {
        return given.aStory()
                .by(author)
                .to(audience)
                .telling(about(codes))
                .published()
                .id();
    }

    private List<Long> found(Actor reader, String... codes) {
        return reading.found(reader, by(codes), Reading.BEGINNING, 0, ALL).stream()
                .map(StoryLine::id)
                .toList();
    }

    private long count(Actor reader, StoryFilter filter, String code) {
        return reading.counts(reader, filter).getOrDefault(code, 0L);
    }

    private DraftView draft(Actor author, long id) {
        return writing.draft(author, reading.slug(id));
    }

    private void keep(Actor author, DraftView draft, StoryWords words) {
        writing.keep(author, new KeepDraft(draft.draftKey(), draft.seq() + 1, words));
    }

    private static StoryWords told(StoryWords words, Audience audience, StoryAbout about) {
        return words.to(audience).telling(about, words.timeline());
    }
}
