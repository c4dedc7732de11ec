package org.commonthread.demo;

import java.time.Instant;

/** Something somebody of the demo did at a moment. All of them are done in the order of time, as people would have. */
record DemoMoment(Instant at, Runnable deed) {}
