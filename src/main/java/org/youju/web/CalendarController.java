package org.youju.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import org.youju.wire.DeadlineDesk;

/** Hands out the deadlines of a clause for a calendar. */
@Controller
final class CalendarController {
    private final DeadlineDesk desk;

    CalendarController(DeadlineDesk desk) {
        this.desk = desk;
    }

    /** Returns the deadlines of one clause in a case as a calendar file. */
    @Post("/{language:zh|en}/calendar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/calendar")
    HttpResponse<byte[]> calendar(PageLanguage language, @Body Map<String, Object> form) {
        CaseFile file = CaseFile.read(Forms.text(form, "case"));
        byte[] request = request(Forms.text(form, "instrument"), Forms.text(form, "pin"), file);
        return HttpResponse.ok(desk.calendar(request, language.language()))
                .header("Content-Disposition", "attachment; filename=\"youju.ics\"");
    }

    /** Returns the request for the deadlines of a clause in a case. */
    static byte[] request(String instrument, String pin, CaseFile file) {
        ObjectNode request = Trees.object().put("instrument", instrument).put("pin", pin);
        request.set("facts", file.facts());
        return Trees.bytes(request);
    }
}
