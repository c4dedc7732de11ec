package org.commonthread.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "/,                      /,                    /v.xhtml",
        "/stories,               /stories,             /v.xhtml",
        "/stories/{slug},        /stories/a-story,     /v.xhtml?slug=a-story",
        "/stories/{slug},        /stories/a&b=c d?#é,  /v.xhtml?slug=a%26b%3Dc+d%3F%23%C3%A9",
        "/stories/{slug}/edit,   /stories/a-story/edit, /v.xhtml?slug=a-story",
        "/t/{threadId}/c/{id}/r, /t/7/c/8/r,           /v.xhtml?threadId=7&id=8",
        "/help-now,              /help-now,            /v.xhtml",
    })
    void anAddressLeadsToItsViewWithItsSteps(String pattern, String path, String view) {
        assertThat(Address.of(pattern, "/v.xhtml").match(path)).hasValue(view);
    }

    @ParameterizedTest
    @CsvSource({
        "/stories,               /stories/",
        "/stories,               /Stories",
        "/stories/{slug},        /stories",
        "/stories/{slug},        /stories/",
        "/stories/{slug},        /stories/a/b",
        "/stories/{slug}/edit,   /stories//edit",
        "/stories/{slug}/edit,   /stories/a/editor",
        "/,                      /x",
        "/stories/{slug},        //stories/a",
    })
    void whatIsAlikeIsNotTheSame(String pattern, String path) {
        assertThat(Address.of(pattern, "/v.xhtml").match(path)).isEmpty();
    }
}
