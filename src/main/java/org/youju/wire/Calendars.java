package org.youju.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import org.youju.decision.Deadline;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Language;

/** Writes deadlines as an iCalendar file (RFC 5545); the same deadlines give the same bytes. */
final class Calendars {
    private static final int LONGEST_LINE = 75;

    private Calendars() {}

    /** Returns the file; a deadline that cannot be counted is not in it. */
    static byte[] write(Instrument instrument, Clause clause, List<Deadline> deadlines, Language language) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Youju//Deadlines//" + language.name());
        line(out, "CALSCALE:GREGORIAN");
        for (Deadline deadline : deadlines) {
            deadline.due().ifPresent(due -> event(out, instrument, clause, deadline, due, language));
        }
        line(out, "END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void event(
            StringBuilder out,
            Instrument instrument,
            Clause clause,
            Deadline deadline,
            LocalDate due,
            Language language) {
        LocalDate from = deadline.steps().get(0).from();
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + uid(instrument, clause, deadline, from) + "@youju");
        // the moment of making it is left out of the bytes: they depend on the case and the rulebook alone
        line(out, "DTSTAMP:" + basic(from) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + basic(due));
        line(out, "DTEND;VALUE=DATE:" + basic(due.plusDays(1)));
        line(out, "SUMMARY:" + escaped(deadline.label().in(language)));
        StringBuilder description = new StringBuilder(instrument.citation(clause));
        description.append('\n').append(clause.summary().in(language));
        deadline.steps()
                .forEach(step -> description.append('\n').append(step.rule().in(language)));
        deadline.warnings()
                .forEach(warning ->
                        description.append('\n').append(warning.text().in(language)));
        line(out, "DESCRIPTION:" + escaped(description.toString()));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    /** The same for the same deadline of the same case, so that a file taken in twice makes one entry. */
    private static String uid(Instrument instrument, Clause clause, Deadline deadline, LocalDate from) {
        String text = instrument.id() + " " + clause.pin() + " " + deadline.fact() + " " + from;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Escapes a text (RFC 5545, 3.3.11). */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Appends a line, folded so that none is longer than 75 octets and no character is torn apart. */
    static void line(StringBuilder out, String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            int size = new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += size;
            at += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
