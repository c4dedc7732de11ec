package org.commonthread.moderation.check;

/**
 * What an author has sent lately, this text not counted.
 *
 * @param same how many other things of hers said just this within a day
 * @param others how many other things she has sent within ten minutes
 */
record Lately(int same, int others) {}
