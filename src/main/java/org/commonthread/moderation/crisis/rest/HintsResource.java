package org.commonthread.moderation.crisis.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.moderation.crisis.Hinting;
import org.commonthread.moderation.crisis.Hints;
import org.commonthread.platform.text.Typed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/hints}: what is quietly shown beside words while they are written. Nothing of them is kept. */
@Path("/hints")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HintsResource {
    @Inject
    Hinting hinting;

    @Context
    HttpServletRequest request;

    /** The words so far. */
    record HintsBody(@Nullable String text) {}

    /** Which country she may be in is what her browser's language says; no address of hers is looked up. */
    @Operation(summary = "What is quietly shown beside words while they are written; nothing is kept")
    @SecurityRequirementsSet
    @POST
    public Hints on(HintsBody body) {
        return hinting.on(Typed.lines(body.text()), request.getLocale().getCountry());
    }
}
