package org.commonthread.comment.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.commonthread.platform.web.KeptMarkup;

/**
 * Draws a thread: walks its comments in the order in which they are read and nests them in lists by their depth. What
 * one comment looks like is its children's matter; they see it under the name given in {@code var}.
 */
@FacesComponent(CommentTree.TYPE)
public class CommentTree extends UIComponentBase {
    public static final String TYPE = "org.commonthread.CommentTree";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        var comments = (List<?>) getAttributes().get("value");
        if (comments == null || comments.isEmpty()) return;
        var out = context.getResponseWriter();
        var depth = 0;
        for (var each : comments) {
            var comment = (CommentView) each;
            depth = move(out, depth, comment.depth());
            encode(context, comment);
        }
        move(out, depth, 0);
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
        KeptMarkup.write(context, comment, getChildren());
        if (before == null) requestMap.remove(name);
        else requestMap.put(name, before);
    }
}
