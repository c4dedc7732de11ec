package org.commonthread.finder;

/** To whom an address or a link is shown (GF-7). What is not for all is in no answer of ours to anybody but staff. */
public enum ShownTo {
    ALL,
    ON_REQUEST,
    AFTER_JOINING
}
