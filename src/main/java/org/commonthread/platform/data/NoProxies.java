package org.commonthread.platform.data;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Entities name one another by id (but for a story and its facets, which are read together), so Hibernate need not write
 * a class for each that stands in for one not read yet. It would do so at every start, for a tenth of its time
 * (decision 13). Whoever asks for such a stand-in nevertheless gets an exception.
 */
public class NoProxies implements ServiceContributor {
    @Override
    public void contribute(StandardServiceRegistryBuilder hibernate) {
        hibernate.addService(BytecodeProvider.class, new BytecodeProviderImpl());
    }
}
