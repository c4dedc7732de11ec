package org.commonthread.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;

/** Keeping the word lists: administrators change them, moderators read and try them, every change stays on record. */
@ApplicationScoped
@TriedAgain
@Transactional
public class KeepingWords {
    @Inject
    WordEntries entries;

    @Inject
    WordLists lists;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    public List<WordView> all(Actor staff) {
        requireStaff(staff);
        return entries.all();
    }

    public WordView one(Actor staff, long id) {
        requireStaff(staff);
        return entries.one(id).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    public List<WordChangeView> history(Actor staff, long id) {
        requireStaff(staff);
        return entries.history(id);
    }

    /** What the lists, as they are now, would see in a text. Nothing of it is kept. */
    public List<WordMatch> tried(Actor staff, String text) {
        requireStaff(staff);
        return lists.in(text);
    }

    /** @return the new line's id */
    public long add(Actor admin, WordRule rule) {
        requireAdmin(admin);
        requireNew(check(rule), 0);
        var entry = new WordEntry(rule);
        entries.entityManager().persist(entry);
        record(entry, WordDeed.ADDED, admin, "");
        return entry.id();
    }

    /** @throws Refusal in conflict if somebody has changed it since {@code knownVersion} */
    public void change(Actor admin, long id, int knownVersion, WordRule rule) {
        requireAdmin(admin);
        requireNew(check(rule), id);
        deed(id, WordDeed.CHANGED, admin, entry -> entry.change(rule, knownVersion));
    }

    public void retire(Actor admin, long id) {
        requireAdmin(admin);
        deed(id, WordDeed.RETIRED, admin, WordEntry::retire);
    }

    public void takeUpAgain(Actor admin, long id) {
        requireAdmin(admin);
        deed(id, WordDeed.TAKEN_UP_AGAIN, admin, WordEntry::takeUpAgain);
    }

    private WordRule check(WordRule rule) {
        shape.check(rule);
        if (rule.action() == WordAction.ADD_CONTENT_NOTE && rule.note() == null) {
            throw Refusal.unacceptable("note", "Please choose the content note that these words suggest.");
        }
        return rule;
    }

    private void requireNew(WordRule rule, long id) {
        var same = entries.all().stream()
                .filter(each -> each.id() != id && each.action() == rule.action())
                .anyMatch(each -> each.words().equalsIgnoreCase(rule.words()));
        if (same) throw Refusal.unacceptable("words", "These words are on this list already.");
    }

    private void deed(long id, WordDeed deed, Actor admin, Consumer<WordEntry> change) {
        var entry = entries.entityManager().find(WordEntry.class, id);
        if (entry == null) throw Refusal.notFound();
        var was = entry.rule().written();
        change.accept(entry);
        record(entry, deed, admin, was);
    }

    private void record(WordEntry entry, WordDeed deed, Actor admin, String was) {
        var became = entry.rule().written();
        entries.entityManager().persist(new WordChange(entry.id(), deed, admin.id(), clock.instant(), was, became));
    }

    /** To everyone else the place where the lists are kept does not exist. */
    private static void requireStaff(Actor actor) {
        if (!actor.member().isModerator() && !actor.roles().contains(Role.ADMIN)) throw Refusal.notFound();
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.member().roles().contains(Role.ADMIN)) throw Refusal.notFound();
    }
}
