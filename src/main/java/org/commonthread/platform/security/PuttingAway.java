package org.commonthread.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonthread.platform.web.Parking;

/** {@code /kept}: she has what was kept of her words while she logged in, and wants it kept no longer. */
@WebServlet("/kept")
public class PuttingAway extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Parking parking;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        parking.clear(request, response);
        response.sendRedirect(LoginPages.onThisSite(request.getParameter("from")));
    }
}
