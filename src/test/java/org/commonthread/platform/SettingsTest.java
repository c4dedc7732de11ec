package org.commonthread.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.commonthread.platform.Settings.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void nothingSetIsADevelopersMachine() {
        var settings = new Settings(Map.of());

        assertThatCode(settings::check).doesNotThrowAnyException();
        assertThat(settings.baseUrl()).hasToString("http://localhost:8080");
        assertThat(settings.oidcUrl()).hasToString("http://localhost:8180");
        assertThat(settings.oidcClient()).isEqualTo("commonthread-web");
        assertThat(settings.demo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMONTHREAD_BASE_URL    | example.org",
                "COMMONTHREAD_BASE_URL    | ftp://example.org",
                "COMMONTHREAD_BASE_URL    | https://example.org/forum",
                "COMMONTHREAD_BASE_URL    | https://example.org?a=b",
                "COMMONTHREAD_BASE_URL    | https://example.org#top",
                "COMMONTHREAD_BASE_URL    | https://exam ple.org",
                "COMMONTHREAD_BASE_URL    | https://",
                "COMMONTHREAD_OIDC_URL    | localhost:8180",
                "COMMONTHREAD_OIDC_URL    | http://localhost:8180/realms/commonthread",
                "COMMONTHREAD_OIDC_CLIENT | '  '",
                "COMMONTHREAD_PICTURES    | /dev/null/pictures",
                "COMMONTHREAD_S3_URL      | s3.example.org",
                "COMMONTHREAD_EXIT_URL    | wikipedia.org",
                "COMMONTHREAD_SMTP_HOST   | mail example",
                "COMMONTHREAD_SMTP_PORT   | 0",
                "COMMONTHREAD_SMTP_PORT   | 70000",
                "COMMONTHREAD_SMTP_PORT   | smtp",
                "COMMONTHREAD_SMTP_USER   | ' '",
                "COMMONTHREAD_SMTP_TLS    | yes",
                "COMMONTHREAD_SMTP_FROM   | Common Thread",
                "COMMONTHREAD_SMTP_FROM   | Common <Thread@a> <b@c.org>",
                "COMMONTHREAD_DEMO        | yes",
                "COMMONTHREAD_DEMO        | TRUE",
                "COMMONTHREAD_DEMO        | ''",
            })
    void aWrongValueStopsTheStartWithOneSentenceThatNamesIt(String name, String value) {
        var settings = new Settings(Map.of(name, value));

        assertThatThrownBy(settings::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(name + " ")
                .hasMessageEndingWith(".")
                .hasMessageContaining(value.strip())
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org:99999", "https://exa{mple.org", "https://a|b", "https://[::1"})
    void anAddressThatNoBrowserCouldReadIsNamedToo(String value) {
        var settings = new Settings(Map.of("COMMONTHREAD_BASE_URL", value));

        assertThatThrownBy(settings::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("COMMONTHREAD_BASE_URL ");
    }

    @Test
    void aSlashAtTheEndOfAnAddressDoesNotMatter() {
        assertThat(new Settings(Map.of("COMMONTHREAD_BASE_URL", "https://example.org/")).baseUrl())
                .hasToString("https://example.org");
    }

    @Test
    void aSiteThatIsNoDevelopersMachineNeedsItsOwnSecret() {
        var base = "https://example.org";

        assertThatThrownBy(new Settings(Map.of("COMMONTHREAD_BASE_URL", base))::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("COMMONTHREAD_OIDC_SECRET ");
        assertThatCode(new Settings(Map.of("COMMONTHREAD_BASE_URL", base, "COMMONTHREAD_OIDC_SECRET", "other"))::check)
                .doesNotThrowAnyException();
    }

    @Test
    void aBucketNeedsAKeyAndASecret() {
        var settings = new Settings(Map.of("COMMONTHREAD_S3_URL", "https://s3.example.org"));

        assertThat(settings.s3Bucket()).hasValue(URI.create("https://s3.example.org/commonthread"));
        assertThatThrownBy(settings::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("COMMONTHREAD_S3_KEY ");
    }

    @Test
    void lettersOfALoginNeedItsPasswordWhichIsPrintedNowhere() {
        var user = "COMMONTHREAD_SMTP_USER";
        var password = "COMMONTHREAD_SMTP_PASSWORD";

        assertThatThrownBy(new Settings(Map.of(user, "us"))::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(password + " ");
        assertThat(new Settings(Map.of(user, "us", password, "hush")).mailServer())
                .extracting(MailServer::password, MailServer::toString)
                .containsExactly("hush", "localhost:2525");
    }

    @Test
    void aSecretIsNeverInTheSentence() {
        var settings = new Settings(Map.of("COMMONTHREAD_OIDC_SECRET", " ", "COMMONTHREAD_BASE_URL", "https://a.org"));

        assertThatThrownBy(settings::check)
                .hasMessage("COMMONTHREAD_OIDC_SECRET is empty; leave it out or give it a value.");
    }
}
