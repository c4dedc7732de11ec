package org.commonthread.finder.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.commonthread.finder.Keeping;
import org.commonthread.member.Actor;
import org.jboss.logging.Logger;

/** Works through files, a chunk a transaction; a node that dies leaves the rest to the other. */
@ApplicationScoped
public class WorkingThrough {
    private static final Logger LOG = Logger.getLogger(WorkingThrough.class);

    @Inject
    Importing importing;

    @Inject
    Keeping keeping;

    /** All that is left of an import's present state, for whoever would rather wait than look again. */
    public void all(Actor keeper, long id) {
        keeping.requireKeeper(keeper);
        var left = some(id);
        while (left > 0) left = some(id);
    }

    /**
     * The next rows; if they cannot be done together, one by one, and the one that cannot be done is told by its line.
     *
     * @return how many; 0 if there is nothing left to do
     */
    int some(long id) {
        try {
            return importing.step(id, Importing.CHUNK);
        } catch (RuntimeException stumbled) {
            LOG.debugf(stumbled, "a chunk of import %d goes row by row", id);
            return oneByOne(id);
        }
    }

    private int oneByOne(long id) {
        var done = 0;
        while (done < Importing.CHUNK) {
            try {
                if (importing.step(id, 1) == 0) return done;
            } catch (RuntimeException stumbled) {
                var incident = UUID.randomUUID().toString().substring(0, 8);
                LOG.errorf(stumbled, "incident %s in import %d", incident, id);
                importing.passOver(id, "Something went wrong on our side with this row, incident " + incident + ".");
            }
            done++;
        }
        return done;
    }
}
