package org.commonthread.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.commonthread.platform.web.KeptMarkup.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that follows from one record and from words alone, drawn once for each such record ({@code ct:once}).
 * For no record it is drawn like anything else.
 */
@FacesComponent(DrawnOnce.TYPE)
public class DrawnOnce extends UIComponentBase implements Drawn {
    public static final String TYPE = "org.commonthread.DrawnOnce";

    private @Nullable Part part;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean isDrawn() {
        if (part == null && getAttributes().get("of") instanceof Record piece) part = KeptMarkup.part(piece);
        return part != null && part.isKept();
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (part == null) drawChildren(context);
        else part.write(context, this::drawChildren);
    }

    private void drawChildren(FacesContext context) throws IOException {
        for (UIComponent child : getChildren()) child.encodeAll(context);
    }
}
