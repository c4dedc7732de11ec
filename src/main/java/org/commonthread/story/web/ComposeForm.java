package org.commonthread.story.web;

import java.util.Arrays;
import java.util.Map;
import org.commonthread.story.Audience;
import org.commonthread.story.DraftView;
import org.commonthread.story.StoryAbout;
import org.commonthread.story.StoryWords;
import org.commonthread.story.Timeline;
import org.commonthread.story.ToldBy;
import org.jspecify.annotations.Nullable;

/** The fields of the composer. */
public abstract class ComposeForm {
    private String draftKey = "";
    private int seq;
    private String title = "";
    private String body = "";
    private Audience audience = Audience.MEMBERS;
    private ToldBy toldBy = ToldBy.MYSELF;
    private String relationship = "";

    void begin(String key) {
        draftKey = key;
    }

    void fill(DraftView draft) {
        draftKey = draft.draftKey();
        seq = draft.seq();
        title = draft.words().title();
        body = draft.words().body();
        audience = draft.words().audience();
        toldBy = draft.words().toldBy();
        relationship = draft.words().relationship();
    }

    /** What she had typed when her login ended goes on where it was, under the same key. */
    void fill(Map<String, String> typed) {
        title = typed.getOrDefault("title", title);
        body = typed.getOrDefault("body", body);
        relationship = typed.getOrDefault("relationship", relationship);
        draftKey = typed.getOrDefault("draftKey", draftKey);
        seq = typed.getOrDefault("seq", "").matches("\\d{1,9}") ? Integer.parseInt(typed.get("seq")) : seq;
        audience = chosen(Audience.class, typed.get("audience"), audience);
        toldBy = chosen(ToldBy.class, typed.get("toldBy"), toldBy);
    }

    /** A radio of a group is sent as its own id, a colon and the code. */
    private static <E extends Enum<E>> E chosen(Class<E> codes, @Nullable String sent, E otherwise) {
        var typed = sent == null ? "" : sent.substring(sent.indexOf(':') + 1);
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(typed))
                .findFirst()
                .orElse(otherwise);
    }

    /** What these fields say; what the story tells about itself is {@link AboutPart}'s to add. */
    StoryWords words() {
        return new StoryWords(title, body, audience, toldBy, relationship, StoryAbout.NOTHING, Timeline.NONE);
    }

    public String getDraftKey() {
        return draftKey;
    }

    public void setDraftKey(String draftKey) {
        this.draftKey = draftKey;
    }

    public int getSeq() {
        return seq;
    }

    public void setSeq(int seq) {
        this.seq = seq;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body == null ? "" : body;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(@Nullable Audience audience) {
        if (audience != null) this.audience = audience;
    }

    public ToldBy getToldBy() {
        return toldBy;
    }

    public void setToldBy(ToldBy toldBy) {
        this.toldBy = toldBy;
    }

    public String getRelationship() {
        return relationship;
    }

    public void setRelationship(@Nullable String relationship) {
        this.relationship = relationship == null ? "" : relationship;
    }
}
