package org.commonthread.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.commonthread.platform.Refusal;

/** JSON that is none, or whose parts have another form than the contract's. RESTEasy would answer with its own words. */
@Provider
public class UnreadableJson implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException json) {
        if (json instanceof JsonMappingException mapping) {
            for (var step : mapping.getPath()) {
                if (step.getFieldName() != null && json.getLocation() != null && !isCutOff(json)) {
                    return ProblemAnswer.of(
                            Refusal.unacceptable(step.getFieldName(), "This has another form than we can read."));
                }
            }
        }
        return ProblemAnswer.of(400, "This is not JSON as we can read it.");
    }

    /** A text that ends in the midst of a value is no JSON, whichever field it was in. */
    private static boolean isCutOff(JsonProcessingException json) {
        return !json.getClass().getSimpleName().equals("MismatchedInputException")
                && !json.getClass().getSimpleName().equals("InvalidFormatException");
    }
}
