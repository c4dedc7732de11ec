package org.commonthread.finder.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.commonthread.finder.exchange.Importing;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;

/** {@code POST /admin/import}: takes the file of the form on {@code /admin/imports} and leads to its report. */
public class ImportFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Importing importing;

    @Inject
    transient CurrentActor current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var keeper = current.get();
        importing.newest(keeper, 1);
        try {
            var part = request.getPart("file");
            if (part == null || part.getSize() == 0) throw Refusal.unacceptable("file", "Please choose a file.");
            var name = Objects.requireNonNullElse(part.getSubmittedFileName(), "file.csv");
            try (var file = part.getInputStream()) {
                var source = Objects.requireNonNullElse(request.getParameter("source"), "");
                response.sendRedirect("/admin/imports/" + importing.read(keeper, name, source, file));
            }
        } catch (Refusal refused) {
            ImportsPage.show(refused, request, response);
        }
    }
}
