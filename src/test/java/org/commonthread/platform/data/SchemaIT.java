package org.commonthread.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import org.commonthread.Sql;
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
