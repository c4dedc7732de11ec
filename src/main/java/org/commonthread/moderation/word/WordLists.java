package org.commonthread.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.vocabulary.ContentNote;

/** The lists as they are now. They are small and asked for each text, so each node keeps them in memory. */
@ApplicationScoped
@Transactional
public class WordLists {
    private volatile Lexicon kept = Lexicon.EMPTY;

    @Inject
    WordEntries entries;

    /** The content notes that a text may want, by what people have put on the lists; each once, in the text's order. */
    @Transactional(TxType.SUPPORTS)
    public List<ContentNote> notesIn(String text) {
        return in(text).stream()
                .flatMap(match -> Stream.ofNullable(match.rule().note()))
                .distinct()
                .toList();
    }

    /**
     * What the lists see in a text. Every change adds a line to the history, so their number says, on every node and
     * within the asking transaction, whether what is in memory is still true.
     */
    @Transactional(TxType.SUPPORTS)
    public List<WordMatch> in(String text) {
        var changes = entries.changes();
        var lexicon = kept;
        if (lexicon.changes() != changes) {
            lexicon = new Lexicon(changes, entries.all());
            kept = lexicon;
        }
        return lexicon.in(text);
    }
}
