package org.commonthread.moderation.reply.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.reply.PreparingReplies;
import org.commonthread.moderation.reply.ReplyChangeView;
import org.commonthread.platform.Refusal;

/** One prepared reply, to be changed, and everything it said before. */
@Named
@RequestScoped
public class ReplyPage extends ReplyForm {
    @Inject
    PreparingReplies preparing;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private long id;
    private List<ReplyChangeView> history = List.of();

    @PostConstruct
    void load() {
        var asked = String.valueOf(request.getParameter("id"));
        if (!asked.matches("\\d{1,18}")) throw Refusal.notFound();
        id = Long.parseLong(asked);
        fill(preparing.one(current.get(), id));
        history = preparing.history(current.get(), id);
    }

    public void change() throws IOException {
        if (attempt(() -> preparing.change(current.get(), id, getVersion(), words()))) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/replies/" + id + "?saved=yes");
        }
    }

    public boolean isSaved() {
        return request.getParameter("saved") != null;
    }

    public List<ReplyChangeView> getHistory() {
        return history;
    }
}
