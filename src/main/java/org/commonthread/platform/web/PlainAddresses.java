package org.commonthread.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Makes a form post back to the address the person sees, not to the view's file. */
public class PlainAddresses extends ViewHandlerWrapper {

    public PlainAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var asked = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked instanceof String address ? address : super.getActionURL(context, viewId);
    }
}
