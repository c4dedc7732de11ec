package org.commonthread.finder.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.finder.Searching;
import org.commonthread.platform.web.OpenPages;

/** Groups that search engines may find. */
@ApplicationScoped
public class FinderPages implements OpenPages {
    /** Beside stories and all else, one site map has to be enough. */
    private static final int SHARE = 10_000;

    @Inject
    Searching searching;

    @Override
    public List<Open> open() {
        return Stream.concat(
                        Stream.of(new Open("/groups/near", null)),
                        searching.open(SHARE).stream()
                                .map(entry -> new Open("/groups/near/" + entry.slug(), entry.changedAt())))
                .toList();
    }
}
