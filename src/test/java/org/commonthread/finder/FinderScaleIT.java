package org.commonthread.finder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.finder.exchange.Importing;
import org.commonthread.finder.exchange.WorkingThrough;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * What a search costs among 50,000 groups, and a file of 10,000. Only with {@code COMMONTHREAD_SCALE} in the environment; the
 * figures are in the server's log.
 */
@ArquillianTest
@EnabledIfEnvironmentVariable(named = "COMMONTHREAD_SCALE", matches = ".+", disabledReason = "measured on demand only")
class FinderScaleIT {
    private static final Logger LOG = Logger.getLogger(FinderScaleIT.class);
    private static final int ENTRIES = 50_000;
    private static final int ROWS = 10_000;
    private static final int SEARCHES = 400;
    private static final String[] TOWNS = {
        "London",
        "Leeds",
        "Manchester",
        "02139",
        "90033",
        "60614",
        "Toronto",
        "Sydney",
        "Berlin",
        "Madrid",
        "Galway",
        "Houston"
    };

    @Inject
    Given given;

    @Inject
    Searching searching;

    @Inject
    Importing importing;

    @Inject
    WorkingThrough workingThrough;

    @Inject
    Sql sql;

    @Test
    void fiftyThousandGroupsAndAFileOfTenThousand() throws SQLException {
        given.places();
        takeAFile();
        fill();
        search("near, 25", NearFilter.ALL, 25);
        search("near, 100", NearFilter.ALL, 100);
        search(
                "three filters, 100",
                new NearFilter(Set.of(ForWhom.METASTATIC_ONLY), "en", true, false, LedBy.PEERS),
                100);
        if (sql.isPostgres()) explain();
    }

    private void takeAFile() {
        var file = new StringBuilder("id,name,about,venue,town,country,latitude,longitude,languages\n");
        var random = new Random(1);
        for (int i = 0; i < ROWS; i++) {
            file.append(i).append(",Circle ").append(i).append(",\"").append("Tea first, then words. ".repeat(20));
            file.append("\",IN_PERSON,Somewhere,GB,")
                    .append(50 + random.nextDouble() * 8)
                    .append(',');
            file.append(-5 + random.nextDouble() * 6).append(",en\n");
        }
        var editor = given.editor();
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        var before = heap();
        var begun = System.nanoTime();
        var id = importing.read(editor, "many.csv", "Scale " + Given.random(), new ByteArrayInputStream(bytes));
        var read = seconds(begun);
        begun = System.nanoTime();
        workingThrough.all(editor, id);
        var tried = seconds(begun);
        importing.begin(editor, id);
        begun = System.nanoTime();
        workingThrough.all(editor, id);
        var taken = seconds(begun);
        LOG.infof(
                "finder: %d rows, %d bytes: read in %.1f s, tried in %.1f s, taken in %.1f s (%.0f rows/s), heap %d to %d MiB",
                ROWS, bytes.length, read, tried, taken, ROWS / taken, before, heap());
        assertThat(importing.one(editor, id).fresh()).isEqualTo(ROWS);
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    /** Rows as they would have been kept one by one, around the large towns of several countries, as groups lie. */
    private void fill() throws SQLException {
        var random = new Random(2);
        var towns = new double[][] {
            {51.5, -0.1},
            {53.8, -1.5},
            {53.5, -2.2},
            {42.4, -71.1},
            {34.0, -118.2},
            {41.9, -87.6},
            {43.7, -79.4},
            {-33.9, 151.2},
            {52.5, 13.4},
            {40.4, -3.7},
            {53.3, -9.0},
            {29.8, -95.4}
        };
        var columns = "slug, name, about, keeper, led_by, venue, status, street, town, region, postcode, country,"
                + " address_shown_to, link, link_shown_to, phone, email, contact, first_at, zone, rule, minutes, when_words,"
                + " languages, free_of_charge, cost, step_free, access, for_whom, source, source_id, trusted_from, listed,"
                + " unconfirmed, lapsed, created_at, changed_at, version";
        var values = columns.replace("slug", "'s' || cast(? as varchar)");
        try (var connection = sql.connection();
                var rows = connection.prepareStatement(
                        "insert into finder_entry (id, near_latitude, near_longitude, near_x,"
                                + " near_y, near_z, latitude, longitude, " + columns
                                + ") select ?, ?, ?, ?, ?, ?, ?, ?, " + values
                                + " from finder_entry where id = (select min(id) from finder_entry where name = 'Circle 1')")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < ENTRIES - ROWS; i++) {
                var town = towns[i % towns.length];
                var north = town[0] + random.nextGaussian() * 0.6;
                var east = town[1] + random.nextGaussian() * 0.8;
                var point = Angle.Point.at(north, east);
                Object[] row = {
                    10_000_000L + i,
                    north,
                    east,
                    point.x(),
                    point.y(),
                    point.z(),
                    north,
                    east,
                    String.valueOf(10_000_000 + i)
                };
                for (int column = 0; column < row.length; column++) rows.setObject(column + 1, row[column]);
                rows.addBatch();
                if (i % 1_000 == 999) rows.executeBatch();
            }
            rows.executeBatch();
            connection.commit();
        }
        sql.run("update finder_entry set for_whom = ',METASTATIC_ONLY,', step_free = true where mod(id, 7) = 0");
        if (sql.isPostgres()) sql.run("analyze finder_entry");
    }

    private void search(String what, NearFilter filter, int radius) {
        var nanos = new long[SEARCHES];
        for (int i = 0; i < SEARCHES * 2; i++) {
            var question = new NearQuestion(TOWNS[i % TOWNS.length], "", 0, radius, filter, null, null, 10);
            var begun = System.nanoTime();
            searching.near(question);
            if (i >= SEARCHES) nanos[i - SEARCHES] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        LOG.infof(
                "finder: %s: p50 %.1f ms, p99 %.1f ms",
                what, nanos[SEARCHES / 2] / 1e6, nanos[SEARCHES * 99 / 100] / 1e6);
    }

    private void explain() throws SQLException {
        try (var connection = sql.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("explain analyze select id from finder_entry where listed = true"
                        + " and near_latitude between 53.4 and 54.2 and near_longitude between -2.2 and -0.9"
                        + " and for_whom like '%,METASTATIC_ONLY,%' order by near_x, id limit 11")) {
            while (rows.next()) LOG.infof("finder: %s", rows.getString(1));
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
