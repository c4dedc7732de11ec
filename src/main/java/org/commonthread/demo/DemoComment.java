package org.commonthread.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comment of a demo file: a line {@code @ PATH HANDLE AGO STATE}, then its text; a line {@code ! CODE words} is
 * what a moderator said when taking it down.
 */
record DemoComment(
        String slug,
        String path,
        String handle,
        String ago,
        String state,
        String text,
        @Nullable String ruleAndWords) {

    /** The comments of a thread's file. */
    static List<DemoComment> thread(String slug) {
        return blocks("threads/" + slug + ".txt").stream()
                .map(block -> of(slug, block))
                .toList();
    }

    /** The comments that wait in the queue: {@code @ SLUG HANDLE AGO}. */
    static List<DemoComment> queue() {
        return blocks("queue.txt").stream()
                .map(block -> {
                    var head = block.get(0).split(" ");
                    return new DemoComment(head[1], "", head[2], head[3], "PENDING", text(block), null);
                })
                .toList();
    }

    private static DemoComment of(String slug, List<String> block) {
        var head = block.get(0).split(" ");
        var rule = block.stream().filter(line -> line.startsWith("! ")).findFirst();
        return new DemoComment(
                slug,
                head[1],
                head[2],
                head[3],
                head[4],
                text(block),
                rule.map(line -> line.substring(2)).orElse(null));
    }

    private static String text(List<String> block) {
        return String.join(
                        "\n",
                        block.stream()
                                .skip(1)
                                .filter(line -> !line.startsWith("! "))
                                .toList())
                .strip();
    }

    private static List<List<String>> blocks(String file) {
        var blocks = new ArrayList<List<String>>();
        for (var line : DemoContent.lines(file)) {
            if (line.startsWith("@ ")) blocks.add(new ArrayList<>());
            if (!blocks.isEmpty()) blocks.get(blocks.size() - 1).add(line);
        }
        return blocks;
    }

    @Nullable
    String parentPath() {
        var dot = path.lastIndexOf('.');
        return dot < 0 ? null : path.substring(0, dot);
    }

    String key() {
        return "demo-" + Integer.toHexString((slug + "/" + path + "/" + handle + "/" + ago).hashCode()) + "-comment";
    }
}
