package org.commonthread.finder.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.commonthread.finder.Keeping;
import org.commonthread.finder.Kept;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Typed;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Takes files into the finder: read at once, tried out by a job, and taken over by the same job when somebody says so. */
@ApplicationScoped
@Transactional
public class Importing {
    /** As many rows as one transaction works through: half a second, and little to do again after a crash. */
    static final int CHUNK = 100;

    /** Nobody mends more by hand. */
    private static final int REPORTED = 500;

    private static final int NAME_MAX = 150;
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Imports imports;

    @Inject
    Keeping keeping;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /**
     * Reads a file, row by row, and keeps what it says to be tried out.
     *
     * @param name of the file; by its ending it is JSON (HSDS) or else CSV
     * @param source whose list it is, for rows that do not say so themselves
     * @return the import's id
     * @throws Refusal if it is no such file
     */
    public long read(Actor keeper, String name, String source, InputStream file) {
        keeping.requireKeeper(keeper);
        var shown = Typed.line(name);
        var begun = new FinderImport(
                shown.length() > NAME_MAX ? shown.substring(0, NAME_MAX) : shown, keeper.id(), clock.instant());
        imports.entityManager().persist(begun);
        try {
            var number = rows.read(begun.id(), shown, Typed.line(source), file);
            // read again: so many rows are not all held in memory, and with them this was let go
            imports.entityManager().find(FinderImport.class, begun.id()).holds(number);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return begun.id();
    }

    /** Takes over what the report has shown. */
    public void begin(Actor keeper, long id) {
        locked(keeper, id).begin();
    }

    /** Nothing of it is taken over. */
    public void drop(Actor keeper, long id) {
        locked(keeper, id).drop(clock.instant());
        imports.forgetWords(id);
    }

    private FinderImport locked(Actor keeper, long id) {
        keeping.requireKeeper(keeper);
        var found = imports.entityManager().find(FinderImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw Refusal.notFound();
        return found;
    }

    public ImportView one(Actor keeper, long id) {
        keeping.requireKeeper(keeper);
        var found = imports.entityManager().find(FinderImport.class, id);
        if (found == null) throw Refusal.notFound();
        return found.view();
    }

    public List<ImportView> newest(Actor keeper, int limit) {
        keeping.requireKeeper(keeper);
        return imports.newest(Page.first(limit)).stream()
                .map(FinderImport::view)
                .toList();
    }

    /** The rows that cannot be taken, in the order of the file. */
    public List<BadRow> bad(Actor keeper, long id) {
        keeping.requireKeeper(keeper);
        return imports.bad(id, Page.first(REPORTED));
    }

    List<Long> atWork() {
        return imports.atWork(Page.first(1));
    }

    /**
     * Works through the next rows of one import, in one transaction.
     *
     * @return how many; 0 if there is nothing left to do
     */
    int step(long id, int most) {
        var work = imports.entityManager().find(FinderImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (work == null || !work.state().isAtWork()) return 0;
        var sender = new Actor(work.byId(), "", "", Set.of(Role.EDITOR));
        var next = imports.rows(id, work.reached(), Page.first(most));
        for (var row : next) work.count(row.number(), outcome(work, row, sender));
        work.endIfDone(clock.instant());
        if (work.state() == ImportState.DONE) imports.forgetWords(id);
        // what will be undone without a word would be begun again without an end
        if (transactions.getRollbackOnly()) throw new IllegalStateException("rows of import " + id + " are undone");
        return next.size();
    }

    private @Nullable Kept outcome(FinderImport work, ImportRow row, Actor sender) {
        if (row.isRefused()) return null;
        try {
            var words = rows.words(row.words());
            return work.state() == ImportState.CHECKING
                    ? keeping.foreseen(sender, words)
                    : keeping.imported(sender, words);
        } catch (Refusal refused) {
            row.refuse(refused.sentence());
            return null;
        }
    }

    /** A row on which the program itself has stumbled: it is passed over, so that the others need not wait for ever. */
    void passOver(long id, String why) {
        var work = imports.entityManager().find(FinderImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (work == null || !work.state().isAtWork()) return;
        imports.rows(id, work.reached(), Page.first(1)).forEach(row -> {
            row.refuse(why);
            work.count(row.number(), null);
        });
        work.endIfDone(clock.instant());
    }

    int forgetOld() {
        return imports.forgetRows(clock.instant().minus(KEPT));
    }
}
