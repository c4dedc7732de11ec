package org.commonthread.moderation.readfirst;

import org.commonthread.platform.text.Spoken;

/** Whose posts a moderator reads before others do. */
public enum ReadFirstMode {
    /** Those of new members, until three were approved or somebody vouches for them. */
    NEW_MEMBERS,
    /** Everyone's but the team's: for a night on which something is going on. */
    EVERYONE;

    public String words() {
        return Spoken.say("readfirst." + this);
    }
}
