package org.commonthread.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Builds what is in a {@link Drawn} component only if it is going to be drawn. */
public class DrawnHandler extends ComponentHandler {
    public DrawnHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        if (!((Drawn) component).isDrawn()) super.applyNextHandler(context, component);
    }
}
