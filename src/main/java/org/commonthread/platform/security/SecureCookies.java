package org.commonthread.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.commonthread.platform.Settings;

/** Where readers come over https, the session's cookie goes no other way. */
@WebListener
public class SecureCookies implements ServletContextListener {
    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .getSessionCookieConfig()
                .setSecure("https".equals(settings.baseUrl().getScheme()));
    }
}
