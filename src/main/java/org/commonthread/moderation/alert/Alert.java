package org.commonthread.moderation.alert;

/**
 * Something somebody on call should know now.
 *
 * @param once names the occasion: each person gets one letter about it
 * @param urgent whether it may wake people in their quiet hours
 * @param words what it is and where to look; no words of members, no names
 */
public record Alert(String once, boolean urgent, String words) {}
