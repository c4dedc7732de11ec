package org.commonthread.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets the rooms' query interfaces be injected: the compiler-made classes behind them ask for an EntityManager. */
@ApplicationScoped
class Entities {
    @Produces
    @PersistenceContext
    private EntityManager entityManager;
}
