package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Locale;
import org.commonthread.member.Actor;
import org.commonthread.platform.Digest;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.picture.Darkroom;
import org.commonthread.platform.store.Store;

/**
 * Pictures on stories (ST-8). No transaction spans a deed here: a picture takes seconds to develop and a store may be
 * far away, and neither should hold a connection to the database meanwhile.
 */
@ApplicationScoped
public class Illustrating {
    @Inject
    Darkroom darkroom;

    @Inject
    PictureRows rows;

    @Inject
    Store store;

    @Inject
    Shape shape;

    /**
     * Takes a picture in; the same file with the same words once more gives the same picture.
     *
     * @throws Refusal unacceptable or too large with a sentence about the field, too many
     */
    public PictureView add(Actor author, AddPicture command) {
        shape.check(command);
        if (command.file().length > Darkroom.BYTES_MAX) throw Darkroom.tooLarge();
        var fingerprint = fingerprint(command);
        return rows.arrived(author.member(), fingerprint).orElseGet(() -> take(author, command, fingerprint));
    }

    private PictureView take(Actor author, AddPicture command, String fingerprint) {
        rows.requireRoom(author);
        var developed = darkroom.develop(command.file());
        var name = rows.begin(author, fingerprint, command, developed);
        for (var size : PictureSize.values()) {
            store.put(Picture.file(name, size), size.of(developed).bytes());
        }
        return rows.arrive(author, fingerprint);
    }

    private static String fingerprint(AddPicture command) {
        return Digest.hex(HexFormat.of().formatHex(Digest.of(command.file())) + command.veiled() + command.alt());
    }

    /**
     * A file of the picture called {@code name}, if {@code reader} may see it.
     *
     * @throws Refusal not found or gone, as for the story that shows it
     */
    public PictureFile file(Actor reader, String name, String size) {
        var wanted = size(size);
        var pass = rows.pass(reader, name);
        return store.get(Picture.file(name, wanted))
                .map(bytes -> new PictureFile(pass.mediaType(), bytes, pass.forAll()))
                .orElseThrow(Refusal::notFound);
    }

    private static PictureSize size(String step) {
        for (var size : PictureSize.values()) {
            if (size.name().toLowerCase(Locale.ROOT).equals(step)) return size;
        }
        throw Refusal.notFound();
    }
}
