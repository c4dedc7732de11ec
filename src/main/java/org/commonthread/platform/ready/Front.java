package org.commonthread.platform.ready;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.nio.ByteBuffer;
import org.commonthread.platform.Settings;

/**
 * Answers visitors with ready bytes in front of everything else, the login subsystem above all, which looks at every
 * request it is shown (house.md, fact 23). Who carries a cookie or a token, or cannot take compressed bytes, goes
 * through; so does every page that is not ready.
 */
public class Front implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var pages = new ReadyPages(new Settings().readyPagesBytes());
        context.setAttribute(ReadyPages.class.getName(), pages);
        deployment.addInitialHandlerChainWrapper(next -> new Answering(pages, next));
    }

    private record Answering(ReadyPages pages, HttpHandler next) implements HttpHandler {
        @Override
        public void handleRequest(HttpServerExchange exchange) throws Exception {
            Trackers.takeOff(exchange);
            var page = isPlainVisit(exchange) ? pages.find(address(exchange)) : null;
            if (page == null) pass(exchange);
            else send(page, exchange);
        }

        /**
         * A connection is made ready for its next request by the thread that will read it. Left to the worker, that thread
         * wakes while the worker holds the connection and spins until it has let go (HttpReadListener, Undertow 2.3); where
         * the next request is there at once and all cores are busy, this was a fifth of what a member's page costs.
         */
        private void pass(HttpServerExchange exchange) throws Exception {
            exchange.addExchangeCompleteListener(
                    (ended, rest) -> ended.getIoThread().execute(rest::proceed));
            next.handleRequest(exchange);
        }

        private static boolean isPlainVisit(HttpServerExchange exchange) {
            var method = exchange.getRequestMethod();
            var headers = exchange.getRequestHeaders();
            var encodings = headers.getFirst(Headers.ACCEPT_ENCODING);
            return (method.equals(Methods.GET) || method.equals(Methods.HEAD))
                    && !headers.contains(Headers.COOKIE)
                    && !headers.contains(Headers.AUTHORIZATION)
                    && encodings != null
                    && encodings.contains("gzip");
        }

        private static String address(HttpServerExchange exchange) {
            var query = exchange.getQueryString();
            return query.isEmpty() ? exchange.getRequestURI() : exchange.getRequestURI() + '?' + query;
        }

        private static void send(ReadyPage page, HttpServerExchange exchange) {
            var headers = exchange.getResponseHeaders();
            var known = page.isKnown(exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH), true);
            (known ? page.toldAgain() : page.headers()).forEach(header -> headers.put(header.name(), header.value()));
            headers.put(Headers.ETAG, page.tag(true));
            if (known) {
                exchange.setStatusCode(StatusCodes.NOT_MODIFIED).endExchange();
                return;
            }
            headers.put(Headers.CONTENT_ENCODING, "gzip");
            headers.put(Headers.CONTENT_LENGTH, page.compressed().length);
            if (exchange.getRequestMethod().equals(Methods.HEAD)) exchange.endExchange();
            else exchange.getResponseSender().send(ByteBuffer.wrap(page.compressed()));
        }
    }
}
