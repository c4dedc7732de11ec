package org.commonthread.group.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;

/** The words that a topic opens with, as they are read, and which of the revisions that were sent they are. */
@Embeddable
class Opening {
    private static final int EXCERPT_LENGTH = 160;

    private String title;
    private String body;

    @Column(name = "body_html")
    private String bodyHtml;

    private String excerpt;

    /** The revision of the words that stand here. */
    private int revision = 1;

    /** The newest that was sent; if it is a later one, it waits as a {@link TopicChange}. */
    @Column(name = "sent_revision")
    private int sentRevision = 1;

    protected Opening() {}

    @SuppressWarnings("NullAway.Init") // all of it is set by say, which also serves later words
    Opening(TopicWords words) {
        say(words);
    }

    private void say(TopicWords words) {
        title = words.title();
        body = words.body();
        bodyHtml = Markdown.toHtml(words.body()).toString();
        excerpt = Markdown.excerpt(words.body(), EXCERPT_LENGTH);
    }

    /** New words are on their way; answers their number. */
    int send() {
        return ++sentRevision;
    }

    void become(int number, TopicWords words) {
        revision = number;
        say(words);
    }

    /** Others than its author's hand has changed them. */
    void reword(TopicWords words) {
        become(send(), words);
    }

    /** Nothing is left of them but a title that says so. */
    void fallSilent() {
        reword(new TopicWords(Spoken.say("topic.silent"), ""));
    }

    TopicWords words() {
        return new TopicWords(title, body);
    }

    int revision() {
        return revision;
    }
}
