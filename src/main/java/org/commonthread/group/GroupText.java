package org.commonthread.group;

import java.util.List;

/** What a group says of itself, as its readers have it now. */
public record GroupText(
        String about, String aboutHtml, String rules, String rulesHtml, String questionLines, Long memberCount) {
    public List<String> questions() {
        return GroupWords.lines(questionLines);
    }
}
