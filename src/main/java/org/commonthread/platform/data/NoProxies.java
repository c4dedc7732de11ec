package org.commonthread.platform.data;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Entities name one another by id, so Hibernate need not write a class for each that stands in for one not read yet. It
 * would do so at every start, for a tenth of the time that a start takes.
 */
public class NoProxies implements ServiceContributor {
    @Override
    public void contribute(StandardServiceRegistryBuilder hibernate) {
        hibernate.addService(BytecodeProvider.class, new BytecodeProviderImpl());
    }
}
