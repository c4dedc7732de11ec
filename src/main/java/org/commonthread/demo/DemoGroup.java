package org.commonthread.demo;

import java.util.ArrayList;
import java.util.List;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupWords;
import org.commonthread.group.ProposeGroup;

/**
 * One group of the demo: a line {@code @ HANDLE AGO KIND AUDIENCE NAME}, what it is about, {@code = rules} and the rules;
 * a line {@code ? ...} is a question it asks.
 */
record DemoGroup(String owner, String ago, ProposeGroup command) {
    static List<DemoGroup> all() {
        var blocks = new ArrayList<List<String>>();
        for (var line : DemoContent.lines("groups.txt")) {
            if (line.startsWith("@ ")) blocks.add(new ArrayList<>());
            blocks.get(blocks.size() - 1).add(line);
        }
        return blocks.stream().map(DemoGroup::of).toList();
    }

    private static DemoGroup of(List<String> block) {
        var head = block.get(0).split(" ", 6);
        var rules = block.indexOf("= rules");
        var below = block.subList(rules + 1, block.size());
        var words = GroupWords.of(
                head[5],
                String.join("\n", block.subList(1, rules)),
                String.join(
                        "\n",
                        below.stream().filter(line -> !line.startsWith("? ")).toList()),
                below.stream()
                        .filter(line -> line.startsWith("? "))
                        .map(line -> line.substring(2))
                        .toList());
        var key = "demo-group-" + Integer.toHexString(head[5].hashCode());
        return new DemoGroup(
                head[1],
                head[2],
                new ProposeGroup(words, GroupKind.valueOf(head[3]), GroupAudience.valueOf(head[4]), key));
    }
}
