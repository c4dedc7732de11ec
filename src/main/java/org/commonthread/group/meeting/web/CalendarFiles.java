package org.commonthread.group.meeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonthread.group.meeting.CalendarReading;
import org.commonthread.group.meeting.OccurrenceKey;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.calendar.CalendarEvent;
import org.commonthread.platform.calendar.CalendarFile;
import org.commonthread.platform.text.Spoken;

/**
 * {@code /calendar/…}: files for calendar programs, behind a secret address ({@code /calendar/TOKEN.ics}) or for
 * whoever may read of the meeting ({@code /calendar/read/ID.ics}, {@code /calendar/read/ID/TIME.ics}).
 */
@WebServlet("/calendar/*")
public class CalendarFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern SECRET = Pattern.compile("/([0-9a-f]{64})\\.ics");
    private static final Pattern READ = Pattern.compile("/read/(\\d{1,18})(?:/([0-9T-]{1,30}))?\\.ics");

    @Inject
    transient CalendarReading reading;

    @Inject
    transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = CalendarFile.of(Spoken.say("calendar.meetings"), events(path(request)));
        response.setContentType(CalendarFile.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"meeting.ics\"");
        response.getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    private List<CalendarEvent> events(String path) {
        var secret = SECRET.matcher(path);
        if (secret.matches()) return reading.secret(secret.group(1));
        var read = READ.matcher(path);
        if (!read.matches()) throw Refusal.notFound();
        var id = Long.parseLong(read.group(1));
        return read.group(2) == null
                ? reading.meeting(current.get(), id)
                : reading.occurrence(current.get(), id, OccurrenceKey.of(read.group(2)));
    }
}
