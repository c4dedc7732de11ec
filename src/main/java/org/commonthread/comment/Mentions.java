package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonthread.member.Blocking;
import org.commonthread.member.MemberView;
import org.commonthread.member.Membership;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.text.Markdown;

/**
 * Who is called by her handle in a comment. Only members who can see the thread are: to everyone else the name stays
 * plain text, so that nothing is told about who is here and who may read what (CM-12).
 */
@ApplicationScoped
class Mentions {
    /** More in one comment would be a mailing list. */
    private static final int MOST = 10;

    private static final Pattern CALLED = Pattern.compile("(?<![\\w@/.-])@([a-z0-9][a-z0-9-]{0,22}[a-z0-9])(?![\\w-])");

    @Inject
    Membership membership;

    @Inject
    Subjects subjects;

    @Inject
    Comments comments;

    @Inject
    Blocking blocking;

    Words read(String body, long author, Subject under) {
        var called = called(body, author, under);
        var mentioned = new HashSet<Long>();
        called.values().stream().map(MemberView::id).filter(id -> id != author).forEach(mentioned::add);
        var html = Markdown.toHtml(
                body, CALLED, name -> called.containsKey(name.substring(1)) ? "/members/" + name.substring(1) : null);
        return new Words(body, html.toString(), mentioned);
    }

    private Map<String, MemberView> called(String body, long author, Subject under) {
        Set<String> handles = new LinkedHashSet<>();
        var found = CALLED.matcher(body);
        while (found.find() && handles.size() < MOST) handles.add(found.group(1));
        if (handles.isEmpty()) return Map.of();
        var called = new HashMap<String, MemberView>();
        var named = membership.called(handles);
        var apart = blocking.apart(author, named.stream().map(MemberView::id).toList());
        for (var member : named) {
            if (apart.contains(member.id())) continue;
            var reader = Membership.asActor(member, Set.of());
            if (subjects.describe(under, reader).isPresent()) called.put(member.handle(), member);
        }
        return called;
    }

    /** Remembers for each of them that she was called here. */
    void keep(long commentId, Words words) {
        words.mentioned().forEach(id -> comments.entityManager().persist(new CommentMention(id, commentId)));
    }

    void replace(long commentId, Words words) {
        comments.forgetMentions(commentId);
        keep(commentId, words);
    }
}
