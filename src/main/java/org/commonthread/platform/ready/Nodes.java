package org.commonthread.platform.ready;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How nodes tell each other what has changed, with nothing between them but the database. A node holds a lease there
 * and keeps pages only while it does. A deed leaves word for every node that holds one and is answered when all have
 * heard, or when the lease of one that has not is over; so a node that hangs or dies delays a deed by seconds, once, and
 * one that is alone delays nothing and asks nothing. The lease is told by the database's clock, and by this machine's
 * own from before it asked: a node believes its lease over before the others do.
 */
@ApplicationScoped
class Nodes {
    private static final Logger LOG = Logger.getLogger(Nodes.class);
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration RENEWED = Duration.ofSeconds(1);
    private static final Duration LISTENS = Duration.ofMillis(50);

    /**
     * A deed that began to commit before this node was there has left it no word. Nothing is kept until any such deed is
     * long over.
     */
    private static final Duration COMMITS_WITHIN = Duration.ofSeconds(10);

    /** Longer than this and "everything" is said instead. */
    private static final int WORD_LENGTH = 4000;

    private static final String EVERYTHING = "*";

    private final String id = UUID.randomUUID().toString();

    @Inject
    NodeRows rows;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    ManagedThreadFactory threads;

    private ReadyPages pages = new ReadyPages(0);
    private @Nullable ScheduledFuture<?> renewing;
    private @Nullable ScheduledFuture<?> listening;
    private long leaseEnds = System.nanoTime();
    private long keepsFrom = System.nanoTime();

    /** Takes its first lease and begins to listen, for {@code pages} of this node. */
    void join(ReadyPages pages) {
        this.pages = pages;
        renewing = scheduler.scheduleWithFixedDelay(this::renew, 0, RENEWED.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void renew() {
        var asked = System.nanoTime();
        try {
            rows.renew(id, LEASE);
            var others = rows.countOthers(id) > 0;
            if (leaseEnds - asked <= 0) begin(asked, others);
            leaseEnds = asked + LEASE.toNanos();
            if (keepsFrom - asked <= 0) pages.toldUntil(leaseEnds);
            listenTo(others);
        } catch (SQLException | RuntimeException unreachable) {
            LOG.warn("cannot renew this node's lease; pages are made anew until it can", unreachable);
        }
    }

    /** The first lease, or the first after a gap in which nobody left word. */
    private void begin(long now, boolean others) {
        pages.spoilAll();
        keepsFrom = others ? now + COMMITS_WITHIN.toNanos() : now;
    }

    private void listenTo(boolean others) {
        if (others && listening == null) {
            listening = scheduler.scheduleWithFixedDelay(this::listen, 0, LISTENS.toMillis(), TimeUnit.MILLISECONDS);
        } else if (!others && listening != null) {
            listening.cancel(false);
            listening = null;
            listen();
        }
    }

    private void listen() {
        try {
            for (var word : rows.wordsFor(id)) {
                hear(word.changed());
                rows.heard(id, word.deed());
            }
        } catch (SQLException | RuntimeException unreachable) {
            LOG.debug("cannot listen to the other nodes", unreachable);
        }
    }

    private void hear(String changed) {
        if (changed.equals(EVERYTHING)) pages.spoilAll();
        else pages.spoil(Arrays.stream(changed.split(",")).map(Sight::new).toList());
    }

    /**
     * Writes, in the deed's own transaction, what it changes, once for each other node.
     *
     * @return whether there is any
     */
    boolean leaveWord(Connection deedsOwn, String deed, Collection<Sight> changed) throws SQLException {
        var word = changed.stream().map(Sight::name).collect(Collectors.joining(","));
        return rows.leaveWord(deedsOwn, id, deed, word.length() > WORD_LENGTH ? EVERYTHING : word) > 0;
    }

    /** Returns when no node that holds a lease has yet to hear of the deed. */
    void awaitHeard(String deed) {
        // on another thread: the one that has just committed cannot ask the database within its callback; and of no
        // pool: all of a pool's threads may be waiting here, for one of them
        var asking = threads.newThread(() -> untilHeard(deed));
        asking.start();
        try {
            asking.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void untilHeard(String deed) {
        var end = System.nanoTime() + LEASE.plus(RENEWED).toNanos();
        try {
            while (rows.countNotHeard(deed) > 0 && end - System.nanoTime() > 0) {
                TimeUnit.NANOSECONDS.sleep(LISTENS.toNanos() / 5);
            }
        } catch (SQLException unreachable) {
            LOG.warn("cannot see whether the other nodes have heard", unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void leave() {
        if (renewing != null) renewing.cancel(false);
        if (listening != null) listening.cancel(false);
        try {
            rows.leave(id);
        } catch (SQLException unreachable) {
            LOG.debug("the lease will end by itself", unreachable);
        }
    }
}
