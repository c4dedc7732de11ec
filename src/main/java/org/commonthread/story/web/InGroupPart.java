package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Refusal;
import org.commonthread.story.InGroups;
import org.commonthread.story.Reading;
import org.commonthread.story.StoryLine;
import org.jspecify.annotations.Nullable;

/** Stories that are told in one group: the newest as a part of its page, and all of them on a page of their own. */
@Named
@RequestScoped
public class InGroupPart {
    private static final int BESIDE = 3;
    private static final int SHOWN = 20;

    @Inject
    InGroups inGroups;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<StoryLine> stories = List.of();
    private boolean more;

    /** The newest, for whoever belongs to it. */
    public void show(long groupId, boolean belongs) {
        if (belongs) take(groupId, "", BESIDE);
    }

    /** A page of all. To whoever does not belong to the group there is none. */
    public void showAll(long groupId, boolean belongs) {
        if (!belongs) throw Refusal.notFound();
        var page = request.getParameter("page");
        try {
            take(groupId, page == null ? "" : page, SHOWN);
        } catch (Refusal nonsense) {
            throw Refusal.notFound();
        }
    }

    private void take(long groupId, String page, int limit) {
        var from = page.isEmpty() ? new String[] {Reading.BEGINNING.toString(), "0"} : parts(page);
        var lines = inGroups.told(current.get(), groupId, Cursor.instant(from[0]), Cursor.number(from[1]), limit + 1);
        stories = lines.stream().limit(limit).toList();
        more = lines.size() > limit;
    }

    private static String[] parts(String page) {
        return Cursor.parts(page, 2).orElseThrow(Refusal::notFound);
    }

    public List<StoryLine> getStories() {
        return stories;
    }

    public boolean isMore() {
        return more;
    }

    /** The page after this one; null if there is none. */
    public @Nullable String getNextAddress() {
        if (!more) return null;
        var last = stories.get(stories.size() - 1);
        return "?page=" + Cursor.of(last.publishedAt(), last.id());
    }
}
