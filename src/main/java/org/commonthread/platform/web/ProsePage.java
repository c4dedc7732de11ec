package org.commonthread.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Render;
import org.commonthread.platform.ready.Sight;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** A page of our own prose, kept as Markdown in {@code messages/pages}: help now, guidelines, privacy. */
@Named
@RequestScoped
public class ProsePage {
    /** Our own few pages; to draw one took a member as long as a quarter of all the rest. */
    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    @Inject
    HttpServletRequest request;

    private String title = "";
    private String html = "";

    public void load() {
        var name = String.valueOf(request.getParameter("name"));
        var drawn = DRAWN.computeIfAbsent(name, ProsePage::draw);
        if (drawn == null) throw Refusal.notFound();
        Render.shows(Sight.PROGRAM);
        html = drawn;
        title = Spoken.say("page." + name);
    }

    private static @Nullable String draw(String name) {
        try (var source = ProsePage.class.getResourceAsStream("/messages/pages/" + name + "_en.md")) {
            if (source == null) return null;
            var markdown = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            return Markdown.toHtml(markdown.replaceFirst("^# .*\\R", "")).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String getTitle() {
        return title;
    }

    public String getHtml() {
        return html;
    }
}
