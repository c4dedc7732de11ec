package org.commonthread.finder.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.commonthread.finder.place.PlaceFiles.Row;
import org.commonthread.platform.Settings;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.Session;

/** Fills the table of places from its files, all or nothing, once for each version of them. */
@ApplicationScoped
@TriedAgain
@Transactional
public class LayingOut {
    /** Rows in one statement: 145,000 places are in the table after two or three seconds. */
    private static final int TOGETHER = 500;

    private static final int NAME_MAX = 170;
    private static final int REGION_MAX = 100;
    private static final String INSERT =
            "insert into place (id, country, code, name, folded, region, latitude, longitude, people, zone) values ";
    private static final String ONE = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Places places;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Lays the table out if that has not been done from these very files.
     *
     * @return how many places are new
     */
    public int fromFiles() {
        var files = new PlaceFiles(settings.places());
        var digest = files.digest();
        var entities = places.entityManager();
        var known = entities.find(PlaceSource.class, PlaceSource.ONLY);
        if (known != null && known.isOf(digest)) return 0;
        if (known == null) {
            known = new PlaceSource(clock.instant());
            entities.persist(known);
            // another node that does the same is told so here, and finds all done when it tries again
            entities.flush();
        } else {
            entities.refresh(known, LockModeType.PESSIMISTIC_WRITE);
            if (known.isOf(digest)) return 0;
        }
        places.forgetAll();
        var count = entities.unwrap(Session.class).doReturningWork(connection -> fill(connection, files));
        known.laidOut(digest, count, clock.instant());
        return count;
    }

    private static int fill(Connection connection, PlaceFiles files) throws SQLException {
        var writing = new Writing(connection);
        files.read(writing::add);
        return writing.end();
    }

    /** Rows on their way into the table. What the keys of the map would be twice is left out. */
    private static final class Writing {
        private final Connection connection;
        private final List<Row> waiting = new ArrayList<>(TOGETHER);
        private final HashSet<String> known = new HashSet<>();
        private int written;

        Writing(Connection connection) {
            this.connection = connection;
        }

        void add(Row row) {
            // GeoNames has a line for each village that shares a code; one point a code is enough to search around
            if (!row.code().isEmpty() && !known.add(row.country() + row.code())) return;
            waiting.add(row);
            if (waiting.size() == TOGETHER) write();
        }

        int end() {
            if (!waiting.isEmpty()) write();
            return written;
        }

        private void write() {
            var all = INSERT + String.join(", ", Collections.nCopies(waiting.size(), ONE));
            try (var sql = connection.prepareStatement(all)) {
                for (int i = 0; i < waiting.size(); i++) set(sql, i * 10, waiting.get(i), ++written);
                sql.executeUpdate();
                waiting.clear();
            } catch (SQLException failed) {
                throw new IllegalStateException("the table of places cannot be filled", failed);
            }
        }

        private static void set(PreparedStatement sql, int before, Row row, int id) throws SQLException {
            var name = cut(row.name(), NAME_MAX);
            Object[] values = {
                (long) id,
                row.country(),
                cut(row.code(), 12),
                name,
                Folded.of(name),
                cut(row.region(), REGION_MAX),
                row.latitude(),
                row.longitude(),
                row.people(),
                row.zone()
            };
            for (int i = 0; i < values.length; i++) sql.setObject(before + i + 1, values[i]);
        }

        private static String cut(String text, int most) {
            return text.length() > most ? text.substring(0, most) : text;
        }
    }
}
