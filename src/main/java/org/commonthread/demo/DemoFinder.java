package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.commonthread.finder.exchange.Importing;
import org.commonthread.finder.exchange.WorkingThrough;
import org.commonthread.finder.place.LayingOut;

/** Groups in several countries, made up, brought in by the editor as a file, as lists of groups come. */
@ApplicationScoped
class DemoFinder {
    private static final String FILE = "groups-near.csv";

    /** So many days ago somebody confirmed it. */
    private static final Pattern AGO = Pattern.compile("\\bP(\\d+)D$", Pattern.MULTILINE);

    @Inject
    DemoPeople people;

    @Inject
    LayingOut places;

    @Inject
    Importing importing;

    @Inject
    WorkingThrough workingThrough;

    /** Brings them all, and says how many there are. */
    int bring(Instant now) {
        places.fromFiles();
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        var rows = AGO.matcher(DemoFiles.read(FILE)).replaceAll(ago -> day(today, ago.group(1)));
        var editor = people.called("ed");
        var id = importing.read(editor, FILE, "", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        workingThrough.all(editor, id);
        importing.begin(editor, id);
        workingThrough.all(editor, id);
        return importing.one(editor, id).fresh();
    }

    private static String day(LocalDate today, String ago) {
        return today.minusDays(Long.parseLong(ago)).toString();
    }
}
