package org.commonthread.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Render;
import org.commonthread.platform.ready.Sight;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;

/** A page of our own prose, kept as Markdown in {@code messages/pages}: help now, guidelines, privacy. */
@Named
@RequestScoped
public class ProsePage {
    @Inject
    HttpServletRequest request;

    private String title = "";
    private String html = "";

    public void load() {
        var name = request.getParameter("name");
        try (var source = ProsePage.class.getResourceAsStream("/messages/pages/" + name + "_en.md")) {
            if (source == null) throw Refusal.notFound();
            var markdown = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            Render.shows(Sight.PROGRAM);
            html = Markdown.toHtml(markdown.replaceFirst("^# .*\\R", "")).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        title = Spoken.say("page." + name);
    }

    public String getTitle() {
        return title;
    }

    public String getHtml() {
        return html;
    }
}
