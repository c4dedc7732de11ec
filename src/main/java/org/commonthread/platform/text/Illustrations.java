package org.commonthread.platform.text;

import org.jspecify.annotations.Nullable;

/** The pictures a text may show; any other it names is left out. */
public interface Illustrations {
    Illustrations NONE = address -> null;

    @Nullable
    Illustration at(String address);
}
