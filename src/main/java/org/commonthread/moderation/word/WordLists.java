package org.commonthread.moderation.word;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.commonthread.vocabulary.ContentNote;

/** The lists as they are now. They are small and asked for each text, so each node keeps them in memory. */
@ApplicationScoped
@Transactional
public class WordLists {
    private static final String ALL = "all";

    @Inject
    WordEntries entries;

    @Inject
    Changes changes;

    private Kept<String, Lexicon> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, 1, any -> 1);
    }

    /** The content notes that a text may want, by what people have put on the lists; each once, in the text's order. */
    @Transactional(TxType.SUPPORTS)
    public List<ContentNote> notesIn(String text) {
        return in(text).stream()
                .flatMap(match -> Stream.ofNullable(match.rule().note()))
                .distinct()
                .toList();
    }

    /** The words of a text that have hurt many who read them; each once, as they were typed. */
    @Transactional(TxType.SUPPORTS)
    public List<String> hurtful(String text) {
        return in(text).stream()
                .filter(match -> match.rule().action() == WordAction.WARN)
                .map(match -> text.substring(match.start(), match.end()))
                .distinct()
                .toList();
    }

    /** What the lists see in a text; nothing is asked of the database until one of them has changed, on any node. */
    @Transactional(TxType.SUPPORTS)
    public List<WordMatch> in(String text) {
        return kept.get(ALL, List.of(WordChange.LISTS), () -> new Lexicon(entries.all()))
                .in(text);
    }
}
