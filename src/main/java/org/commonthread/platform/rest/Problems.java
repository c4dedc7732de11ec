package org.commonthread.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.commonthread.platform.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Every way a REST call can end badly. What is not foreseen becomes an incident with an id, and only the log says more. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Override
    public Response toResponse(Throwable failure) {
        var refusal = within(failure, Refusal.class);
        if (refusal != null) return ProblemAnswer.of(refusal);
        var json = within(failure, JsonProcessingException.class);
        if (json != null) return unreadable(json);
        if (failure instanceof WebApplicationException web) {
            var status = web.getResponse().getStatus();
            return ProblemAnswer.of(status, sentence(status));
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "incident %s", incident);
        return ProblemAnswer.of(
                500, "Something went wrong on our side. If you tell us, please name incident " + incident + ".");
    }

    private static Response unreadable(JsonProcessingException json) {
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var field = mapping.getPath().get(mapping.getPath().size() - 1).getFieldName();
            if (field != null) {
                return ProblemAnswer.of(Refusal.unacceptable(field, "This has another form than we can read."));
            }
        }
        return ProblemAnswer.of(400, "This is not JSON as we can read it.");
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "We could not read this.";
            case 404 -> Refusal.notFound().sentence();
            case 405 -> "This cannot be done with this address.";
            case 413 -> "This is larger than we can take at once.";
            case 415 -> "Please send JSON.";
            default -> "This could not be done.";
        };
    }

    private static <T extends Throwable> @Nullable T within(Throwable failure, Class<T> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) return wanted.cast(cause);
        }
        return null;
    }
}
