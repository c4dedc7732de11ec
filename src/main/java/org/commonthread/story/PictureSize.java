package org.commonthread.story;

import org.commonthread.platform.picture.Developed;
import org.commonthread.platform.picture.Print;

/** The sizes a picture is kept in. */
public enum PictureSize {
    LARGE,
    SMALL,
    VEIL;

    Print of(Developed picture) {
        return switch (this) {
            case LARGE -> picture.large();
            case SMALL -> picture.small();
            case VEIL -> picture.veil();
        };
    }
}
