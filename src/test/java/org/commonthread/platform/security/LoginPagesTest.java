package org.commonthread.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPagesTest {
    private static final String SITE = "https://common.example";

    @ParameterizedTest
    @CsvSource({"/stories/a-story, /stories/a-story", "/me/drafts, /me/drafts", "/, /", "'', /"})
    void whoHasLoggedInComesBackToWhereSheWas(String path, String place) {
        assertThat(LoginPages.onThisSite(path)).isEqualTo(place);
    }

    @Test
    void withoutAPathSheComesToTheFirstPage() {
        assertThat(LoginPages.onThisSite(null)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\\/evil.example",
                "\\/\\/evil.example",
                "/\t/evil.example",
                "\t//evil.example",
                "/\n/evil.example",
                "/\r\n//evil.example",
                "/\u0000/evil.example",
                "/\\\t\\evil.example",
                "evil.example",
            })
    void noPathLeadsToAnotherSite(String path) {
        assertThat(LoginPages.onThisSite(path)).isEqualTo("/evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "/https://evil.example", "javascript:alert(1)", "//user@evil.example"})
    void anAddressInThePathIsAPathOfOurs(String path) {
        assertThat(LoginPages.onThisSite(path)).matches("/[^/\\\\].*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/login/",
                "/login/stories",
                "/login/login/login",
                "//login",
                "/\tlogin",
                "/logout",
                "/logout/x"
            })
    void loginAndLogoutAreNoPlacesToComeBackTo(String path) {
        assertThat(LoginPages.onThisSite(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories/x\r\nSet-Cookie: a=b", "/x\u007F", "/x\u0000"})
    void noControlCharacterReachesAHeader(String path) {
        assertThat(LoginPages.onThisSite(path)).doesNotContainPattern("\\p{Cntrl}");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none,                                                  /",
                "https://common.example/stories/a-story,                /stories/a-story",
                "https://common.example/stories/a-story?after=x,        /stories/a-story",
                "https://common.example/stories?page=2~3|4,             /stories",
                "https://common.example/stories/a|b[c],                 /stories/a|b[c]",
                "https://common.example//evil.example,                  /evil.example",
                "https://common.example/me/drafts,                      /",
                "https://common.example/stories/a-story/edit,           /",
                "https://common.example/moderation,                     /",
                "https://common.example/login/stories,                  /",
                "https://common.example.evil.example/stories,           /",
                "https://evil.example/https://common.example/stories,   /",
            })
    void whoLeavesStaysOnThePageIfAVisitorMaySeeIt(String referer, String place) {
        assertThat(LoginPages.whereSheWas(SITE, referer)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "/me,                          true",
        "/me/drafts,                   true",
        "/moderation,                  true",
        "/moderation/items/7,          true",
        "/stories/write,               true",
        "/stories/a-story/edit,        true",
        "/threads/7/comments,          true",
        "/signed-in,                   true",
        "/,                            false",
        "/stories,                     false",
        "/stories/a-story,             false",
        "/members/maya,                false",
        "/menders,                     false",
        "/moderations,                 false",
        "/api/v1/me,                   false",
    })
    void membersPagesAreKnownByTheirAddress(String path, boolean covered) {
        assertThat(MembersOnly.covers(path)).isEqualTo(covered);
    }
}
