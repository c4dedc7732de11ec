package org.commonthread.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Leads an address of the contract to its view, by the table {@code WEB-INF/addresses}, first match first. A view is
 * never reached by its file's name: {@code .xhtml} in an address is as unknown as any other nonsense.
 */
public class Addresses extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String TABLE = "/WEB-INF/addresses";

    private transient List<Address> table = List.of();

    @Override
    public void init(FilterConfig config) throws ServletException {
        var content = config.getServletContext().getResourceAsStream(TABLE);
        if (content == null) throw new ServletException("no " + TABLE);
        table = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.strip().split("\\s+"))
                .map(columns -> Address.of(columns[0], columns[1]))
                .toList();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        var view = table.stream().flatMap(line -> line.match(path).stream()).findFirst();
        if (view.isPresent()) {
            request.getRequestDispatcher(view.get()).forward(request, response);
        } else if (path.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
