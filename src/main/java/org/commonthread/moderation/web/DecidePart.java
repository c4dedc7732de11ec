package org.commonthread.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Decide;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.reply.web.ReplyPart;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Terms;
import org.commonthread.platform.Shape;
import org.commonthread.vocabulary.ContentNote;

/** The buttons that decide what is on the desk, with what was filled in there. */
@Named
@RequestScoped
public class DecidePart {
    @Inject
    DeskPage desk;

    @Inject
    Deciding deciding;

    @Inject
    ReplyPart replies;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    /** A content note that can be put on the words, and whether it is chosen. */
    public record NoteChoice(ContentNote note, boolean chosen) {}

    /** Puts a prepared reply into the words, to be confirmed or changed. */
    public void prepare() {
        replies.chosen(Optional.ofNullable(request.getParameter("reply")).orElse(""))
                .ifPresent(desk::answerWith);
    }

    public void approve() {
        decide(DecisionKind.APPROVE);
    }

    public void approveWithNote() {
        decide(DecisionKind.APPROVE_WITH_NOTE);
    }

    public void mask() {
        decide(DecisionKind.MASK_AND_APPROVE);
    }

    public void requestChanges() {
        decide(DecisionKind.REQUEST_CHANGES);
    }

    public void remove() {
        decide(DecisionKind.REMOVE);
    }

    public void lock() {
        decide(DecisionKind.LOCK_REPLIES);
    }

    public void move() {
        decide(DecisionKind.MOVE);
    }

    public void escalate() {
        decide(DecisionKind.ESCALATE);
    }

    public void secondOpinion() {
        decide(DecisionKind.SECOND_OPINION);
    }

    public void skip() {
        decide(DecisionKind.SKIP);
    }

    private void decide(DecisionKind decision) {
        var item = desk.getItem();
        var answered = item != null && item.secondLook() && decision.settles();
        var next = desk.nextAddress() + "?done=" + (answered ? ClaimDeed.ANSWERED : decision);
        desk.attempt(() -> deciding.decide(current.get(), command(decision))
                .map(made -> next + "&decided=" + made.id())
                .orElse(next));
    }

    private Decide command(DecisionKind decision) {
        return new Decide(
                desk.itemId(),
                decision,
                desk.getReasonCode(),
                desk.getMessage(),
                new Terms(chosen(), getTarget()),
                desk.getRevision(),
                desk.getVersion());
    }

    private Set<ContentNote> chosen() {
        return Stream.ofNullable(request.getParameterValues("contentNotes"))
                .flatMap(Arrays::stream)
                .map(code -> Shape.code(ContentNote.class, "contentNotes", code))
                .collect(Collectors.toSet());
    }

    public List<NoteChoice> getNotes() {
        var chosen = chosen();
        return Stream.of(ContentNote.values())
                .map(note -> new NoteChoice(note, chosen.contains(note)))
                .toList();
    }

    /** The address under which a comment shall stand. */
    public String getTarget() {
        return Optional.ofNullable(request.getParameter("target")).orElse("");
    }
}
