package org.commonthread.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which content notes a text may want, by the words in {@code content-notes.yaml}. A hint; the author decides. */
public interface NoteHints {
    /** The notes that the text suggests, each once, in the order of the text. */
    static List<ContentNote> in(String text) {
        return Known.SPOTTING.in(text);
    }

    /** Read once, when first asked. */
    final class Known {
        private static final Spotting<ContentNote> SPOTTING = read();

        private Known() {}

        private static Spotting<ContentNote> read() {
            var spotting = new Spotting<ContentNote>();
            try (var file = Objects.requireNonNull(NoteHints.class.getResourceAsStream("/content-notes.yaml"))) {
                Map<String, List<String>> hints = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
                hints.forEach((note, words) -> words.forEach(each -> spotting.learn(each, ContentNote.valueOf(note))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return spotting;
        }
    }
}
