package org.commonthread.platform.ready;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.ServletContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Sees every {@link Shown} entity that is written, so that no activity can forget to say so. */
@ApplicationScoped
public class Changes {
    @Inject
    Nodes nodes;

    @PersistenceUnit
    EntityManagerFactory entities;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private ReadyPages pages = new ReadyPages(0);

    /** Begins to see changes and to keep pages, when the tables are there. */
    public void begin(ServletContext application) {
        var listeners = entities.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        var watch = new Watch();
        listeners.appendListeners(EventType.POST_INSERT, watch);
        listeners.appendListeners(EventType.POST_UPDATE, watch);
        listeners.appendListeners(EventType.POST_DELETE, watch);
        pages = ReadyPages.in(application);
        nodes.join(pages);
    }

    /** For what is dear to read and seldom changes: ask this first, read then, and keep both. */
    public Fresh fresh(Sight sight) {
        return pages.fresh(sight);
    }

    private void written(Object entity, EventSource session, Function<Shown, Set<Sight>> where) {
        if (entity instanceof Shown shown) deed(session).changes(where.apply(shown));
    }

    private Deed deed(EventSource session) {
        if (transactions.getResource(Deed.class) instanceof Deed begun) return begun;
        var deed = new Deed(pages, nodes);
        transactions.putResource(Deed.class, deed);
        session.getActionQueue().registerProcess((BeforeTransactionCompletionProcess) deed);
        session.getActionQueue().registerProcess((AfterTransactionCompletionProcess) deed);
        return deed;
    }

    private final class Watch implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
        @Override
        public void onPostInsert(PostInsertEvent event) {
            written(event.getEntity(), event.getSession(), Shown::shownOnArrival);
        }

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            written(event.getEntity(), event.getSession(), Shown::shownOn);
        }

        @Override
        public void onPostDelete(PostDeleteEvent event) {
            written(event.getEntity(), event.getSession(), Shown::shownOn);
        }

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return false;
        }
    }
}
