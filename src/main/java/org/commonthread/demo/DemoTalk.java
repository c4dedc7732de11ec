package org.commonthread.demo;

import java.util.ArrayList;
import java.util.List;
import org.commonthread.group.GroupRole;

/**
 * What goes on in one group of the demo: a line {@code @ NAME} begins it, {@code + HANDLE ...} joins, {@code * HANDLE ROLE}
 * gives a role, {@code ~ HANDLE AGO TITLE} begins a topic with the lines below it, {@code > HANDLE AGO WORDS} answers it.
 */
record DemoTalk(String group, List<String> joining, List<Role> roles, List<Topic> topics) {
    record Role(String handle, GroupRole role) {}

    record Said(String handle, String ago, String words) {}

    record Topic(String handle, String ago, String title, StringBuilder words, List<Said> answers) {}

    /** What goes on in the group of that name. */
    static DemoTalk in(String name) {
        return all().stream()
                .filter(talk -> talk.group().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing goes on in " + name));
    }

    private static List<DemoTalk> all() {
        var talks = new ArrayList<DemoTalk>();
        for (var line : DemoContent.lines("topics.txt")) {
            if (line.startsWith("@ ")) {
                talks.add(new DemoTalk(line.substring(2), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            } else {
                talks.get(talks.size() - 1).read(line);
            }
        }
        return talks;
    }

    private void read(String line) {
        var parts = line.split(" ", 4);
        switch (parts[0]) {
            case "+" -> joining.addAll(List.of(line.substring(2).split(" ")));
            case "*" -> roles.add(new Role(parts[1], GroupRole.valueOf(parts[2])));
            case "~" -> topics.add(new Topic(parts[1], parts[2], parts[3], new StringBuilder(), new ArrayList<>()));
            case ">" -> last().answers().add(new Said(parts[1], parts[2], parts[3]));
            default -> last().words().append(line).append('\n');
        }
    }

    private Topic last() {
        return topics.get(topics.size() - 1);
    }
}
