package org.commonthread.platform.ready;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Another node on the same database: all that makes a node one, in the same process. */
@ApplicationScoped
class SecondNode {
    @Inject
    NodeRows rows;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    ManagedThreadFactory threads;

    /** Joins, lets {@code deed} happen beside it, and leaves. */
    void beside(ReadyPages pages, Deed deed) throws Exception {
        var node = new Nodes();
        node.rows = rows;
        node.scheduler = scheduler;
        node.threads = threads;
        var before = rows.countOthers("");
        node.join(pages);
        while (rows.countOthers("") == before) Thread.sleep(20);
        synchronized (node) {
            // its row is seen before it has finished joining, and the end of that is to forget every page
        }
        try {
            deed.happen();
        } finally {
            node.leave();
        }
    }

    /** A node that holds a lease and hears nothing any more. */
    void deaf(String id, Duration lease) throws Exception {
        rows.renew(id, lease);
    }

    boolean isLive(String id) throws Exception {
        return rows.countOthers("") > rows.countOthers(id);
    }

    interface Deed {
        void happen() throws Exception;
    }
}
