package org.commonthread.platform.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.commonthread.platform.Settings.WrongSetting;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/**
 * The tables: made and changed by Flyway, under its own lock so that two nodes may start at once, then held against
 * the entities by Hibernate. Scripts that both databases understand are in {@code common}; the few that differ
 * (triggers, collation) stand in {@code h2} and {@code postgresql} under the same version.
 */
@ApplicationScoped
public class Schema {
    private static final Logger LOG = Logger.getLogger(Schema.class);

    @Resource(lookup = "java:jboss/datasources/CommonThread")
    DataSource dataSource;

    @PersistenceUnit
    EntityManagerFactory entities;

    /** Brings the database to what this version of the program expects, or refuses to start. */
    public void prepare() {
        var vendor = vendor();
        var result = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load()
                .migrate();
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        LOG.infof("Database %s ready, %d migrations new", vendor, result.migrationsExecuted);
    }

    private String vendor() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "postgresql" : "h2";
        } catch (SQLException unreachable) {
            LOG.debug("no connection", unreachable);
            throw new WrongSetting(
                    "COMMONTHREAD_DB_URL",
                    "leads to no database that answers; check it with COMMONTHREAD_DB_USER and COMMONTHREAD_DB_PASSWORD");
        }
    }
}
