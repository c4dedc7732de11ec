package org.commonthread.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.TakingUp;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;

/** Where a moderator takes up what she has come across: it leads to its item. */
@Named
@RequestScoped
public class TakePage {
    @Inject
    TakingUp takingUp;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    public void take() throws IOException {
        if (!request.getMethod().equals("POST")) throw Refusal.notFound();
        var asked = new Parameters(request::getParameter);
        var kind = Shape.code(Kind.class, "kind", asked.typed("kind").toUpperCase(Locale.ROOT));
        var item = takingUp.take(current.get(), new Subject(kind, asked.number("id")));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/moderation/items/" + item);
    }
}
