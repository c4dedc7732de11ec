package org.commonthread.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.jspecify.annotations.Nullable;

/** Keeping the vocabulary: an administrator edits it, a medical reviewer confirms it, and every change stays on record. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Keeping {
    @Inject
    Terms terms;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /**
     * Adds those terms of the seed that are not here yet. What people have changed since stays as they left it; two
     * nodes that start at once want the same codes, and the slower one finds them taken and begins again.
     *
     * @return how many were new
     */
    public int plantSeed() {
        var known = terms.all().stream().map(TermView::code).collect(Collectors.toCollection(HashSet::new));
        var before = known.size();
        for (var term : Seed.read().terms()) {
            if (!known.add(term.code())) continue;
            terms.entityManager().persist(term);
            record(term, TermDeed.SEEDED, null, "");
        }
        return known.size() - before;
    }

    public List<TermView> all(Actor keeper) {
        requireKeeper(keeper);
        return terms.all();
    }

    public TermView one(Actor keeper, String code) {
        return all(keeper).stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    public List<ChangeView> history(Actor keeper, long termId) {
        requireKeeper(keeper);
        return terms.history(termId);
    }

    public void add(Actor admin, NewTerm command) {
        requireAdmin(admin);
        shape.check(command);
        if (!terms.byCode(command.code()).isEmpty()) {
            throw Refusal.unacceptable("code", "There is a term with this code already.");
        }
        var last = terms.all().size();
        var term = new Term(command.facet(), command.code(), command.words(), Source.ADDITION, last);
        terms.entityManager().persist(term);
        record(term, TermDeed.ADDED, admin, "");
    }

    /**
     * Says a term in other words.
     *
     * @throws Refusal in conflict if somebody has changed it since {@code knownVersion}
     */
    public void change(Actor admin, String code, int knownVersion, TermWords words) {
        requireAdmin(admin);
        shape.check(words);
        var term = term(code);
        if (!words.equals(term.words())) deed(term, TermDeed.CHANGED, admin, each -> each.change(words, knownVersion));
    }

    public void retire(Actor admin, String code) {
        requireAdmin(admin);
        deed(term(code), TermDeed.RETIRED, admin, Term::retire);
    }

    public void offerAgain(Actor admin, String code) {
        requireAdmin(admin);
        deed(term(code), TermDeed.OFFERED_AGAIN, admin, Term::offerAgain);
    }

    /** A medical reviewer has read these very words and stands for them until {@code next}. */
    public void confirm(Actor reviewer, String code, int knownVersion, LocalDate next) {
        if (!reviewer.member().roles().contains(Role.MEDICAL_REVIEWER)) throw Refusal.notFound();
        var now = clock.instant();
        if (!next.isAfter(now.atZone(ZoneOffset.UTC).toLocalDate())) {
            throw Refusal.unacceptable("next", "Please choose a day in the future for the next look.");
        }
        deed(term(code), TermDeed.CONFIRMED, reviewer, each -> each.confirm(reviewer.id(), now, next, knownVersion));
    }

    private void deed(Term term, TermDeed deed, Actor keeper, Consumer<Term> change) {
        var was = term.words().written();
        change.accept(term);
        record(term, deed, keeper, was);
    }

    private void record(Term term, TermDeed deed, @Nullable Actor keeper, String was) {
        var by = keeper == null ? null : keeper.id();
        terms.entityManager()
                .persist(new TermChange(
                        term.id(), deed, by, clock.instant(), was, term.words().written()));
    }

    private Term term(String code) {
        return terms.byCode(code).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    private static void requireKeeper(Actor actor) {
        if (!mayKeep(actor.member())) throw Refusal.notFound();
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.member().roles().contains(Role.ADMIN)) throw Refusal.notFound();
    }

    /** To everyone else the place where the vocabulary is kept does not exist. */
    private static boolean mayKeep(Actor actor) {
        return actor.roles().contains(Role.ADMIN) || actor.roles().contains(Role.MEDICAL_REVIEWER);
    }
}
