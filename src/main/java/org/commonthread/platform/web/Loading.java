package org.commonthread.platform.web;

import jakarta.faces.component.UIViewAction;
import jakarta.faces.event.FacesEvent;

/**
 * What a page does before it is drawn ({@code f:viewAction}). None of ours goes on to another view by an outcome, and so
 * none needs the context that Faces makes anew around each to watch for one (3.7 % of a member's page, decision 13).
 */
public class Loading extends UIViewAction {
    @Override
    public void broadcast(FacesEvent event) {
        var context = event.getFacesContext();
        if (!context.getResponseComplete()) getActionExpression().invoke(context.getELContext(), null);
    }
}
