package org.commonthread.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.LeaveNote;
import org.commonthread.moderation.Note;
import org.commonthread.moderation.Noting;
import org.jspecify.annotations.Nullable;

/** What colleagues noted about the item on the desk and its author, and room for more. */
@Named
@RequestScoped
public class NotesPart {
    @Inject
    DeskPage desk;

    @Inject
    Noting noting;

    @Inject
    CurrentActor current;

    private List<Note> notes = List.of();
    private String note = "";
    private boolean aboutMember;

    @PostConstruct
    void load() {
        if (desk.getItem() != null) notes = noting.beside(current.get(), desk.itemId());
    }

    public void leave() {
        var command = new LeaveNote(desk.itemId(), aboutMember, note);
        desk.attempt(() -> noting.leave(current.get(), command), desk.address(ClaimDeed.NOTED));
    }

    public List<Note> getNotes() {
        return notes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public boolean isAboutMember() {
        return aboutMember;
    }

    public void setAboutMember(boolean aboutMember) {
        this.aboutMember = aboutMember;
    }
}
