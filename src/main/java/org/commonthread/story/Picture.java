package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.commonthread.platform.picture.Developed;
import org.commonthread.platform.text.Illustration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A picture of an author's. Its files lie in the store; which stories show it is said by their texts, and who may see
 * it by who may read one of those.
 */
@Entity
@Table(name = "picture")
class Picture {
    static final String ADDRESS = "/pictures/";

    /** Letters alone, so that no check takes a part of it for a phone number; 26 of them nobody guesses. */
    private static final int NAME_LENGTH = 26;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "picture_seq")
    @SequenceGenerator(name = "picture_seq", sequenceName = "picture_seq")
    private Long id;

    private String name;

    @Column(name = "owner_id")
    private long ownerId;

    /** Of the file as it came, with its words and mark: the same sent twice is one picture. */
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PictureState state = PictureState.ARRIVING;

    @Column(name = "media_type")
    private String mediaType;

    private int width;
    private int height;

    @Column(name = "small_width")
    private int smallWidth;

    @Column(name = "small_height")
    private int smallHeight;

    /** Of all its files. */
    private long bytes;

    private String alt;
    private boolean veiled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Picture() {}

    Picture(long ownerId, String fingerprint, AddPicture command, Developed developed, Instant now) {
        this.ownerId = ownerId;
        this.fingerprint = fingerprint;
        name = RANDOM.ints(NAME_LENGTH, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        mediaType = developed.type();
        width = developed.large().width();
        height = developed.large().height();
        smallWidth = developed.small().width();
        smallHeight = developed.small().height();
        for (var size : PictureSize.values()) bytes += size.of(developed).bytes().length;
        alt = command.alt();
        veiled = command.veiled();
        createdAt = now;
    }

    /** Its files are in the store. */
    void arrive() {
        if (state == PictureState.ARRIVING) state = PictureState.KEPT;
    }

    /** Told in other words; whoever sends the file with the old ones means another picture. */
    void describe(String words, boolean medical) {
        alt = words;
        veiled = medical;
        fingerprint = "told anew " + name;
    }

    /** From now on it is shown nowhere, and whoever sends the same file makes another. */
    void leave() {
        state = PictureState.LEAVING;
        fingerprint = "left " + name;
    }

    /** What the store calls one of its files. */
    static String file(String name, PictureSize size) {
        return name + "-" + size.name().toLowerCase(Locale.ROOT);
    }

    PictureView view() {
        return new PictureView(id, name, ADDRESS + name, width, height, alt, veiled);
    }

    Illustration illustration() {
        return new Illustration(ADDRESS + name, width, height, smallWidth, smallHeight, alt, veiled);
    }

    boolean isKept() {
        return state == PictureState.KEPT;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    long ownerId() {
        return ownerId;
    }

    String mediaType() {
        return mediaType;
    }

    String fingerprint() {
        return fingerprint;
    }
}
