package org.commonthread.bench;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who answers an early comment of a thread once a second, so that its first page changes while others read it. */
final class Talk implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong answers = new AtomicLong();

    Talk(Site site, Filling made) throws Exception {
        var token = site.visit().tokenOf(Filling.PEOPLE.get(1));
        var load = new Load(site.address(), 1);
        clock.scheduleAtFixedRate(() -> answer(load, made, token), 0, 1, TimeUnit.SECONDS);
    }

    private void answer(Load load, Filling made, String token) {
        load.once(Load.post(
                "/api/v1/threads/" + Filling.thread(2) + "/comments",
                "{\"body\": \"The " + answers.incrementAndGet() + "th thing I wanted to say: the tea was good.\","
                        + " \"parentId\": " + made.early() + "}",
                token,
                "Idempotency-Key: " + UUID.randomUUID()));
    }

    long answers() {
        return answers.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
