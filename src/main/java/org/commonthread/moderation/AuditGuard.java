package org.commonthread.moderation;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses every change to a line of the audit log, inside H2. PostgreSQL has the same as a trigger of its own. */
public class AuditGuard implements Trigger {
    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the audit log is append-only", "23001");
    }
}
