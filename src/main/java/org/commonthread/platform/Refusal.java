package org.commonthread.platform;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something asked for that will not be done, with the sentence the person is told. Its message is written for her: it
 * never blames and never carries anything she may not know. Nothing was changed when it is thrown.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as the contract's status codes tell it. */
    public enum Kind {
        LOGIN_NEEDED(401),
        NOT_ALLOWED(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        TOO_LARGE(413),
        NOT_ACCEPTABLE(422),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** What is to be mended in one field of what was sent. */
    public record Problem(String field, String message) {}

    /** How things stand now, for a conflict that can show it. */
    public record Present(String name, Object value) {}

    private final Kind kind;
    private final transient List<Problem> problems;
    private final transient @Nullable Present present;
    private final transient @Nullable Duration retryAfter;

    private Refusal(Kind kind, String sentence, List<Problem> problems, @Nullable Present present) {
        this(kind, sentence, problems, present, null);
    }

    private Refusal(
            Kind kind,
            String sentence,
            List<Problem> problems,
            @Nullable Present present,
            @Nullable Duration retryAfter) {
        super(sentence);
        this.retryAfter = retryAfter;
        this.kind = kind;
        this.problems = problems;
        this.present = present;
    }

    /** Unknown, or private to others: the two are never told apart. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "There is nothing at this address.", List.of(), null);
    }

    public static Refusal gone() {
        return new Refusal(Kind.GONE, "This was taken down. It may have been its author's wish.", List.of(), null);
    }

    public static Refusal loginNeeded() {
        return new Refusal(Kind.LOGIN_NEEDED, "Please log in first. Nothing you wrote is lost.", List.of(), null);
    }

    public static Refusal notAllowed(String sentence) {
        return new Refusal(Kind.NOT_ALLOWED, sentence, List.of(), null);
    }

    public static Refusal conflict(String sentence) {
        return new Refusal(Kind.CONFLICT, sentence, List.of(), null);
    }

    /** A conflict that shows how things stand now, under a name the contract gives it. */
    public static Refusal conflict(String sentence, String name, Object present) {
        return new Refusal(Kind.CONFLICT, sentence, List.of(), new Present(name, present));
    }

    public static Refusal unacceptable(List<Problem> problems) {
        return new Refusal(Kind.NOT_ACCEPTABLE, problems.get(0).message(), List.copyOf(problems), null);
    }

    public static Refusal unacceptable(String field, String message) {
        return unacceptable(List.of(new Problem(field, message)));
    }

    /** Too much at once, and when to try again. */
    public static Refusal tooMany(String sentence, Duration retryAfter) {
        return new Refusal(Kind.TOO_MANY, sentence, List.of(), null, retryAfter);
    }

    /** More bytes than we take at once. */
    public static Refusal tooLarge(String field, String message) {
        return new Refusal(Kind.TOO_LARGE, message, List.of(new Problem(field, message)), null, null);
    }

    public Kind kind() {
        return kind;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The sentence about one field, if that field is among the problems. */
    public @Nullable String problemOf(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    public @Nullable Present present() {
        return present;
    }

    /** For how many seconds to wait before trying again, as {@code Retry-After} says it; null where that would not help. */
    public @Nullable Long retrySeconds() {
        return retryAfter == null ? null : retryAfter.plusMillis(999).toSeconds();
    }
}
