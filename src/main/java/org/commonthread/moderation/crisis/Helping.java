package org.commonthread.moderation.crisis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.ready.Render;

/** The lines that help, for everybody; kept by whoever is responsible for the site or for safeguarding. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Helping {
    @Inject
    HelpLines lines;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    public List<HelpLineView> all() {
        Render.shows(HelpLineView.SIGHT);
        return lines.all();
    }

    public List<HelpLineView> in(String country) {
        return all().stream().filter(line -> line.country().equals(country)).toList();
    }

    public void add(Actor keeper, HelpLineWords words) {
        requireKeeper(keeper);
        lines.entityManager().persist(new HelpLine(shape.check(words), keeper.id(), today()));
    }

    /** Says it in other words, or in the same: either way somebody has made sure today that it is so. */
    public void check(Actor keeper, long id, int knownVersion, HelpLineWords words) {
        requireKeeper(keeper);
        line(id).change(shape.check(words), knownVersion, keeper.id(), today());
    }

    public void retire(Actor keeper, long id) {
        requireKeeper(keeper);
        line(id).retire();
    }

    public List<HelpLineView> kept(Actor keeper) {
        requireKeeper(keeper);
        return lines.all();
    }

    private HelpLine line(long id) {
        var line = lines.entityManager().find(HelpLine.class, id);
        if (line == null) throw Refusal.notFound();
        return line;
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static void requireKeeper(Actor actor) {
        var roles = actor.member().roles();
        if (!roles.contains(Role.ADMIN) && !roles.contains(Role.SAFEGUARDING)) throw Refusal.notFound();
    }
}
