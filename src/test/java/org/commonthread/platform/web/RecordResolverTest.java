package org.commonthread.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Context();

    /** A thing a page shows. */
    public record Line(String title, boolean isLong) {
        public String address() {
            return "/lines/" + title;
        }

        public String broken() {
            throw new IllegalStateException("no words");
        }
    }

    @Test
    void aPageReadsAComponent() {
        assertThat(resolver.getValue(context, new Line("one", true), "title")).isEqualTo("one");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void aPageReadsWhatARecordAnswersWithoutAsking() {
        assertThat(resolver.getValue(context, new Line("one", true), "address")).isEqualTo("/lines/one");
    }

    @Test
    void aNameThatIsNotThereIsAMistakeOfThePageAndSaidSo() {
        assertThatThrownBy(() -> resolver.getValue(context, new Line("one", true), "titel"))
                .isInstanceOf(ELException.class)
                .hasMessageContaining("Line.titel");
    }

    @Test
    void whatFailsInsideIsNotSwallowed() {
        assertThatThrownBy(() -> resolver.getValue(context, new Line("one", true), "broken"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void everythingElseIsLeftToOthers() {
        assertThat(resolver.getValue(context, "a text", "length")).isNull();
        assertThat(resolver.getValue(context, null, "title")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private static class Context extends ELContext {
        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
