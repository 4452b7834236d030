package org.youju.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.decision.Deadline;
import org.youju.law.Language;
import org.youju.rulebook.Rulebook;
import org.youju.rulebook.Rulebooks;
import org.youju.wire.DeadlineRequests.DeadlineRequest;

/** Time limits of the Yingkou housing rules, counted by hand from the State Council's notices. */
class DeadlinesTest {
    private static final Rulebook RULEBOOK = Rulebooks.bundled();

    @Test
    void thirtyCalendarDaysEndOnASundayOrInTheOtherReadingAfterTheHoliday() {
        List<Deadline> deadlines = deadlines("art20", "\"start\": \"2025-05-02\"");

        // 31 May to 2 June 2025 are the Dragon Boat holiday; 3 June is a working day
        assertThat(deadlines)
                .extracting(Deadline::fact)
                .containsExactly("reportDeadline", "reportDeadlineAfterRestDays");
        assertThat(deadlines.get(0).due()).contains(LocalDate.of(2025, 6, 1));
        assertThat(deadlines.get(1).due()).contains(LocalDate.of(2025, 6, 3));
        assertThat(deadlines.get(0).readings()).containsExactly("A", "B");
        assertThat(deadlines.get(1).readings()).containsExactly("B");
        Deadline.Step count = deadlines.get(0).steps().get(0);
        assertThat(count.days()).hasSize(30);
        assertThat(count.days().get(0).date()).isEqualTo(LocalDate.of(2025, 5, 3));
        assertThat(count.days().get(0).number()).isEqualTo(1);
        assertThat(deadlines.get(0).warnings())
                .extracting(warning -> warning.code())
                .containsExactly("rest-day", "readings");
        assertThat(deadlines.get(1).steps()).hasSize(2);
    }

    @Test
    void tenWorkingDaysCountMakeUpWorkdaysAndPassOverTheHoliday() {
        Deadline deadline = deadline("art15.item4.b", "reviewDeadline", "\"start\": \"2025-09-26\"");

        // make-up workdays 28 September and 11 October, holiday 1 to 8 October 2025
        assertThat(deadline.due()).contains(LocalDate.of(2025, 10, 16));
        assertThat(deadline.steps().get(0).days())
                .filteredOn(day -> day.number() > 0)
                .extracting(Deadline.Day::date)
                .startsWith(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 9, 29))
                .contains(LocalDate.of(2025, 10, 11))
                .hasSize(10);
    }

    @Test
    void aYearWithoutItsNoticeIsNamedAndNotGuessed() {
        Deadline deadline = deadline("art15.item4.b", "reviewDeadline", "\"start\": \"2026-12-25\"");

        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.reasons()).singleElement().returns("calendar-not-held", reason -> reason.code());
    }

    @Test
    void whatTheCountLacksIsNamed() {
        assertThat(deadlines("art20", "\"facts\": {}").get(0).missing()).containsExactly("changeDate");
    }

    @Test
    void whatNeverHappenedStartsNoPeriod() {
        Deadline deadline = deadline("art15.item4.b", "reviewDeadline", "\"facts\": {\"reviewAcceptedOn\": \"never\"}");

        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.reasons()).singleElement().returns("never-began", reason -> reason.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                  | /instrument | 422",
                "[]                                                                  | ''          | 422",
                "{\"instrument\": \"yingkou/housing_2025\", \"pin\": \"art99\"}      | /pin        | 404",
                "{\"instrument\": \"yingkou/housing\", \"pin\": \"art20\"}           | /instrument | 404",
                "{\"instrument\": \"yingkou/housing_2025\", \"pin\": \"art1\"}       | /pin        | 422",
                "{\"instrument\": \"yingkou/housing_2025\", \"pin\": 20}             | /pin        | 422",
                "{\"instrument\": \"yingkou/housing_2025\", \"pin\": \"art20\", \"start\": \"2025-02-30\"} | /start | 422",
                "{\"instrument\": \"yingkou/housing_2025\", \"pin\": \"art20\", \"begin\": 1} | /begin    | 422",
                "{\"instrument\": \"yingkou/housing_2025\", \"pin\": \"art20\", \"facts\": {\"changeDat\": 1}} | /facts/changeDat | 422",
                "{\"instrument\": \"a\", \"instrument\": \"b\"}                      | ''          | 400"
            })
    void refusesWhatItCannotCount(String json, String pointer, int status) {
        assertThatThrownBy(() -> request(json))
                .asInstanceOf(InstanceOfAssertFactories.type(WireException.class))
                .satisfies(bad -> {
                    assertThat(bad.status()).isEqualTo(status);
                    if (status != 400) {
                        assertThat(bad.refusals().get(0).pointer()).isEqualTo(pointer);
                    }
                });
    }

    @Test
    void theCalendarFileIsAsTheStandardSays() {
        byte[] file = calendar("2025-05-02");
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(Arrays.asList(text.split("\r\n"))).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
        List<String> unfolded = Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
        assertThat(unfolded)
                .contains("DTSTART;VALUE=DATE:20250601", "DTEND;VALUE=DATE:20250602", "DTSTART;VALUE=DATE:20250603");
        assertThat(unfolded)
                .filteredOn(line -> line.startsWith("UID:"))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(unfolded)
                .filteredOn(line -> line.startsWith("DTSTAMP:"))
                .allMatch(line -> line.matches("DTSTAMP:\\d{8}T\\d{6}Z"));
        assertThat(unfolded)
                .filteredOn(line -> line.startsWith("DESCRIPTION:"))
                .allSatisfy(line -> assertThat(line).contains("第二十条").contains("\\n"));
    }

    @Test
    void theSameDeadlineKeepsItsNameAndItsBytes() {
        assertThat(calendar("2025-05-02")).isEqualTo(calendar("2025-05-02"));
        assertThat(new String(calendar("2025-05-02"), StandardCharsets.UTF_8).split("UID:", -1)[1].substring(0, 32))
                .isNotEqualTo(new String(calendar("2025-05-03"), StandardCharsets.UTF_8)
                        .split("UID:", -1)[1].substring(0, 32));
    }

    @Test
    void textIsEscapedAndFoldedBetweenCharacters() {
        StringBuilder out = new StringBuilder();
        Calendars.line(out, "SUMMARY:" + Calendars.escaped("a;b,c\\d\ne" + "房𠮷".repeat(40)));

        assertThat(out.toString()).contains("a\\;b\\,c\\\\d\\ne");
        assertThat(out.toString().replace("\r\n ", "")).contains("房𠮷".repeat(40));
    }

    private static Deadline deadline(String pin, String fact, String more) {
        return deadlines(pin, more).stream()
                .filter(deadline -> deadline.fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private static List<Deadline> deadlines(String pin, String more) {
        return DeadlineDesk.deadlines(
                RULEBOOK,
                request("{\"instrument\": \"yingkou/housing_2025\", \"pin\": \"" + pin + "\", " + more + "}"));
    }

    private static byte[] calendar(String start) {
        return DeadlineDesk.calendar(
                RULEBOOK,
                request("{\"instrument\": \"yingkou/housing_2025\", \"pin\": \"art20\", \"start\": \"" + start + "\"}"),
                Language.ZH);
    }

    private static DeadlineRequest request(String json) {
        return new DeadlineRequests(RULEBOOK).read(json.getBytes(StandardCharsets.UTF_8));
    }
}
