package org.commonthread.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever runs the site decides, read once from environment variables. Each has a default that works for
 * {@code mvn -Prun}; the README has the table. A wrong value stops the start with one sentence that names it.
 */
@ApplicationScoped
public class Settings {
    static final int LARGEST_PORT = 65_535;
    private static final String DEVELOPMENT_SECRET = "development-only-secret";

    private final Map<String, String> environment;

    public Settings() {
        this(System.getenv());
    }

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Reads every setting once, so that a wrong one is told at the start and not when it is first needed.
     *
     * @throws WrongSetting naming the first that cannot work
     */
    public void check() {
        demo();
        readyPagesBytes();
        checkPictures();
        places();
        mailServer();
        exitUrl();
        commentPause();
        commentsADay();
        floodAfter();
        oidcUrl();
        oidcClient();
        if ("https".equals(baseUrl().getScheme()) && oidcSecret().equals(DEVELOPMENT_SECRET)) {
            throw new WrongSetting(
                    "COMMONTHREAD_OIDC_SECRET",
                    "still has its development value; set the secret of your Keycloak client");
        }
    }

    /** A setting that cannot work; the message is for whoever starts the server. */
    public static class WrongSetting extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        public WrongSetting(String name, String what) {
            super(name + " " + what + ".");
        }

        public WrongSetting(String name, String what, Exception why) {
            super(name + " " + what + ".", why);
        }
    }

    String text(String name, String otherwise) {
        var value = environment.getOrDefault(name, otherwise).strip();
        if (value.isEmpty()) throw new WrongSetting(name, "is empty; leave it out or give it a value");
        return value;
    }

    private URI address(String name, String otherwise) {
        var value = text(name, otherwise);
        if (!value.matches("https?://[^/?#\\s]+/?") || !isReadable(value)) {
            throw new WrongSetting(
                    name, "is \"" + value + "\"; it must be an address such as https://example.org, without a path");
        }
        return URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
    }

    private static boolean isReadable(String address) {
        try {
            return new URI(address).getPort() <= LARGEST_PORT;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private boolean yesOrNo(String name, String otherwise) {
        var value = text(name, otherwise);
        if (!value.equals("true") && !value.equals("false")) {
            throw new WrongSetting(name, "is \"" + value + "\"; it must be true or false");
        }
        return value.equals("true");
    }

    /** Scheme, host and port under which readers reach the site, without a slash at the end. */
    public URI baseUrl() {
        return address("COMMONTHREAD_BASE_URL", "http://localhost:8080");
    }

    /** Keycloak as browsers reach it, without the realm's path. */
    public URI oidcUrl() {
        return address("COMMONTHREAD_OIDC_URL", "http://localhost:8180");
    }

    public String oidcClient() {
        return text("COMMONTHREAD_OIDC_CLIENT", "commonthread-web");
    }

    public String oidcSecret() {
        return text("COMMONTHREAD_OIDC_SECRET", DEVELOPMENT_SECRET);
    }

    /** Whether an empty database is filled with the demo people and their words. */
    public boolean demo() {
        return yesOrNo("COMMONTHREAD_DEMO", "false");
    }

    /** How much memory visitors' pages may take together on this node. */
    public long readyPagesBytes() {
        return (long) number("COMMONTHREAD_READY_PAGES_MB", 32) << 20;
    }

    /** How long a member waits between two comments. */
    public Duration commentPause() {
        return Duration.ofSeconds(number("COMMONTHREAD_COMMENT_PAUSE_SECONDS", 15));
    }

    /** How many comments a member may write on one day, once she has been here for some. */
    public int commentsADay() {
        return number("COMMONTHREAD_COMMENTS_A_DAY", 100);
    }

    /** After how many texts of one member within ten minutes a person looks at the next. */
    public int floodAfter() {
        return number("COMMONTHREAD_FLOOD_AFTER", 20);
    }

    int number(String name, int otherwise) {
        var value = text(name, String.valueOf(otherwise));
        if (!value.matches("\\d{1,8}")) {
            throw new WrongSetting(name, "is \"" + value + "\"; it must be a whole number, such as " + otherwise);
        }
        return Integer.parseInt(value);
    }

    /** Whether whoever runs the site has said anything about {@code name}. */
    boolean has(String name) {
        return environment.containsKey(name);
    }

    /** Where somebody is led who has to leave in a hurry: a page that tells nobody anything. */
    public URI exitUrl() {
        return address("COMMONTHREAD_EXIT_URL", "https://www.wikipedia.org");
    }

    /** Who takes our letters. */
    public MailServer mailServer() {
        return MailServer.of(this);
    }

    private void checkPictures() {
        if (s3Bucket().isEmpty()) {
            pictures();
        } else {
            s3Region();
            s3KeyId();
            s3Secret();
        }
    }

    /** The folder that pictures are kept in, made if it is not there; on a disk that all nodes share. */
    public Path pictures() {
        var name = "COMMONTHREAD_PICTURES";
        var value = text(name, "data/pictures");
        try {
            var folder = Files.createDirectories(Path.of(value));
            if (Files.isWritable(folder)) return folder;
        } catch (IOException | InvalidPathException unusable) {
            throw new WrongSetting(name, "is \"" + value + "\"; no such folder can be made", unusable);
        }
        throw new WrongSetting(name, "is \"" + value + "\"; that folder cannot be written to");
    }

    /** The folder with postal codes in the format of GeoNames, if whoever runs the site has others than ours. */
    public Optional<Path> places() {
        var name = "COMMONTHREAD_PLACES";
        if (!has(name)) return Optional.empty();
        var value = text(name, "");
        try {
            var folder = Path.of(value);
            if (Files.isDirectory(folder)) return Optional.of(folder);
        } catch (InvalidPathException unusable) {
            throw new WrongSetting(name, "is \"" + value + "\"; that is no folder", unusable);
        }
        throw new WrongSetting(name, "is \"" + value + "\"; there is no such folder");
    }

    /** The address of the bucket that pictures are kept in, if they are not kept on a disk. */
    public Optional<URI> s3Bucket() {
        if (!environment.containsKey("COMMONTHREAD_S3_URL")) return Optional.empty();
        var bucket = text("COMMONTHREAD_S3_BUCKET", "commonthread");
        if (!bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")) {
            throw new WrongSetting("COMMONTHREAD_S3_BUCKET", "is \"" + bucket + "\"; no bucket can have that name");
        }
        return Optional.of(URI.create(address("COMMONTHREAD_S3_URL", "") + "/" + bucket));
    }

    public String s3Region() {
        return text("COMMONTHREAD_S3_REGION", "us-east-1");
    }

    public String s3KeyId() {
        return text("COMMONTHREAD_S3_KEY", "");
    }

    public String s3Secret() {
        return text("COMMONTHREAD_S3_SECRET", "");
    }
}
