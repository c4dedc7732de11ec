package org.commonthread.vocabulary.wish;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.commonthread.vocabulary.ContentNote;

/** Readers saying what they wish to see of content notes (SF-2), and whoever shows them a text asking for it. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Wishing {
    /** Readers in memory; some hundred bytes each. */
    private static final int READERS = 20_000;

    @Inject
    NoteWishes wishes;

    @Inject
    Changes changes;

    private Kept<Long, Wishes> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, READERS, any -> 1);
    }

    /** Hers; asked of the database only when she has changed them. */
    @Transactional(TxType.SUPPORTS)
    public Wishes of(Actor reader) {
        return reader.isMember()
                ? kept.get(reader.id(), List.of(NoteWish.sight(reader.id())), () -> read(reader.id()))
                : Wishes.NONE;
    }

    private Wishes read(long memberId) {
        var said = new EnumMap<ContentNote, Wished>(ContentNote.class);
        wishes.of(memberId).forEach(wish -> said.put(wish.note(), wish.wished()));
        return said.isEmpty() ? Wishes.NONE : new Wishes(said);
    }

    /** From now on she wishes these; notes that are not named stay as they are. */
    public void wish(Actor reader, Map<ContentNote, Wished> wished) {
        var entities = wishes.entityManager();
        var known =
                wishes.of(reader.member().id()).stream().collect(Collectors.toMap(NoteWish::note, Function.identity()));
        wished.forEach((note, now) -> {
            var before = known.get(note);
            if (before == null) {
                if (!now.isNothing()) entities.persist(new NoteWish(reader.id(), note, now));
            } else if (now.isNothing()) {
                entities.remove(before);
            } else {
                before.become(now);
            }
        });
    }
}
