package org.commonthread.finder.exchange;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.commonthread.platform.Refusal;

/**
 * The Human Services Data Specification, 3.0 and 3.1, as JSON: an array of whole services ("fully nested"), or a page of
 * them as its API answers, with the array in {@code contents}. Read service by service.
 */
final class Hsds {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Hsds() {}

    /** @throws Refusal if the file is no JSON, or holds no list of services */
    static void read(InputStream file, Consumer<Row> taker) throws IOException {
        try (var json = JSON.getFactory().createParser(file)) {
            if (!goToServices(json)) throw noServices();
            var number = 0;
            for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == null) throw noServices();
                number++;
                taker.accept(read(number, JSON.readTree(json)));
            }
        } catch (JsonParseException broken) {
            throw Refusal.unacceptable(
                    "file",
                    "This is no JSON from line "
                            + (broken.getLocation() == null
                                    ? 1
                                    : broken.getLocation().getLineNr())
                            + " on.");
        }
    }

    private static Row read(int number, JsonNode service) {
        try {
            return Row.good(number, new HsdsRead(service).words());
        } catch (Refusal refused) {
            return Row.bad(number, refused.sentence());
        }
    }

    /** To the inside of the array that holds the services. */
    private static boolean goToServices(JsonParser json) throws IOException {
        var token = json.nextToken();
        if (token == JsonToken.START_ARRAY) return true;
        if (token != JsonToken.START_OBJECT) return false;
        for (token = json.nextToken(); token == JsonToken.FIELD_NAME; token = json.nextToken()) {
            var name = json.currentName();
            token = json.nextToken();
            if ((name.equals("contents") || name.equals("services")) && token == JsonToken.START_ARRAY) return true;
            json.skipChildren();
        }
        return false;
    }

    private static Refusal noServices() {
        return Refusal.unacceptable(
                "file", "This JSON holds no list of services. We read HSDS 3: an array of services, or \"contents\".");
    }
}
