package org.commonthread.moderation.care.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.care.Debriefing;
import org.commonthread.moderation.care.Resting;
import org.commonthread.moderation.care.Spared;
import org.commonthread.moderation.care.Sparing;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** The buttons of the page on which a moderator looks after herself. */
@ApplicationScoped
class CareDeeds {
    @Inject
    Resting resting;

    @Inject
    Sparing sparing;

    @Inject
    Debriefing debriefing;

    @Inject
    CurrentActor current;

    /** @return what she is told when it is done */
    String of(HttpServletRequest form) {
        var moderator = current.get();
        var deed = Shape.code(CareDeed.class, "deed", form.getParameter("deed"));
        switch (deed) {
            case REST ->
                resting.rest(
                        moderator,
                        Shape.code(RestLength.class, "length", form.getParameter("length"))
                                .length());
            case COME_BACK -> resting.comeBack(moderator);
            case SPARE -> sparing.spare(moderator, spared(form));
            case DEBRIEF -> debriefing.write(moderator, form.getParameter("words"));
            case READ -> debriefing.read(moderator, number(form.getParameter("id")));
        }
        return Spoken.say("care.done." + deed);
    }

    private static Spared spared(HttpServletRequest form) {
        return new Spared(
                codes(form, Kind.class, "kind"),
                codes(form, Reason.class, "reason"),
                codes(form, ContentNote.class, "contentNote"));
    }

    private static <E extends Enum<E>> Set<E> codes(HttpServletRequest form, Class<E> type, String field) {
        var chosen = EnumSet.noneOf(type);
        var sent = form.getParameterValues(field);
        if (sent != null) for (var each : sent) chosen.add(Shape.code(type, field, each));
        return chosen;
    }

    private static long number(@Nullable String sent) {
        if (sent == null || !sent.matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(sent);
    }
}
