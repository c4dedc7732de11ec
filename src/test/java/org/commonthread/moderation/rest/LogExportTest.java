package org.commonthread.moderation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.AuditLine;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.rest.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogExportTest {
    private static final AuditLine LINE = new AuditLine(
            7L,
            Instant.parse("2026-11-26T09:00:00Z"),
            "Priya",
            Action.REMOVE,
            Kind.STORY,
            5L,
            2,
            ReasonCode.UNKIND,
            "Please, say \"our town\".\nThank you.",
            "aa",
            "bb");

    @Test
    void aLineOfCsvIsQuotedAsTheStandardSays() throws JsonProcessingException {
        assertThat(LogExport.CSV.beginning())
                .isEqualTo("number,at,actor,action,kind,subjectId,revision,reasonCode,words,previousHash,hash\r\n");
        assertThat(LogExport.CSV.line(LINE, new Json().getContext(AuditLine.class)))
                .isEqualTo("7,2026-11-26T09:00:00Z,Priya,REMOVE,STORY,5,2,UNKIND,"
                        + "\"Please, say \"\"our town\"\".\nThank you.\",aa,bb\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "|calc"})
    void noCellIsAFormula(String words) {
        assertThat(LogExport.cell(words)).startsWith("\"'" + words.charAt(0));
    }

    @Test
    void aLineOfJsonIsOneLine() throws JsonProcessingException {
        var line = LogExport.JSONL.line(LINE, new Json().getContext(AuditLine.class));

        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line).endsWith("\n").contains("\"at\":\"2026-11-26T09:00:00Z\"", "\"hash\":\"bb\"");
    }
}
