package org.commonthread.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.commonthread.platform.Causes;
import org.commonthread.platform.Refusal;
import org.jboss.logging.Logger;

/**
 * How a page that cannot be shown ends: a refusal as its status and a kind page, anything else as an incident whose id the person can tell us and whose cause only the log knows.
 */
public class Outcomes extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Outcomes.class);
    private static final long LARGEST_BODY = 1 << 20;
    private static final long LARGEST_FILE = 12 << 20;
    private static final Set<String> FOR_FILES = Set.of("/pictures", "/api/v1/images", "/admin/import");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (request.getContentLengthLong() > largest(request.getRequestURI())) {
            Ending.with(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (Exception failure) {
            if (response.isCommitted()) {
                LOG.errorf(failure, "incident %s after the answer had begun", incident(request));
            } else {
                response.resetBuffer();
                tell(request, response, failure);
            }
        }
    }

    private static long largest(String address) {
        return FOR_FILES.contains(address) ? LARGEST_FILE : LARGEST_BODY;
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        var refusal = Causes.within(failure, Refusal.class);
        if (refusal != null) {
            Ending.with(refusal.kind().status(), request, response);
        } else if (isTooLarge(failure)) {
            Ending.with(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
        } else {
            LOG.errorf(failure, "incident %s", incident(request));
            Ending.with(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, request, response);
        }
    }

    private static String incident(HttpServletRequest request) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute("incidentId", id);
        return id;
    }

    private static boolean isTooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("RequestTooBigException")) return true;
        }
        return false;
    }
}
