package org.commonthread.platform.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.commonthread.platform.Refusal;

/** JSON that cannot be read. The server has an answer of its own for it, in plain text; this one takes its place. */
@Provider
public class JsonProblems implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException json) {
        var broken = json.getCause() instanceof JsonParseException;
        if (!broken
                && json instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var field = mapping.getPath().get(mapping.getPath().size() - 1).getFieldName();
            if (field != null) {
                return ProblemAnswer.of(Refusal.unacceptable(field, "This has another form than we can read."));
            }
        }
        return ProblemAnswer.of(400, "This is not JSON as we can read it.");
    }
}
