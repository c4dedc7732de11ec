package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.Welcoming;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Typed;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Those who keep a group letting people in, or telling them why not. Of two who answer at once one is the first. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Admitting {
    public static final int REASON_MAX = 1_000;
    private static final int SHOWN = 50;
    private static final Duration LATELY = Duration.ofDays(30);

    @Inject
    Requests requests;

    @Inject
    Groups groups;

    @Inject
    Welcoming welcoming;

    @Inject
    TellingAskers telling;

    @Inject
    Clock clock;

    /** Who waits to be let in, the longest first, with their answers. */
    public List<RequestLine> waiting(Actor keeper, GroupView group) {
        return answered(requests.waiting(group.admit().id(), Page.first(SHOWN)));
    }

    /** Who has come in lately without having to wait, with what she answered. */
    public List<RequestLine> arrived(GroupView group) {
        var since = clock.instant().minus(LATELY);
        return answered(requests.arrived(group.admit().id(), since, Page.first(SHOWN)));
    }

    private List<RequestLine> answered(List<RequestLine> lines) {
        if (lines.isEmpty()) return lines;
        var answered = requests.withAnswers(lines.stream().map(RequestLine::id).toList()).stream()
                .collect(Collectors.toMap(JoinRequest::id, Function.identity()));
        return lines.stream()
                .map(line -> line.answering(Objects.requireNonNull(answered.get(line.id()))))
                .toList();
    }

    /** How many wait; none to whoever does not let people in. */
    public long count(GroupView group) {
        return group.may().admit() ? requests.count(group.id()) : 0;
    }

    public void admit(Actor keeper, String slug, long requestId) {
        var request = request(keeper, slug, requestId);
        request.admit(keeper.id(), clock.instant());
        welcoming.welcome(request.groupId(), request.memberId(), request.rulesVersion(), request.hasPromised());
        telling.admitted(request);
    }

    /** @param typed why, as she will read it */
    public void decline(Actor keeper, String slug, long requestId, @Nullable String typed) {
        var why = Typed.lines(typed).strip();
        if (why.isEmpty()) throw Refusal.unacceptable("reason", "Please tell her why. A kind sentence is enough.");
        if (why.length() > REASON_MAX) throw Refusal.unacceptable("reason", "Please keep it to 1,000 characters.");
        var request = request(keeper, slug, requestId);
        request.decline(keeper.id(), why, clock.instant());
        telling.declined(request, why);
    }

    private JoinRequest request(Actor keeper, String slug, long id) {
        var group = groups.acting(keeper, slug).admit();
        var request = requests.locked(id);
        if (request.groupId() != group.id()) throw Refusal.notFound();
        return request;
    }
}
