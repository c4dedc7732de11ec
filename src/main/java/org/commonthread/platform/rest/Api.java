package org.commonthread.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface; the contract has its calls. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
