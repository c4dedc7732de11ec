package org.commonthread.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.commonthread.Sql;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SchemaIT {
    @Inject
    Schema schema;

    @Inject
    Sql sql;

    @PersistenceUnit
    EntityManagerFactory entities;

    @Test
    void everyMigrationRan() throws SQLException {
        assertThat(sql.number("select count(*) from \"flyway_schema_history\" where \"success\" = true"))
                .isGreaterThanOrEqualTo(6);
        assertThat(sql.number("select count(*) from \"flyway_schema_history\" where \"success\" = false"))
                .isZero();
    }

    @Test
    void bothDatabasesGoThroughTheSameMigrations() {
        assertThat(migrations("h2")).isNotEmpty().isEqualTo(migrations("postgresql"));
    }

    private static List<String> migrations(String vendor) {
        var flyway = Flyway.configure(SchemaIT.class.getClassLoader())
                .dataSource("jdbc:h2:mem:" + vendor, "owner", "owner")
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load();
        return Arrays.stream(flyway.info().pending())
                .map(each -> each.getVersion() + " " + each.getDescription())
                .toList();
    }

    @Test
    void aSecondStartChangesNothing() throws SQLException {
        var before = sql.number("select count(*) from \"flyway_schema_history\"");

        schema.prepare();

        assertThat(sql.number("select count(*) from \"flyway_schema_history\"")).isEqualTo(before);
    }

    @Test
    void theTablesAreWhatTheEntitiesExpect() {
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
