package org.commonthread.vocabulary.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonthread.vocabulary.Facet;
import org.commonthread.vocabulary.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /api/v1/vocabulary}: every term by facet, under the names that {@code GET /stories} filters by. */
@Path("/vocabulary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {
    @Inject
    Vocabulary vocabulary;

    @Operation(summary = "Every term that stories are found by, by facet")
    @GET
    public Map<String, List<TermJson>> all() {
        var glossary = vocabulary.now();
        var answer = new LinkedHashMap<String, List<TermJson>>();
        for (var facet : Facet.values()) {
            answer.put(
                    facet.parameter(),
                    glossary.of(facet).stream().map(TermJson::of).toList());
        }
        return answer;
    }
}
