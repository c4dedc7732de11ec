package org.commonthread.platform.store;

import java.util.regex.Pattern;

/** No name leads out of the store, or means something else in an address. */
final class Names {
    private static final Pattern GOOD = Pattern.compile("[a-z0-9][a-z0-9-]{1,80}(\\.[a-z0-9]{1,10})?");

    private Names() {}

    static String checked(String name) {
        if (!GOOD.matcher(name).matches()) throw new IllegalArgumentException("no name for a file: " + name);
        return name;
    }
}
