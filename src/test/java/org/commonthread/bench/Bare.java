package org.commonthread.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * Bare Undertow, which stands beside the site all the while and answers the same bytes from memory. What one of its
 * answers costs says how fast this machine is at that moment: a shared one may take twice as long for the same work a
 * few minutes later, and then two rows of one run cannot be held against each other without it.
 */
final class Bare {
    private static final int CLIENTS = 16;
    private static final int SECONDS = 1;

    private final Cpu cpu;
    private final URI address;
    private final Load load;

    /** Starts it with the answer that is kept in {@code file}; it stops with the site. */
    Bare(Site site, String file) throws IOException {
        var port = site.freePort();
        var server = site.yardstick("undertow", file, String.valueOf(port));
        cpu = new Cpu(List.of(server.pid()));
        address = URI.create("http://127.0.0.1:" + port);
        load = new Load(address, CLIENTS);
    }

    URI address() {
        return address;
    }

    Cpu cpu() {
        return cpu;
    }

    /** CPU seconds of 1,000 of its answers, at this moment. */
    double cost() {
        var before = cpu.seconds();
        var seen = load.run(SECONDS, 200, n -> Load.get("/"));
        return (cpu.seconds() - before) * 1000 / seen.times().length;
    }
}
