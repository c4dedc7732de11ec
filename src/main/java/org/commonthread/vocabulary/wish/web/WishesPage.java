package org.commonthread.vocabulary.wish.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Typed;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.wish.Wish;
import org.commonthread.vocabulary.wish.Wished;
import org.commonthread.vocabulary.wish.Wishing;
import org.jspecify.annotations.Nullable;

/** What a reader wishes to see of each content note. */
@Named
@RequestScoped
public class WishesPage {
    @Inject
    Wishing wishing;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<Row> rows = List.of();
    private boolean saved;
    private @Nullable Refusal refusal;

    /**
     * A note with what she wishes of it.
     *
     * @param day the last day on which it holds, as she typed it; empty for good
     */
    public record Row(ContentNote note, Wish wish, String day) {
        static Row of(ContentNote note, Wished wished) {
            return new Row(note, wished.wish(), Objects.toString(wished.lastDay(), ""));
        }

        Wished wished() {
            try {
                return Wished.until(wish, day.isEmpty() ? null : LocalDate.parse(day));
            } catch (DateTimeParseException unreadable) {
                throw Refusal.unacceptable(
                        "until-" + note, "Please write the day as year, month and day, for example 2027-03-31.");
            }
        }
    }

    public void load() {
        var reader = current.get().member();
        if (request.getMethod().equals("POST")) save();
        if (refusal != null) return;
        var wishes = wishing.of(reader);
        rows = rows(note -> Row.of(note, wishes.about(note, clock.instant())));
    }

    private void save() {
        rows = rows(this::sent);
        try {
            wishing.wish(current.get(), rows.stream().collect(Collectors.toMap(Row::note, Row::wished)));
            saved = true;
        } catch (Refusal refused) {
            refusal = refused;
        }
    }

    private static List<Row> rows(Function<ContentNote, Row> each) {
        return Arrays.stream(ContentNote.values()).map(each).toList();
    }

    private Row sent(ContentNote note) {
        var wish = Shape.code(Wish.class, "wish", request.getParameter("wish-" + note));
        return new Row(note, wish, Typed.line(request.getParameter("until-" + note)));
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Wish> getChoices() {
        return List.of(Wish.values());
    }

    public boolean isSaved() {
        return saved;
    }

    public @Nullable String getProblem() {
        return refusal == null ? null : refusal.sentence();
    }

    /** The field that the problem is in. */
    public String getProblemField() {
        return refusal == null ? "" : refusal.problems().get(0).field();
    }
}
