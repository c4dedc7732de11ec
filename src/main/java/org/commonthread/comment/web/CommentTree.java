package org.commonthread.comment.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonthread.platform.web.Drawn;
import org.commonthread.platform.web.KeptMarkup;
import org.commonthread.platform.web.KeptMarkup.Part;
import org.jspecify.annotations.Nullable;

/**
 * Draws a thread: walks its comments in the order in which they are read and nests them in lists by their depth. What
 * one comment looks like is its children's matter; they see it under the name given in {@code var}, and are there only if
 * some comment is to be drawn that was not drawn before.
 */
@FacesComponent(CommentTree.TYPE)
public class CommentTree extends UIComponentBase implements Drawn {
    public static final String TYPE = "org.commonthread.CommentTree";

    /** So many comments are kept as one: enough to compress well, few enough that most have nothing of one reader's own. */
    private static final int RUN = 40;

    private @Nullable List<Stretch> stretches;

    /**
     * Some comments that follow one another.
     *
     * @param above how deep the one before them stands, 0 if there is none
     */
    private record Run(int above, List<CommentView> comments) {
        /** How deep the last of them stands. */
        int below() {
            return comments.get(comments.size() - 1).depth();
        }
    }

    private record Stretch(Run run, Part markup) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public boolean isDrawn() {
        return stretches().stream().allMatch(stretch -> stretch.markup().isKept());
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        var depth = 0;
        for (var stretch : stretches()) {
            stretch.markup().write(context, drawing -> draw(drawing, stretch.run()));
            depth = stretch.run().below();
        }
        move(context.getResponseWriter(), depth, 0);
    }

    /** The runs of this page, looked up when the page is built and held until it is drawn. */
    private List<Stretch> stretches() {
        var found = stretches;
        if (found == null) {
            found = new ArrayList<>();
            var comments = comments();
            var depth = 0;
            for (int from = 0; from < comments.size(); from += RUN) {
                var run = new Run(depth, comments.subList(from, Math.min(comments.size(), from + RUN)));
                found.add(new Stretch(run, KeptMarkup.part(run)));
                depth = run.below();
            }
            stretches = found;
        }
        return found;
    }

    @SuppressWarnings("unchecked") // the tag's attribute, see community.taglib.xml
    private List<CommentView> comments() {
        var comments = (List<CommentView>) getAttributes().get("value");
        return comments == null ? List.of() : comments;
    }

    private void draw(FacesContext context, Run run) throws IOException {
        var depth = run.above();
        for (var comment : run.comments()) {
            depth = move(context.getResponseWriter(), depth, comment.depth());
            encode(context, comment);
        }
    }

    /** Opens or closes lists until the next item stands at {@code to}; a page may begin in the midst of a talk. */
    private static int move(ResponseWriter out, int from, int to) throws IOException {
        for (int level = from; level > to; level--) out.write("</li></ol>");
        if (to > 0 && from >= to) out.write("</li><li>");
        for (int level = from; level < to; level++) out.write(level == 0 ? "<ol class=\"thread\"><li>" : "<ol><li>");
        return to;
    }

    private void encode(FacesContext context, CommentView comment) throws IOException {
        var requestMap = context.getExternalContext().getRequestMap();
        var name = (String) getAttributes().get("var");
        var before = requestMap.put(name, comment);
        KeptMarkup.write(context, comment, this::drawChildren);
        if (before == null) requestMap.remove(name);
        else requestMap.put(name, before);
    }

    private void drawChildren(FacesContext context) throws IOException {
        for (var child : getChildren()) child.encodeAll(context);
    }
}
