package org.commonthread.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Illustration;
import org.commonthread.platform.text.Illustrations;
import org.commonthread.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/** The pictures a text shows: those it names that are its author's own. */
record Album(Map<String, Picture> pictures) implements Illustrations {
    static final Album EMPTY = new Album(Map.of());

    static Album of(Stories all, long authorId, String body) {
        var names = Markdown.pictures(body).keySet().stream()
                .filter(address -> address.startsWith(Picture.ADDRESS))
                .map(address -> address.substring(Picture.ADDRESS.length()))
                .toList();
        return names.isEmpty() ? EMPTY : of(all.pictures(authorId, names));
    }

    private static Album of(List<Picture> own) {
        return new Album(own.stream().collect(Collectors.toMap(Picture::name, Function.identity())));
    }

    @Override
    public @Nullable Illustration at(String address) {
        if (!address.startsWith(Picture.ADDRESS)) return null;
        var picture = pictures.get(address.substring(Picture.ADDRESS.length()));
        return picture == null ? null : picture.illustration();
    }

    Picture named(String name) {
        var picture = pictures.get(name);
        if (picture == null) throw Refusal.notFound();
        return picture;
    }

    List<PictureView> views() {
        return pictures.values().stream()
                .sorted(Comparator.comparingLong(Picture::id))
                .map(Picture::view)
                .toList();
    }

    Set<Long> ids() {
        return pictures.values().stream().map(Picture::id).collect(Collectors.toSet());
    }
}
