package org.commonthread.moderation.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.moderation.audit.AuditLine;

/** How a line of the log is written for other programs. */
enum LogExport {
    CSV("text/csv; charset=UTF-8") {
        @Override
        String beginning() {
            return COLUMNS.stream().collect(Collectors.joining(",", "", "\r\n"));
        }

        @Override
        String line(AuditLine line, ObjectMapper json) {
            return cells(line).map(LogExport::cell).collect(Collectors.joining(",", "", "\r\n"));
        }
    },
    JSONL("application/jsonl; charset=UTF-8") {
        @Override
        String beginning() {
            return "";
        }

        @Override
        String line(AuditLine line, ObjectMapper json) throws JsonProcessingException {
            return json.writeValueAsString(line) + "\n";
        }
    };

    private static final List<String> COLUMNS = List.of(
            "number",
            "at",
            "actor",
            "action",
            "kind",
            "subjectId",
            "revision",
            "reasonCode",
            "words",
            "previousHash",
            "hash");

    private final String type;

    LogExport(String type) {
        this.type = type;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    abstract String beginning();

    abstract String line(AuditLine line, ObjectMapper json) throws JsonProcessingException;

    private static Stream<Object> cells(AuditLine line) {
        return Stream.of(
                line.number(),
                line.at(),
                line.actor(),
                line.action(),
                line.kind(),
                line.subjectId(),
                line.revision(),
                Objects.requireNonNullElse(line.reasonCode(), ""),
                Objects.requireNonNullElse(line.words(), ""),
                line.previousHash(),
                line.hash());
    }

    /**
     * RFC 4180, and no formula: a spreadsheet runs what begins with one of these signs, so an apostrophe goes before it
     * (OWASP, CSV injection).
     */
    static String cell(Object value) {
        var text = String.valueOf(value);
        var safe = text.matches("(?s)\\s*[=+\\-@\\t\\r\\n|].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n'].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
