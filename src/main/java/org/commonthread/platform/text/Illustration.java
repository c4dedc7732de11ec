package org.commonthread.platform.text;

/**
 * A picture as a text shows it.
 *
 * @param address of the large print; the others are below it
 * @param alt what it shows, in words
 * @param veiled whether it is shown only to those who ask
 */
public record Illustration(
        String address, int width, int height, int smallWidth, int smallHeight, String alt, boolean veiled) {

    String small() {
        return address + "/small";
    }

    String veil() {
        return address + "/veil";
    }

    Illustration described(String words) {
        return words.isBlank()
                ? this
                : new Illustration(address, width, height, smallWidth, smallHeight, words, veiled);
    }
}
