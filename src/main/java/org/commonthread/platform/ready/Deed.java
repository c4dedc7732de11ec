package org.commonthread.platform.ready;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * What one transaction changes of what visitors see. Just before it commits, it leaves word for the other nodes, in
 * itself; just after, it spoils this node's pages and waits until the others have heard. Whoever did the deed is
 * answered after that, and so no one can know of it and still be shown how it was before.
 */
class Deed implements BeforeTransactionCompletionProcess, AfterTransactionCompletionProcess {
    private final String id = UUID.randomUUID().toString();
    private final Set<Sight> changed = new HashSet<>();
    private final ReadyPages pages;
    private final Nodes nodes;
    private boolean othersMustHear;

    Deed(ReadyPages pages, Nodes nodes) {
        this.pages = pages;
        this.nodes = nodes;
    }

    void changes(Collection<Sight> sights) {
        changed.addAll(sights);
    }

    @Override
    public void doBeforeTransactionCompletion(SessionImplementor session) {
        othersMustHear = session.doReturningWork(connection -> nodes.leaveWord(connection, id, changed));
    }

    /** Also after a failure: a commit whose outcome is not known may have happened. */
    @Override
    public void doAfterTransactionCompletion(boolean success, SharedSessionContractImplementor session) {
        pages.spoil(changed);
        if (othersMustHear) nodes.awaitHeard(id);
    }
}
