package org.commonthread.platform.ready;

/**
 * One thing that pages show and that can change: a story, a thread, how a member reads. A visitors' page that shows it says
 * so ({@link Render#shows}), and so does what is {@link Kept}; an entity that is part of it says so too ({@link Shown}).
 *
 * @param name short, without commas or spaces
 */
public record Sight(String name) {
    /** Shown by pages whose words change only with the program itself. */
    public static final Sight PROGRAM = new Sight("program");

    public static Sight of(String kind, long id) {
        return new Sight(kind + ":" + id);
    }
}
