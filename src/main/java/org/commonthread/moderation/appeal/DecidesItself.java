package org.commonthread.moderation.appeal;

import java.time.Instant;
import java.util.List;

/** A room that decides something about members itself, against which they can appeal to the site's team. */
public interface DecidesItself {
    Against against();

    /** What it has decided against her since then, with her appeals, the newest first. */
    List<Appealable> decidedAbout(long memberId, Instant since);

    /** The site's team finds that it was wrong: it is over. */
    void overturn(long id);
}
