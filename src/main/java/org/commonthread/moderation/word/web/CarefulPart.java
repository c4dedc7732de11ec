package org.commonthread.moderation.word.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.moderation.word.WordLists;

/**
 * Asks an author once, before she sends words that have hurt many who read them (MQ-7): sent again they go. Whom the
 * script has told while she wrote is not asked again.
 */
@Named
@RequestScoped
public class CarefulPart {
    @Inject
    WordLists lists;

    @Inject
    HttpServletRequest request;

    private List<String> words = List.of();

    /** Whether she is to be asked first; then nothing is sent, and her page says why. */
    public boolean asks(String text) {
        var knows = "anyway".equals(request.getParameter("send")) || "seen".equals(request.getParameter("careful"));
        words = knows ? List.of() : lists.hurtful(text);
        return !words.isEmpty();
    }

    public String getWords() {
        return String.join("\u201d, \u201c", words);
    }
}
