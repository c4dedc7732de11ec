package org.commonthread.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface; the contract has its calls, and {@code /api/v1/openapi.json} every word of them. */
@ApplicationPath("/api/v1")
public class Api extends Application {
    /** How the description names that somebody has to be logged in. What changes something says so by itself. */
    public static final String TOKEN = "token";
}
