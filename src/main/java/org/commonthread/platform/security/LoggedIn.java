package org.commonthread.platform.security;

import jakarta.servlet.http.HttpServletRequest;

/** Somebody has just logged in at a browser; this is her first request since. */
public record LoggedIn(HttpServletRequest request) {}
