package org.commonthread.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;

/** A record kept as JSON in one column; what an older version of the program did not know of is simply not there. */
abstract class JsonColumn<T> implements AttributeConverter<T, String> {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Class<T> type;

    JsonColumn(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(type + " is no JSON", impossible);
        }
    }

    @Override
    public T convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a column holds no " + type, broken);
        }
    }

    /** For columns of {@link StoryAbout}. */
    static final class OfAbout extends JsonColumn<StoryAbout> {
        OfAbout() {
            super(StoryAbout.class);
        }
    }

    /** For columns of {@link Timeline}. */
    static final class OfTimeline extends JsonColumn<Timeline> {
        OfTimeline() {
            super(Timeline.class);
        }
    }
}
