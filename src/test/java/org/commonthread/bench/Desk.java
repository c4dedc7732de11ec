package org.commonthread.bench;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Comments that wait for a moderator, and the moderators who let them through. */
final class Desk {
    /** More than are decided while it is measured, so that the queue never runs short. */
    static final int WAITING = 30_000;

    /** Who can decide in the demo realm. */
    static final List<String> MODERATORS = List.of("priya", "tom", "lena");

    private static final long FIRST = 500_000_000;
    private static final String AUTHOR = "(select id from member where handle = 'june')";

    private final Filling made;
    private final AtomicLong next = new AtomicLong();
    private final List<String> tokens = new ArrayList<>();

    Desk(Filling made) {
        this.made = made;
    }

    /** Comments by a new member, held because she is new. */
    void fill() throws SQLException {
        made.steps();
        made.copy(
                "comment",
                "generate_series(" + FIRST + ", " + (FIRST + WAITING - 1) + ") n",
                "t.id = (select min(id) from comment where state = 'VISIBLE' and revision = 1 and depth = 1)",
                Map.ofEntries(
                        entry("id", "n"),
                        entry("thread_id", Filling.thread(10) + " + n % 500"),
                        entry("author_id", AUTHOR),
                        entry("addressee_id", "null"),
                        entry("post_key", "'held-' || n"),
                        entry("path", "pg_temp.step(n)"),
                        entry("newest", Filling.newest("pg_temp.step(n)")),
                        entry("state", "'PENDING'"),
                        entry("shown_at", "null"),
                        entry("announced_at", "null"),
                        entry("replies", "0"),
                        entry("open_replies", "0"),
                        entry("answered", "false"),
                        entry("created_at", "current_timestamp - (n % 5000) * interval '1 second'")));
        made.run("insert into review_item (id, kind, subject_id, revision, author_id, title, text, address, priority,"
                + " state, created_at, due_at, version) select c.id, 'COMMENT', c.id, c.revision, c.author_id,"
                + " 'A story', c.body, '/threads/' || c.thread_id || '/comments/' || c.id, 2, 'OPEN', c.created_at,"
                + " c.created_at + interval '4 hours', 0 from comment c where c.id >= " + FIRST);
        made.run("insert into review_finding (item_id, position, reason, span_start, span_end, rule)"
                + " select id, 0, 'NEW_MEMBER', 0, 0, '' from review_item where id >= " + FIRST);
        made.run("analyze");
    }

    /** Takes all of them in hand, so that each request is one decision. */
    void takeInHand(Visit visit) throws Exception {
        made.run("update review_item i set claimed_by = m.id, claimed_until = current_timestamp + interval '1 day',"
                + " first_claimed_at = current_timestamp, last_claimed_at = current_timestamp from member m"
                + " where i.id >= " + FIRST + " and m.handle = (array['" + String.join("','", MODERATORS)
                + "'])[1 + i.id % " + MODERATORS.size() + "]");
        for (var person : MODERATORS) tokens.add(visit.tokenOf(person));
    }

    /** Lets the next one through, as the one who has it in hand. */
    String decide() {
        var item = FIRST + next.getAndIncrement();
        return Load.post(
                "/api/v1/moderation/items/" + item + "/decision",
                "{\"decision\": \"APPROVE\", \"revision\": 1, \"version\": 0}",
                tokens.get((int) (item % MODERATORS.size())));
    }
}
