package org.commonthread.platform.ready;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The rows that {@link Nodes} speak through. The database's clock is everyone's, so it is asked in its own words. */
@ApplicationScoped
class NodeRows {
    private static final String LIVE = "leased_until > current_timestamp";

    @Resource(lookup = "java:jboss/datasources/CommonThread")
    DataSource dataSource;

    /** What another node's deed has changed. */
    record Word(String deed, String changed) {}

    void renew(String node, Duration lease) throws SQLException {
        var until = "current_timestamp + interval '" + lease.toSeconds() + "' second";
        if (run("update site_node set leased_until = " + until + " where id = ?", node) == 0) {
            forgetTheDead();
            run("insert into site_node (id, leased_until) values (?, " + until + ")", node);
        }
    }

    private void forgetTheDead() throws SQLException {
        var dead = "leased_until < current_timestamp - interval '1' hour";
        run("delete from word_for_node where node not in (select id from site_node where not (" + dead + "))");
        run("delete from site_node where " + dead);
    }

    long countOthers(String node) throws SQLException {
        return number("select count(*) from site_node where id <> ? and " + LIVE, node);
    }

    int leaveWord(Connection deedsOwn, String from, String deed, String changed) throws SQLException {
        try (var sql = deedsOwn.prepareStatement("insert into word_for_node (node, deed, changed)"
                + " select id, cast(? as varchar(36)), cast(? as varchar(4000)) from site_node where id <> ? and "
                + LIVE)) {
            sql.setString(1, deed);
            sql.setString(2, changed);
            sql.setString(3, from);
            return sql.executeUpdate();
        }
    }

    List<Word> wordsFor(String node) throws SQLException {
        try (var connection = dataSource.getConnection();
                var sql = connection.prepareStatement("select deed, changed from word_for_node where node = ?")) {
            sql.setString(1, node);
            var words = new ArrayList<Word>();
            try (var rows = sql.executeQuery()) {
                while (rows.next()) words.add(new Word(rows.getString(1), rows.getString(2)));
            }
            return words;
        }
    }

    void heard(String node, String deed) throws SQLException {
        run("delete from word_for_node where node = ? and deed = ?", node, deed);
    }

    long countNotHeard(String deed) throws SQLException {
        return number(
                "select count(*) from word_for_node w join site_node n on n.id = w.node where w.deed = ? and " + LIVE,
                deed);
    }

    void leave(String node) throws SQLException {
        run("delete from site_node where id = ?", node);
        run("delete from word_for_node where node = ?", node);
    }

    private int run(String statement, String... values) throws SQLException {
        try (var connection = dataSource.getConnection();
                var sql = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) sql.setString(i + 1, values[i]);
            return sql.executeUpdate();
        }
    }

    private long number(String query, String value) throws SQLException {
        try (var connection = dataSource.getConnection();
                var sql = connection.prepareStatement(query)) {
            sql.setString(1, value);
            try (var rows = sql.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
