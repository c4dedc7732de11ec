package org.commonthread.moderation.dashboard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.appeal.AppealState;
import org.commonthread.moderation.dashboard.LevelAge;
import org.commonthread.moderation.dashboard.RuleCount;
import org.commonthread.moderation.dashboard.Survey;
import org.commonthread.moderation.dashboard.Surveying;
import org.commonthread.platform.text.Spoken;

/** How the queue does: charts that the server draws, each with its table. */
@Named
@RequestScoped
public class DashboardPage {
    /** Of one row of a chart, in units of its drawing. */
    private static final int ROW = 40;

    @Inject
    Surveying surveying;

    @Inject
    CurrentActor current;

    private List<Level> levels = List.of();
    private List<Bar> ages = List.of();
    private List<Bar> rules = List.of();
    private List<Bar> appeals = List.of();
    private String overturned = "";

    /** One urgency, as the table tells it. */
    public record Level(String name, String count, String half, String most) {}

    public void load() {
        var survey = surveying.now(current.get());
        levels = survey.ages().stream().map(age -> level(age, survey.at())).toList();
        ages = ages(survey);
        rules = rules(survey.rules());
        appeals = appeals(survey);
        overturned = overturned(survey);
    }

    private static List<Bar> appeals(Survey survey) {
        if (!survey.tellsAppeals()) return List.of();
        return List.of(
                ended(AppealState.OVERTURNED, survey.overturned(), 0, survey.answered()),
                ended(AppealState.UPHELD, survey.upheld(), 1, survey.answered()));
    }

    private static Bar ended(AppealState state, long count, int row, long all) {
        var name = Spoken.say("dashboard.appeal." + state);
        return Bar.of(name, String.valueOf(count), row, ROW, (double) count / all, "half");
    }

    private static String overturned(Survey survey) {
        if (Survey.isFew(survey.answered())) return Spoken.say("dashboard.few.appeals");
        if (!survey.tellsAppeals()) return Spoken.say("dashboard.few.others", survey.answered());
        var percent = Math.round(100.0 * survey.overturned() / survey.answered());
        return Spoken.say("dashboard.overturned", survey.answered(), percent);
    }

    private static Level level(LevelAge age, Instant now) {
        var name = Spoken.say("priority." + age.priority());
        var few = Survey.isFew(age.count());
        return new Level(
                name,
                few ? Spoken.say("dashboard.few") : String.valueOf(age.count()),
                few ? "" : waited(age.half(), now),
                few ? "" : waited(age.twentieth(), now));
    }

    private static String waited(Instant since, Instant now) {
        return Spoken.age(Duration.between(since, now).toMinutes());
    }

    private static List<Bar> ages(Survey survey) {
        var told =
                survey.ages().stream().filter(age -> !Survey.isFew(age.count())).toList();
        var longest = told.stream()
                .mapToLong(age -> minutes(age.twentieth(), survey.at()))
                .max()
                .orElse(1);
        var bars = new ArrayList<Bar>();
        for (var age : told) {
            var name = Spoken.say("priority." + age.priority());
            var half = Spoken.say("dashboard.bar.half", name);
            var most = Spoken.say("dashboard.bar.most", name);
            bars.add(bar(half, bars.size(), age.half(), survey.at(), longest, "half"));
            bars.add(bar(most, bars.size(), age.twentieth(), survey.at(), longest, "most"));
        }
        return bars;
    }

    private static Bar bar(String name, int row, Instant since, Instant now, long longest, String kind) {
        return Bar.of(name, waited(since, now), row, ROW, (double) minutes(since, now) / longest, kind);
    }

    private static long minutes(Instant since, Instant now) {
        return Math.max(1, Duration.between(since, now).toMinutes());
    }

    private static List<Bar> rules(List<RuleCount> counts) {
        var most = counts.isEmpty() ? 1 : counts.get(0).count();
        var bars = new ArrayList<Bar>();
        for (var each : counts) {
            var few = Survey.isFew(each.count());
            var value = few ? Spoken.say("dashboard.few") : String.valueOf(each.count());
            var part = few ? 0 : (double) each.count() / most;
            bars.add(Bar.of(Spoken.say("rule." + each.rule()), value, bars.size(), ROW, part, "half"));
        }
        return bars;
    }

    public List<Level> getLevels() {
        return levels;
    }

    public List<Bar> getAges() {
        return ages;
    }

    public List<Bar> getRules() {
        return rules;
    }

    public List<Bar> getAppeals() {
        return appeals;
    }

    public String getOverturned() {
        return overturned;
    }
}
