package org.commonthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonthread.comment.CommentState;
import org.commonthread.comment.PostComment;
import org.commonthread.comment.ReactionKind;
import org.commonthread.finder.EntryDeed;
import org.commonthread.finder.EntryStatus;
import org.commonthread.finder.ForWhom;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.ShownTo;
import org.commonthread.finder.Unit;
import org.commonthread.finder.exchange.ImportState;
import org.commonthread.finder.remark.RemarkKind;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupRole;
import org.commonthread.group.GroupState;
import org.commonthread.group.GroupWords;
import org.commonthread.group.Heed;
import org.commonthread.group.Measure;
import org.commonthread.group.Obstacle;
import org.commonthread.group.joining.RequestState;
import org.commonthread.group.meeting.Venue;
import org.commonthread.group.meeting.web.Rhythm;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.member.Handle;
import org.commonthread.moderation.Decide;
import org.commonthread.moderation.QueueFilter.Hands;
import org.commonthread.moderation.appeal.AppealState;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.care.Debriefing;
import org.commonthread.moderation.care.web.CareDeed;
import org.commonthread.moderation.care.web.RestLength;
import org.commonthread.moderation.check.PersonalKind;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.contentnote.GivenBy;
import org.commonthread.moderation.contentnote.SendObjection;
import org.commonthread.moderation.contentnote.web.NoteDeed;
import org.commonthread.moderation.crisis.ContactKind;
import org.commonthread.moderation.crisis.LogContact;
import org.commonthread.moderation.readfirst.ReadFirst;
import org.commonthread.moderation.readfirst.ReadFirstMode;
import org.commonthread.moderation.reply.ReplyLanguage;
import org.commonthread.moderation.report.Outcome;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.standing.Rung;
import org.commonthread.moderation.standing.TakeStep;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.web.ClaimDeed;
import org.commonthread.moderation.word.WordAction;
import org.commonthread.moderation.word.WordDeed;
import org.commonthread.moderation.word.WordRule;
import org.commonthread.platform.calendar.Ordinal;
import org.commonthread.platform.text.Language;
import org.commonthread.story.Audience;
import org.commonthread.story.EventKind;
import org.commonthread.story.Need;
import org.commonthread.story.Shelf;
import org.commonthread.story.StopReason;
import org.commonthread.story.StoryState;
import org.commonthread.story.StoryWords;
import org.commonthread.story.ToldBy;
import org.commonthread.vocabulary.Answer;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.Facet;
import org.commonthread.vocabulary.TermDeed;
import org.commonthread.vocabulary.TermWords;
import org.commonthread.vocabulary.wish.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What every page promises, read from its source. */
class ViewsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Map<Path, String> VIEWS = read(WEBAPP, ".xhtml");
    private static final Map<Path, String> CLASSES = read(JAVA, ".java");
    private static final Properties WORDS = properties("words");
    private static final Properties SPOKEN = properties("spoken");

    /** Where HTML goes out as it is: each of these comes from SafeHtml, from Weaving or from a drawing of ours. */
    private static final Set<String> SAFE = Set.of(
            "#{comment.bodyHtml}",
            "#{answerPage.parent.bodyHtml}",
            "#{groupPage.text.aboutHtml}",
            "#{groupPage.text.rulesHtml}",
            "#{joinPage.text.rulesHtml}",
            "#{rulesPage.text.rulesHtml}",
            "#{invitedPage.invited.aboutHtml}",
            "#{invitedPage.invited.rulesHtml}",
            "#{topicPage.topic.bodyHtml}",
            "#{takeBackPage.comment.bodyHtml}",
            "#{story.bodyHtml}",
            "#{version.change}",
            "#{line.words}",
            "#{deskPage.item.changeHtml}",
            "#{wordsPage.tried.html}",
            "#{helpPage.before}",
            "#{helpPage.after}",
            "#{toldPart.drawing}",
            "#{nearPage.drawing}",
            "#{deskPage.item.text.beginning}",
            "#{deskPage.item.text.whole}",
            "#{prosePage.html}",
            "#{meetingPage.meeting.aboutHtml}",
            "#{meetingPage.meeting.held.aboutHtml}",
            "#{ct:weave(handle)}");

    /** Keys that a page puts together, and all the ends they can have. */
    private static final Map<String, Enum<?>[]> ENDS = Map.ofEntries(
            Map.entry("audience.mark.", Audience.values()),
            Map.entry("audience.after.", Audience.values()),
            Map.entry("told.", ToldBy.values()),
            Map.entry("reaction.", ReactionKind.values()),
            Map.entry("heed.", Heed.values()),
            Map.entry("heed.to.", Heed.values()),
            Map.entry("note.", ContentNote.values()),
            Map.entry("event.", EventKind.values()),
            Map.entry("reason.", StopReason.values()),
            Map.entry("drafts.done.", Shelf.values()),
            Map.entry("wish.", Wish.values()),
            Map.entry("rest.", RestLength.values()),
            Map.entry("asked.", RequestState.values()));

    static Stream<Path> views() {
        return VIEWS.keySet().stream();
    }

    @Test
    void thereAreViews() {
        assertThat(VIEWS).hasSizeGreaterThan(40);
        assertThat(CLASSES).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewIsWellFormed(Path view) {
        assertThat(document(view).getDocumentElement()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyWordIsInTheBundle(Path view) {
        assertThat(keysOf(view)).allSatisfy(key -> assertThat(WORDS).containsKey(key));
    }

    /** The second would take the place of the first, wherever that is said. */
    @ParameterizedTest
    @ValueSource(strings = {"words", "spoken"})
    void noKeyStandsTwice(String bundle) throws IOException {
        var keys = Files.readAllLines(Path.of("src/main/resources/messages/" + bundle + ".properties")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')));

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void noWordIsThereForNobody() {
        var used =
                VIEWS.keySet().stream().flatMap(view -> keysOf(view).stream()).collect(Collectors.toSet());

        assertThat(WORDS.stringPropertyNames())
                .allSatisfy(key -> assertThat(used).contains(key));
    }

    private static Set<String> keysOf(Path view) {
        var keys = new TreeSet<String>();
        all("words\\['([^']+)'\\]", text(view)).forEach(match -> keys.add(match.group(1)));
        all("words\\['([^']+)'\\.concat\\(", text(view)).forEach(match -> {
            assertThat(ENDS).as("the ends of %s", match.group(1)).containsKey(match.group(1));
            for (var end : ENDS.getOrDefault(match.group(1), new Enum<?>[0])) keys.add(match.group(1) + end.name());
        });
        return keys;
    }

    @ParameterizedTest
    @MethodSource("views")
    void noWordStandsInAViewItself(Path view) {
        var text = text(view).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "");
        var words = all(">([^<]+)<", text)
                .map(match -> match.group(1).strip())
                .filter(said -> said.matches("(?s).*\\p{L}{2}.*"));

        assertThat(words).isEmpty();
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("reason.", Reason.values()),
                Arguments.of("waiting.", toldToAuthors()),
                Arguments.of("rule.", ReasonCode.values()),
                Arguments.of("state.", StoryState.values()),
                Arguments.of("priority.", Priority.values()),
                Arguments.of("kind.", Kind.values()),
                Arguments.of("decision.", DecisionKind.values()),
                Arguments.of("did.", Action.values()),
                Arguments.of("asked.title.", toldBesideAStory()),
                Arguments.of("asked.next.", toldBesideAStory()),
                Arguments.of("stated.follows.", settling()),
                Arguments.of("language.", ReplyLanguage.values()),
                Arguments.of("language.", Language.values()),
                Arguments.of("done.", DecisionKind.values()),
                Arguments.of("done.", ClaimDeed.values()),
                Arguments.of("hands.", Hands.values()),
                Arguments.of("mine.", CommentState.values()),
                Arguments.of("facet.", Facet.values()),
                Arguments.of("answer.", Answer.values()),
                Arguments.of("need.", Need.values()),
                Arguments.of("hopes.", Need.values()),
                Arguments.of("event.", EventKind.values()),
                Arguments.of("stop.", StopReason.values()),
                Arguments.of("term.deed.", TermDeed.values()),
                Arguments.of("term.done.", TermDeed.values()),
                Arguments.of("ordinal.", Ordinal.values()),
                Arguments.of("venue.", Venue.values()),
                Arguments.of("rhythm.", Rhythm.values()),
                Arguments.of("personal.", PersonalKind.values()),
                Arguments.of("report.reason.", ReportReason.values()),
                Arguments.of("contact.", ContactKind.values()),
                Arguments.of("appeal.state.", AppealState.values()),
                Arguments.of("dashboard.appeal.", new AppealState[] {AppealState.OVERTURNED, AppealState.UPHELD}),
                Arguments.of("rung.", Rung.values()),
                Arguments.of("rung.letter.", Rung.values()),
                Arguments.of("outcome.", Outcome.values()),
                Arguments.of("readfirst.", ReadFirstMode.values()),
                Arguments.of("care.done.", CareDeed.values()),
                Arguments.of("group.kind.", GroupKind.values()),
                Arguments.of("group.means.", GroupKind.values()),
                Arguments.of(
                        "group.way.",
                        EnumSet.complementOf(EnumSet.of(GroupKind.HIDDEN)).toArray(GroupKind[]::new)),
                Arguments.of("group.audience.", GroupAudience.values()),
                Arguments.of(
                        "group.state.",
                        EnumSet.complementOf(EnumSet.of(GroupState.OPEN)).toArray(GroupState[]::new)),
                Arguments.of(
                        "group.promise.",
                        EnumSet.complementOf(EnumSet.of(GroupAudience.MIXED)).toArray(GroupAudience[]::new)),
                Arguments.of("group.role.", GroupRole.values()),
                Arguments.of("measure.", Measure.values()),
                Arguments.of("obstacle.", Obstacle.values()),
                Arguments.of("obstacle.deed.", Obstacle.values()),
                Arguments.of("content.", ContentNote.values()),
                Arguments.of("given.", GivenBy.values()),
                Arguments.of("notes.done.", NoteDeed.values()),
                Arguments.of("list.", WordAction.values()),
                Arguments.of("list.what.", WordAction.values()),
                Arguments.of("list.deed.", WordDeed.values()),
                Arguments.of("meets.", org.commonthread.finder.Venue.values()),
                Arguments.of("ledby.", LedBy.values()),
                Arguments.of("forwhom.", ForWhom.values()),
                Arguments.of("standing.", EntryStatus.values()),
                Arguments.of("shown.address.", ShownTo.values()),
                Arguments.of("shown.link.", ShownTo.values()),
                Arguments.of("remark.", RemarkKind.values()),
                Arguments.of("shown.to.", ShownTo.values()),
                Arguments.of("finder.did.", EntryDeed.values()),
                Arguments.of("import.state.", ImportState.values()),
                Arguments.of("near.away.", Unit.values()),
                Arguments.of("near.radius.", Unit.values()),
                Arguments.of(
                        "gone.",
                        new CommentState[] {CommentState.REMOVED_BY_AUTHOR, CommentState.REMOVED_BY_MODERATOR}));
    }

    private static DecisionKind[] toldBesideAStory() {
        return new DecisionKind[] {DecisionKind.REQUEST_CHANGES, DecisionKind.REMOVE, DecisionKind.MASK_AND_APPROVE};
    }

    private static DecisionKind[] settling() {
        return Stream.of(DecisionKind.values()).filter(DecisionKind::settles).toArray(DecisionKind[]::new);
    }

    /** What people bring up about somebody's words is not told to her as a reason to wait. */
    private static Reason[] toldToAuthors() {
        return Stream.of(Reason.values()).filter(reason -> !reason.byPerson()).toArray(Reason[]::new);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyCodeHasItsSentence(String prefix, Enum<?>[] codes) {
        assertThat(codes).allSatisfy(code -> assertThat(SPOKEN).containsKey(prefix + code.name()));
    }

    @Test
    void everySentenceThatIsSaidIsThereAndNoOther() {
        var said = new TreeSet<String>();
        var prefixes = new TreeSet<>(Set.of("page."));
        CLASSES.values()
                .forEach(source -> all("\\bsay\\(\\s*\"([\\w.]+)\"\\s*([+,)])", source)
                        .forEach(match -> {
                            if (match.group(2).equals("+")) prefixes.add(match.group(1));
                            else said.add(match.group(1));
                        }));
        var tested = sentences().map(each -> (String) each.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        tested.add("page.");

        assertThat(prefixes).isEqualTo(tested);
        assertThat(said).allSatisfy(key -> assertThat(SPOKEN).containsKey(key));
        assertThat(SPOKEN.stringPropertyNames())
                .filteredOn(key -> prefixes.stream().noneMatch(key::startsWith))
                .allSatisfy(key -> assertThat(said).contains(key));
    }

    @ParameterizedTest
    @CsvSource({"guidelines", "privacy", "what-happens"})
    void everyPageOfProseHasATitleAndAnAddress(String name) throws IOException {
        assertThat(SPOKEN).containsKey("page." + name);
        assertThat(Path.of("src/main/resources/messages/pages/" + name + "_en.md"))
                .isNotEmptyFile();
        assertThat(WEBAPP.resolve("WEB-INF/addresses")).content().contains("/WEB-INF/views/page.xhtml?name=" + name);
    }

    @Test
    void everyAddressLeadsToAViewAndEveryViewHasAnAddress() throws IOException {
        var led = Files.readAllLines(WEBAPP.resolve("WEB-INF/addresses")).stream()
                .filter(line -> line.startsWith("/"))
                .map(line -> WEBAPP.resolve(
                        line.split("\\s+")[1].replaceFirst("\\?.*", "").substring(1)))
                .collect(Collectors.toSet());

        assertThat(led)
                .containsExactlyInAnyOrderElementsOf(
                        views().filter(view -> view.startsWith(WEBAPP.resolve("WEB-INF/views")))
                                .toList());
    }

    /** HTML knows no checked="false": whatever the value, it is ticked. Only an empty one is left out by Faces. */
    @ParameterizedTest
    @MethodSource("views")
    void nothingIsTickedByAValueOfFalse(Path view) {
        for (var element : elements(view)) {
            if (!"http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI())) continue;
            for (var name : List.of("checked", "selected", "open", "disabled", "hidden")) {
                var value = element.getAttribute(name);
                if (value.startsWith("#{")) assertThat(value).contains("?").contains("null");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void noStyleAndNoScriptStandsInAPage(Path view) {
        for (var element : elements(view)) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                assertThat(attributes.item(i).getNodeName())
                        .as(element.getTagName())
                        .doesNotMatch("(?i)(.*:)?(style|on[a-z]+)");
            }
            assertThat(element.getLocalName()).isNotEqualTo("style");
            if ("script".equals(element.getLocalName())) {
                assertThat(element.getTextContent()).isBlank();
                assertThat(element.getAttribute("src")).isNotEmpty();
            }
            assertThat(element.getAttribute("href") + element.getAttribute("src"))
                    .doesNotContainIgnoringCase("javascript:")
                    .doesNotStartWith("http")
                    .doesNotStartWith("//");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void onlySafeHtmlGoesOutAsItIs(Path view) {
        assertThat(elements(view))
                .filteredOn(element -> element.hasAttribute("escape"))
                .allSatisfy(element -> assertThat(SAFE).contains(element.getAttribute("value")));
    }

    @Test
    void noPieceOfHtmlIsListedAsSafeForNobody() {
        var used = views().flatMap(view -> elements(view).stream())
                .filter(element -> element.hasAttribute("escape"))
                .map(element -> element.getAttribute("value"))
                .collect(Collectors.toSet());

        assertThat(used).isEqualTo(SAFE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anIdIsThereOnceInAPageWithItsParts(Path page) {
        var seen = new HashSet<String>();
        for (var element : withParts(page)) {
            for (var name : List.of("id", "faces:id")) {
                var id = element.getAttribute(name);
                if (id.isEmpty() || id.contains("#{comment.id}")) continue;
                assertThat(seen.add(id)).as("id %s of %s", id, page).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatANameRefersToIsThere(Path page) {
        var ids = withParts(page).stream()
                .flatMap(element -> Stream.of(element.getAttribute("id"), element.getAttribute("faces:id")))
                .collect(Collectors.toSet());
        for (var element : withParts(page)) {
            if (element.getTagName().equals("ct:field")) {
                var of = element.getAttribute("of");
                assertThat(ids).as("the field of ct:field").contains(of);
                ids.addAll(List.of(of + "-hint", of + "-problem"));
            }
        }
        for (var element : withParts(page)) {
            for (var name :
                    List.of("for", "aria-labelledby", "a:aria-describedby", "aria-describedby", "aria-controls")) {
                for (var id : element.getAttribute(name).split(" ")) {
                    if (!id.isEmpty() && !id.contains("#{"))
                        assertThat(ids).as(name).contains(id);
                }
            }
        }
    }

    static Stream<Path> pages() {
        return views().filter(view -> view.startsWith(WEBAPP.resolve("WEB-INF/views")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageForEveryoneHasNoFacesForm(Path page) {
        if (!text(page).contains("template=\"/WEB-INF/templates/reading.xhtml\"")) return;

        assertThat(withParts(page)).extracting(Element::getTagName).doesNotContain("h:form", "h:commandButton");
    }

    @ParameterizedTest
    @MethodSource("views")
    void whatIsShownIsOneQuestion(Path view) {
        assertThat(elements(view))
                .filteredOn(element -> element.hasAttribute("rendered"))
                .extracting(element -> element.getAttribute("rendered"))
                .allSatisfy(question -> assertThat(question).matches("#\\{(not |empty |not empty )?[\\w.]+}"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyBeanAndWhatIsAskedOfItExists(Path view) {
        all("\\b([a-z]\\w*(?:Page|Part)|visitor)\\.(\\w+)", expressions(view)).forEach(match -> {
            var source = beanSource(match.group(1));
            assertThat(source).as("bean %s", match.group(1)).contains("@Named");
            var name = match.group(2);
            var getter = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            assertThat(withAncestors(source))
                    .as("%s.%s", match.group(1), name)
                    .containsPattern("public .*\\b(?:get" + getter + "|is" + getter + "|" + name + ")\\(");
        });
    }

    private static String beanSource(String bean) {
        var file = Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java";
        return CLASSES.entrySet().stream()
                .filter(each -> each.getKey().endsWith(file))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String withAncestors(String source) {
        return all("class \\w+ extends (\\w+)", source)
                        .map(match -> {
                            var name = match.group(1);
                            return beanSource(Character.toLowerCase(name.charAt(0)) + name.substring(1));
                        })
                        .collect(Collectors.joining())
                + source;
    }

    @Test
    void everyPageBeanHasItsPage() {
        var asked = VIEWS.keySet().stream().map(ViewsTest::expressions).collect(Collectors.joining());

        assertThat(CLASSES.entrySet().stream()
                        .filter(each -> each.getValue().contains("\n@Named\n"))
                        .map(each -> each.getKey().getFileName().toString().replace(".java", "")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(asked)
                        .contains(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "."));
    }

    @Test
    void everyPartIsUsed() {
        var included = views().flatMap(view -> elements(view).stream()
                        .filter(element -> element.getTagName().equals("ui:include"))
                        .map(element -> partOf(view, element)))
                .collect(Collectors.toSet());

        assertThat(included)
                .containsExactlyInAnyOrderElementsOf(
                        views().filter(view -> view.startsWith(WEBAPP.resolve("WEB-INF/parts")))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "story/writing.xhtml,    title,        " + StoryWords.TITLE_MAX,
        "story/writing.xhtml,    body,         " + StoryWords.BODY_MAX,
        "story/teller.xhtml,     relationship, " + StoryWords.RELATIONSHIP_MAX,
        "group/topic-words.xhtml, title, " + TopicWords.TITLE_MAX,
        "group/topic-words.xhtml, topic-body, " + TopicWords.BODY_MAX,
        "group/words.xhtml, name, " + GroupWords.NAME_MAX,
        "group/words.xhtml, group-about, " + GroupWords.ABOUT_MAX,
        "group/words.xhtml, group-rules, " + GroupWords.RULES_MAX,
        "comment/form.xhtml,     comment-body, " + PostComment.BODY_MAX,
        "../views/threads/answer.xhtml, answer-body, " + PostComment.BODY_MAX,
        "../views/threads/edit.xhtml, change-body, " + PostComment.BODY_MAX,
        "moderation/deeds.xhtml, message,      " + Decide.MESSAGE_MAX,
        "note/object.xhtml, object-#{line.given.id}, " + SendObjection.WORDS_MAX,
        "../views/admin/read-first.xhtml, why, " + ReadFirst.WHY_MAX,
        "../views/groups/read-first.xhtml, why, " + ReadFirst.WHY_MAX,
        "care/debrief.xhtml, words, " + Debriefing.WORDS_MAX,
        "report/form.xhtml, report-words, " + SendReport.WORDS_MAX,
        "../views/moderation/crisis.xhtml, contact-words, " + LogContact.WORDS_MAX,
        "../views/moderation/member.xhtml, step-words, " + TakeStep.WORDS_MAX,
        "word/fields.xhtml, words, " + WordRule.WORDS_MAX,
        "word/fields.xhtml, why, " + WordRule.WHY_MAX,
        "vocabulary/words.xhtml, label,     " + TermWords.LABEL_MAX,
        "vocabulary/words.xhtml, brands,    " + TermWords.BRANDS_MAX,
        "vocabulary/words.xhtml, synonyms,  " + TermWords.SYNONYMS_MAX,
        "vocabulary/words.xhtml, note,      " + TermWords.NOTE_MAX,
        "../views/me/me.xhtml,   handle,       " + Handle.MAX_LENGTH,
        "../views/me/me.xhtml,   displayName,  40",
        "../views/me/me.xhtml,   about,        120",
    })
    void aFieldTakesAsMuchAsItsConstraint(String view, String id, String most) {
        var field = elements(WEBAPP.resolve("WEB-INF/parts").resolve(view).normalize()).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(field.getAttribute("maxlength") + field.getAttribute("a:maxlength"))
                .isEqualTo(most);
    }

    @Test
    void everyTextCanBeReadInBothThemes() throws IOException {
        var tokens = tokens();
        var checked = new ArrayList<String>();
        for (var pair : pairs()) {
            for (int theme = 0; theme < 2; theme++) {
                var contrast = contrast(colour(tokens, pair[0], theme), colour(tokens, pair[1], theme));
                checked.add(pair[0]);
                assertThat(contrast)
                        .as("%s on %s, %s", pair[0], pair[1], theme == 0 ? "light" : "dark")
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(checked).hasSizeGreaterThan(40);
    }

    private static String colour(Map<String, String[]> tokens, String name, int theme) {
        return tokens.getOrDefault(name, new String[2])[theme];
    }

    private static List<String[]> pairs() {
        var pairs = new ArrayList<String[]>();
        for (var text : List.of("ink", "quiet", "thread", "thread-deep", "clay", "good", "warn", "crisis")) {
            for (var ground : List.of("paper", "surface")) pairs.add(new String[] {text, ground});
        }
        for (var ground : List.of("tint", "clay-tint", "crisis-tint", "marked"))
            pairs.add(new String[] {"ink", ground});
        for (var ground : List.of("tint", "clay-tint")) pairs.add(new String[] {"quiet", ground});
        pairs.add(new String[] {"on-thread", "thread"});
        pairs.add(new String[] {"on-thread", "thread-deep"});
        pairs.add(new String[] {"crisis", "crisis-tint"});
        pairs.add(new String[] {"thread", "tint"});
        return pairs;
    }

    @Test
    void olderBrowsersGetTheSameLightTheme() throws IOException {
        var css = Files.readString(WEBAPP.resolve("resources/css/tokens.css"));
        var fallback = css.substring(css.indexOf("@supports not"));

        assertThat(tokens())
                .allSatisfy((name, colours) -> assertThat(fallback).contains("--" + name + ": " + colours[0]));
    }

    @Test
    void onlyTheTokensNameAColour() {
        for (var sheet : read(WEBAPP.resolve("resources/css"), ".css").entrySet()) {
            if (sheet.getKey().endsWith("tokens.css")) continue;
            var rules = sheet.getValue().replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(rules)
                    .as(sheet.getKey().toString())
                    .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\(");
        }
    }

    @Test
    void everyTokenThatIsAskedForIsThere() throws IOException {
        var defined = Files.readString(WEBAPP.resolve("resources/css/tokens.css"));
        for (var sheet : read(WEBAPP.resolve("resources/css"), ".css").entrySet()) {
            all("var\\((--[\\w-]+)", sheet.getValue())
                    .forEach(match -> assertThat(defined + sheet.getValue())
                            .as("%s in %s", match.group(1), sheet.getKey())
                            .contains(match.group(1) + ":"));
        }
    }

    private static Map<String, String[]> tokens() throws IOException {
        var css = Files.readString(WEBAPP.resolve("resources/css/tokens.css"));
        return all("--([\\w-]+): light-dark\\((#\\w{6}), (#\\w{6})\\)", css)
                .collect(Collectors.toMap(
                        match -> match.group(1),
                        match -> new String[] {match.group(2), match.group(3)},
                        (first, second) -> first,
                        TreeMap::new));
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        var channels = Stream.of(1, 3, 5)
                .map(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * channels.get(0) + 0.7152 * channels.get(1) + 0.0722 * channels.get(2);
    }

    private static String expressions(Path view) {
        return all("#\\{([^}]*)}", text(view)).map(match -> match.group(1)).collect(Collectors.joining("\n"));
    }

    private static Stream<MatchResult> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    /** The elements of a page, of what it includes and of its template, in order. */
    private static List<Element> withParts(Path view) {
        var found = new ArrayList<Element>();
        for (var element : elements(view)) {
            found.add(element);
            if (element.getTagName().equals("ui:include")) found.addAll(withParts(partOf(view, element)));
            if (element.hasAttribute("template")) {
                found.addAll(withParts(
                        WEBAPP.resolve(element.getAttribute("template").substring(1))));
            }
        }
        return found;
    }

    private static Path partOf(Path view, Element include) {
        var src = include.getAttribute("src");
        return src.startsWith("/") ? WEBAPP.resolve(src.substring(1)) : view.resolveSibling(src);
    }

    private static List<Element> elements(Path view) {
        var nodes = document(view).getElementsByTagName("*");
        var elements = new ArrayList<Element>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    private static Document document(Path view) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(view))));
        } catch (Exception malformed) {
            throw new AssertionError(view + " is not well-formed: " + malformed.getMessage(), malformed);
        }
    }

    private static String text(Path view) {
        var text = VIEWS.get(view);
        assertThat(text).as("view %s", view).isNotNull();
        return String.valueOf(text);
    }

    private static Map<Path, String> read(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<Path, String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.put(file, Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Properties properties(String name) {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/" + name + ".properties"))) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
