package org.commonthread.platform.data;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands around the transaction of a {@link TriedAgain} activity: each attempt has one of its own. */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // jakarta.transaction's own is at 200
class TryingAgain {
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MILLISECONDS = 10;
    private static final String TAKEN = "23505";
    private static final String DEADLOCK = "40";

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    @Nullable
    Object attempt(InvocationContext deed) throws Exception {
        // within a larger deed there is nothing to try again: that one is undone as a whole
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) return deed.proceed();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return deed.proceed();
            } catch (RuntimeException | RollbackException undone) {
                if (!anotherWasFaster(undone)) throw undone;
                // two that have met once would meet again, if each came back at once
                Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE_MILLISECONDS << attempt));
            }
        }
        return deed.proceed();
    }

    /**
     * A unique row that another has just made, or a row that two wanted, as both databases say it (SQL:2016, 24.1). What
     * goes wrong only at the commit is told by the transaction manager, with the true reason beside its own.
     */
    private static boolean anotherWasFaster(Throwable failure) {
        if (failure instanceof OptimisticLockException) return true;
        if (failure instanceof SQLException sql && sql.getSQLState() != null) {
            return sql.getSQLState().equals(TAKEN) || sql.getSQLState().startsWith(DEADLOCK);
        }
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .anyMatch(TryingAgain::anotherWasFaster);
    }
}
