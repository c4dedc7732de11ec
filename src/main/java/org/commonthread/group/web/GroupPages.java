package org.commonthread.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonthread.group.Groups;
import org.commonthread.platform.web.OpenPages;

/** Groups that search engines may find: those whose talks anyone may read. */
@ApplicationScoped
public class GroupPages implements OpenPages {
    @Inject
    Groups groups;

    @Override
    public List<Open> open() {
        return groups.open(MOST).stream()
                .map(slug -> new Open("/groups/" + slug, null))
                .toList();
    }
}
