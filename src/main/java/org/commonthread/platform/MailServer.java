package org.commonthread.platform;

import org.commonthread.platform.Settings.WrongSetting;

/**
 * Who takes our letters and carries them on.
 *
 * @param user who we are there; empty if it takes letters from anybody, as a server of one's own does
 * @param from whose letters they are, such as {@code Common Thread <letters@example.org>}
 */
public record MailServer(String host, int port, String user, String password, Security security, String from) {
    /** How the line to it is kept from strangers (RFC 8314, 3). */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    private static final String FROM =
            "(?:[^<>@\\r\\n]{1,60} <[^<>@\\s]{1,64}@[^<>@\\s]{1,190}>|[^<>@\\s]{1,64}@[^<>@\\s]{1,190})";

    static MailServer of(Settings settings) {
        var host = settings.text("COMMONTHREAD_SMTP_HOST", "localhost");
        if (!host.matches("[\\w.:-]{1,253}")) {
            throw new WrongSetting("COMMONTHREAD_SMTP_HOST", "is \"" + host + "\"; no server has such a name");
        }
        var port = settings.number("COMMONTHREAD_SMTP_PORT", 2525);
        if (port < 1 || port > Settings.LARGEST_PORT) {
            throw new WrongSetting("COMMONTHREAD_SMTP_PORT", "is \"" + port + "\"; ports end at 65535");
        }
        var user = settings.has("COMMONTHREAD_SMTP_USER") ? settings.text("COMMONTHREAD_SMTP_USER", "") : "";
        var password = user.isEmpty() ? "" : settings.text("COMMONTHREAD_SMTP_PASSWORD", "");
        return new MailServer(host, port, user, password, security(settings), from(settings));
    }

    private static Security security(Settings settings) {
        var name = "COMMONTHREAD_SMTP_TLS";
        var value = settings.text(name, "none");
        return switch (value) {
            case "none" -> Security.NONE;
            case "starttls" -> Security.STARTTLS;
            case "tls" -> Security.TLS;
            default -> throw new WrongSetting(name, "is \"" + value + "\"; it must be none, starttls or tls");
        };
    }

    private static String from(Settings settings) {
        var name = "COMMONTHREAD_SMTP_FROM";
        var value = settings.text(name, "Common Thread <letters@localhost>");
        if (value.matches(FROM)) return value;
        throw new WrongSetting(
                name,
                "is \"" + value + "\"; it must be like letters@example.org or Common Thread <letters@example.org>");
    }

    /** Without the password: what is printed ends in logs. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
