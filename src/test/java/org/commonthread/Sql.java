package org.commonthread;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database as its owner sees it, past the program. */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "java:jboss/datasources/CommonThread")
    DataSource database;

    public boolean isPostgres() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    public Connection connection() throws SQLException {
        return database.getConnection();
    }

    public int run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }

    public long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    public String text(String query) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** How the database would answer a query, in its own words. */
    public String plan(String query) throws SQLException {
        var plan = new StringBuilder();
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("explain " + query)) {
            while (rows.next()) plan.append(rows.getString(1)).append('\n');
        }
        return plan.toString();
    }
}
