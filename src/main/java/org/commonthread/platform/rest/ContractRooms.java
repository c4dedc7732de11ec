package org.commonthread.platform.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** In which room each resource stands; a client finds its calls by room, as we do. */
record ContractRooms(Map<String, String> roomOfResource) {
    private static final String HOUSE = "org.commonthread.";

    static ContractRooms read() {
        var rooms = new TreeMap<String, String>();
        classes()
                .filter(name -> name.endsWith("Resource"))
                .forEach(name ->
                        rooms.put(simple(name), name.substring(HOUSE.length()).split("\\.")[0]));
        return new ContractRooms(rooms);
    }

    /** The names of all classes of the house, as they were just compiled. */
    static Stream<String> classes() {
        try (var files = Files.walk(compiled())) {
            return files
                    .map(file -> compiled().relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(name -> name.startsWith(HOUSE))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path compiled() {
        try {
            return Path.of(ContractRooms.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    String of(String resource) {
        var room = roomOfResource.get(resource);
        if (room == null) throw new IllegalStateException(resource + " is in no room");
        return room;
    }

    List<Tag> tags() {
        return roomOfResource.values().stream()
                .distinct()
                .sorted()
                .map(room -> OASFactory.createTag().name(room))
                .toList();
    }
}
