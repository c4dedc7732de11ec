package org.commonthread.moderation.report.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/reports}. Sending the same again is the same answer and changes nothing. */
@Path("/reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {
    @Inject
    Reporting reporting;

    @Inject
    CurrentActor current;

    /** What a report is about, as the contract writes it. */
    record About(
            @Schema(implementation = Kind.class) @Nullable String kind, long id) {}

    /** A report, as the contract writes it. */
    record ReportBody(
            @Nullable About subject,

            @Schema(implementation = ReportReason.class) @Nullable
            String reason,

            @Schema(maxLength = SendReport.WORDS_MAX) @Nullable
            String text) {
        SendReport command() {
            if (subject == null) throw Refusal.unacceptable("subject", "Please say what it is about.");
            return new SendReport(
                    new Subject(Shape.code(Kind.class, "subject", subject.kind()), subject.id()),
                    Shape.code(ReportReason.class, "reason", reason),
                    text);
        }
    }

    @Operation(summary = "Report something to those who look after it; sending it again changes nothing")
    @APIResponse(responseCode = "202", description = "Thank you. You are told what comes of it.")
    @POST
    public Response send(ReportBody body) {
        reporting.send(current.get().member(), body.command());
        return Response.accepted().build();
    }
}
