package org.commonthread.platform.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/live} and {@code /health/ready} on the site's own port, for balancers that reach no other: live while
 * it can answer at all, ready while every readiness check of MicroProfile Health says so.
 */
public class HealthPages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    @Readiness
    transient Instance<HealthCheck> checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = request.getPathInfo();
        if (!"/live".equals(asked) && !"/ready".equals(asked)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var up = "/live".equals(asked)
                || checks.stream().allMatch(check -> check.call().getStatus() == Status.UP);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().write("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}");
    }
}
