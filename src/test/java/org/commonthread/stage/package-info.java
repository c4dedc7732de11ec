/** The real parts brought up outside the server: WildFly, Keycloak, PostgreSQL; for mvn -Prun, the tests and the bench. */
package org.commonthread.stage;
