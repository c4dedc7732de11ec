package org.commonthread.platform.ready;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What is dear to read and seldom changes, kept on this node until something it shows has changed on any. Many who ask for
 * the same at once have it read once.
 *
 * @param <K> what is asked for
 * @param <V> what was read
 */
public final class Kept<K, V> {
    private final Changes changes;
    private final Cache<K, Read<V>> all;

    /**
     * @param most weight of all that is kept
     * @param weight of one
     */
    public Kept(Changes changes, int most, ToIntFunction<V> weight) {
        this.changes = changes;
        all = Caffeine.newBuilder()
                .maximumWeight(most)
                .executor(Runnable::run)
                .weigher((K key, Read<V> kept) -> weight.applyAsInt(kept.value()))
                .build();
    }

    private record Read<V>(List<Fresh> watched, V value) {
        boolean isStill() {
            return watched.stream().allMatch(Fresh::isStill);
        }
    }

    /**
     * What {@code read} finds now, or found before if that is still the same.
     *
     * @param shown all that a change of what is read would name
     */
    public V get(K key, List<Sight> shown, Supplier<V> read) {
        var before = all.getIfPresent(key);
        if (before != null && before.isStill()) return before.value();
        return all.asMap()
                .compute(key, (asked, kept) -> kept != null && kept.isStill() ? kept : read(shown, read))
                .value();
    }

    /** In this order, or a change between the two would be missed. */
    private Read<V> read(List<Sight> shown, Supplier<V> read) {
        var watched = shown.stream().map(changes::fresh).toList();
        return new Read<>(watched, read.get());
    }
}
