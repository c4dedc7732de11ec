package org.commonthread.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.commonthread.platform.Causes;
import org.commonthread.platform.Refusal;
import org.jboss.logging.Logger;

/** Every way a REST call can end badly. What is not foreseen becomes an incident with an id, and only the log says more. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Override
    public Response toResponse(Throwable failure) {
        var refusal = Causes.within(failure, Refusal.class);
        if (refusal != null) return ProblemAnswer.of(refusal);
        if (failure instanceof WebApplicationException web) {
            var status = web.getResponse().getStatus();
            return ProblemAnswer.of(status, sentence(status));
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "incident %s", incident);
        return ProblemAnswer.of(
                500, "Something went wrong on our side. If you tell us, please name incident " + incident + ".");
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
}
