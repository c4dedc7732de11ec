package org.commonthread.platform.ready;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * This node's ready pages, by the address a visitor asked for.
 *
 * <p>What makes them safe: a change first reaches every page that is being made, then every page that is kept. A page
 * that has been made takes its marks first and looks then whether what it shows has changed meanwhile. Whichever way a
 * slow page and a change meet, one of the two sees the other; so nothing is kept that was read before a change and
 * finished after it.
 */
public class ReadyPages {
    private static final int TRIES = 3;

    private final Cache<String, ReadyPage> kept;
    private final LoadingCache<Sight, Mark> marks =
            Caffeine.newBuilder().weakValues().build(sight -> new Mark());
    private final Set<Render> beingMade = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<String, Flight> flights = new ConcurrentHashMap<>();

    /** Until when, by {@link System#nanoTime}, this node is sure to be told of the others' changes. */
    private volatile long toldUntil = System.nanoTime();

    /** @param bytes of memory the pages may take together */
    ReadyPages(long bytes) {
        kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                // putting it in order is a little work, and handing that to another thread is more
                .executor(Runnable::run)
                .weigher((String address, ReadyPage page) -> 2 * address.length() + page.weight())
                .build();
    }

    /** Those that {@link Front} has begun for this application. */
    public static ReadyPages in(ServletContext application) {
        return (ReadyPages) application.getAttribute(ReadyPages.class.getName());
    }

    /** The page kept for {@code address}, if it is as true as one made now. */
    @Nullable
    ReadyPage find(String address) {
        var page = kept.getIfPresent(address);
        return page != null && page.isFit() && isTold() ? page : null;
    }

    /**
     * The kept page, or one made now: however many ask at once, it is made once.
     *
     * @return null if {@code page} gave none, because it has answered in another way
     */
    public @Nullable ReadyPage of(String address, Making page) throws Exception {
        for (int attempt = 0; attempt < TRIES && isTold(); attempt++) {
            var found = find(address);
            if (found != null) return found;
            var mine = new Flight();
            var others = flights.putIfAbsent(address, mine);
            if (others == null) return lead(address, page, mine);
            var shared = others.await();
            if (shared != null && shared.isFit()) return shared;
        }
        return page.make();
    }

    private @Nullable ReadyPage lead(String address, Making page, Flight flight) throws Exception {
        var render = new Render();
        beingMade.add(render);
        try {
            var made = render.collect(page);
            if (made != null && render.mayBeKept() && !made.isPersonal()) keep(address, made, render, flight);
            return made;
        } finally {
            beingMade.remove(render);
            flights.remove(address, flight);
            flight.end();
        }
    }

    private void keep(String address, ReadyPage page, Render render, Flight flight) {
        // in this order, see above
        page.showing(render.shown().stream().map(marks::get).toList());
        if (!render.isStillTrue()) return;
        kept.put(address, page);
        flight.land(page);
    }

    /** These have changed; whoever asks from now on sees how they are. */
    void spoil(Collection<Sight> sights) {
        beingMade.forEach(render -> render.noticeChange(sights));
        for (var sight : sights) {
            var mark = marks.getIfPresent(sight);
            if (mark == null) continue;
            // in this order: a page made of what was kept before would else be kept under a mark that is new
            mark.spoil();
            marks.asMap().remove(sight, mark);
        }
    }

    /** Anything may have changed. */
    void spoilAll() {
        beingMade.forEach(Render::noticeChangeOfAll);
        marks.asMap().values().forEach(Mark::spoil);
        marks.invalidateAll();
        kept.invalidateAll();
    }

    /** Watches over what is read after this and shows {@code sight}. */
    Fresh fresh(Sight sight) {
        return new Fresh(this, marks.get(sight));
    }

    boolean isTold() {
        return toldUntil - System.nanoTime() > 0;
    }

    void toldUntil(long nanoTime) {
        toldUntil = nanoTime;
    }
}
