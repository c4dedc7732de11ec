package org.commonthread.stage;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code mvn -Prun}: Keycloak and the site with the demo content, until Ctrl-C. What they keep lies in {@code data/}. */
public final class Run {
    private static final Path DATA = Places.PROJECT.resolve("data");

    /** Added to every port, so that several checkouts may run at once. */
    private static final int OFFSET = Integer.getInteger("commonthread.offset", 0);

    private Run() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            run();
        } catch (Problem problem) {
            System.out.println("\n  " + problem.getMessage() + "\n");
            System.exit(1);
        }
    }

    private static void run() throws InterruptedException {
        var address = System.getenv().getOrDefault("COMMONTHREAD_BASE_URL", "http://localhost:" + (8080 + OFFSET));
        var site = new WildFly(DATA.resolve("server"), OFFSET)
                .layingDownClasses()
                .with("COMMONTHREAD_BASE_URL", address)
                .with("COMMONTHREAD_DEMO", System.getenv().getOrDefault("COMMONTHREAD_DEMO", "true"));
        if (System.getenv("COMMONTHREAD_PICTURES") == null) {
            site.with("COMMONTHREAD_PICTURES", DATA.resolve("pictures").toString());
        }
        if (System.getenv("COMMONTHREAD_DB_URL") == null) {
            site.with("COMMONTHREAD_DB_URL", "jdbc:h2:file:" + DATA.resolve("h2/commonthread") + ";WRITE_DELAY=0");
        } else {
            site.with("COMMONTHREAD_DB_URL", System.getenv("COMMONTHREAD_DB_URL"));
        }
        site.requireFree();
        System.out.println(
                Files.exists(DATA.resolve("keycloak/program"))
                        ? "\n  Starting Common Thread and Keycloak ..."
                        : "\n  Starting Common Thread and Keycloak; the first time Keycloak builds itself, about a minute ...");
        var letters = catchMail(site);
        var keycloak = Keycloak.in(DATA.resolve("keycloak"), 8180 + OFFSET, 9000 + OFFSET, address);
        keycloak.requireFree();
        if (System.getenv("COMMONTHREAD_OIDC_URL") == null) site.with("COMMONTHREAD_OIDC_URL", keycloak.address());
        var login = keycloak.start();
        site.awaitReady(site.startWithApplication());
        keycloak.awaitReady(login);
        System.out.println("\n  Common Thread is ready at " + address
                + "   log in as maya, june, omar, ruth (members), priya, tom, lena (moderators); password = login name"
                + letters
                + "   Ctrl-C stops it\n");
        Thread.currentThread().join();
    }

    /** Unless there is a mail server to use, letters are caught and shown; where, is said in words. */
    private static String catchMail(WildFly site) {
        if (System.getenv("COMMONTHREAD_SMTP_HOST") != null) return "";
        MailCatcher.on(2525 + OFFSET, 8025 + OFFSET);
        site.with("COMMONTHREAD_SMTP_PORT", String.valueOf(2525 + OFFSET));
        return "   letters it sends: http://localhost:" + (8025 + OFFSET);
    }
}
