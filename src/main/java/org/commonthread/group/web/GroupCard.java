package org.commonthread.group.web;

import org.commonthread.group.GroupLine;

/** A group in a list, ready to be drawn. */
public record GroupCard(GroupLine line, GroupSaid said) {
    public static GroupCard of(GroupLine line) {
        return new GroupCard(line, GroupSaid.of(line.kind(), line.audience(), line.keepers()));
    }

    public boolean mine() {
        return line.role() != null;
    }
}
