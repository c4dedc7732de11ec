/** The site used as people use it: a real browser, a real Keycloak, and axe on every page that is seen. */
package org.commonthread.browser;
