package org.commonthread.comment.web;

import java.time.Instant;
import org.commonthread.comment.OwnMarks;
import org.commonthread.member.Actor;

/** Who reads a page of a thread, and all that is her own on it. */
record Reader(Actor actor, OwnMarks marks, OwnWords words, Instant now) {}
