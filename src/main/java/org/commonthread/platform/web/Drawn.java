package org.commonthread.platform.web;

/** A component whose markup may be kept from an earlier page: then there is no need to build what is in it. */
public interface Drawn {
    /** Whether it will be written as it was drawn before; once said, that holds for the rest of the request. */
    boolean isDrawn();
}
