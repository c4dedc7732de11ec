package org.commonthread.platform.ready;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** What this node keeps, for tests of what it costs to read that anew. */
@ApplicationScoped
public class NodeMemory {
    @Inject
    ServletContext application;

    public void forget() {
        ReadyPages.in(application).spoilAll();
    }
}
