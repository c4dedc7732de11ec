package org.commonthread.vocabulary.wish;

/** What a reader wishes to see of a text that carries a note (SF-2). Of several notes on one text the last here counts. */
public enum Wish {
    /** Like any other text. */
    SHOW,
    /** Folded, with its notes to be read first. So it is for whoever has said nothing, and for visitors. */
    COLLAPSE,
    /** Only that something stands here, and why it is not shown. */
    HIDE
}
