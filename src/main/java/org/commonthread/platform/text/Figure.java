package org.commonthread.platform.text;

import org.commonmark.node.CustomBlock;

/** A picture that stands on its own between the paragraphs of a text. */
class Figure extends CustomBlock {
    private final Illustration picture;

    Figure(Illustration picture) {
        this.picture = picture;
    }

    Illustration picture() {
        return picture;
    }
}
