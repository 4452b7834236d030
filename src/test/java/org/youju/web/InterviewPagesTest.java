package org.youju.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An applicant is asked one question after another and learns the answer, why, what would change it and by when. */
@ExtendWith(Chromium.class)
class InterviewPagesTest {
    private static final int MOST_QUESTIONS = 30;
    private static final String PUBLIC_RENTAL = "/zh/ask/public-rental-eligibility?place=210802";

    /** What the applicant says to a question that contains these words; to every other question, that it is not known. */
    private static final Map<String, String> EMPLOYED = answers(
            "完全民事行为能力", "是",
            "工作满几个月", "6",
            "稳定工作", "6",
            "工作吗", "是",
            "劳动合同", "是",
            "养老保险", "是",
            "付得起租金", "是",
            "优惠购房政策", "否",
            "房产", "否",
            "住房吗", "否");

    private static final Map<String, String> EMPLOYED_IN_ENGLISH = answers(
            "full civil capacity", "yes",
            "how many full months", "6",
            "work in Yingkou", "yes",
            "labour contract", "yes",
            "pension insurance", "yes",
            "able to pay", "yes",
            "preferential", "no",
            "own", "no");

    private final Chromium.Visitor visitor;

    InterviewPagesTest(Chromium.Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void anApplicantInZhanqianFindsThatPublicRentalHousingIsOpenToHer(boolean javaScript) {
        try (Page page = visitor.onPhone(javaScript)) {
            page.navigate(PUBLIC_RENTAL);
            if (javaScript) {
                Chromium.inspect(page, "question-zh");
            }
            answerAll(page, EMPLOYED, "下一步", "不清楚");

            assertThat(page.locator(".answer h2")).hasText("符合条件");
            assertThat(page.locator(".answer")).containsText("不是行政认定");
            assertThat(page.getByText("第十二条第（二）项").first()).isVisible();
            if (javaScript) {
                Chromium.inspect(page, "result-zh");
            }
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void thePagesAskAndAnswerInEnglishToo(boolean javaScript) {
        try (Page page = visitor.atDesk(javaScript)) {
            page.navigate("/en/ask/public-rental-eligibility?place=210802");
            answerAll(page, EMPLOYED_IN_ENGLISH, "Next", "I do not know");

            assertThat(page.locator(".answer h2")).hasText("eligible");
            if (javaScript) {
                Chromium.inspect(page, "result-en");
            }
        }
    }

    @Test
    void aRefusedApplicantLearnsWhatWouldChangeTheAnswerAndCanChangeIt() {
        try (Page page = visitor.onPhone(true)) {
            Map<String, String> twoMonths = new LinkedHashMap<>(EMPLOYED);
            twoMonths.replaceAll((question, answer) -> answer.equals("6") ? "2" : answer);
            page.navigate(PUBLIC_RENTAL);
            answerAll(page, twoMonths, "下一步", "不清楚");

            assertThat(page.locator(".answer h2")).hasText("不符合条件");
            // she was refused before everything was asked; what would change the answer needs the rest
            while (page.locator("section[aria-labelledby=change] form button").count() > 0) {
                page.locator("section[aria-labelledby=change] form button")
                        .first()
                        .click();
                answer(page, twoMonths, "下一步", "不清楚");
            }
            Locator change = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("怎样才会变成：符合条件"));
            assertThat(change).containsText("不低于 3");
            Chromium.inspect(page, "refused-zh");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("修改：在本市稳定就业的整月数"))
                    .click();
            page.locator("input#answer").fill("3");
            page.getByRole(AriaRole.BUTTON, named("下一步")).click();
            answerAll(page, EMPLOYED, "下一步", "不清楚");

            assertThat(page.locator(".answer h2")).hasText("符合条件");
        }
    }

    @Test
    void theLanguageCanBeChangedInTheMiddle() {
        try (Page page = visitor.onPhone(false)) {
            page.navigate(PUBLIC_RENTAL);
            answer(page, EMPLOYED, "下一步", "不清楚");
            page.getByRole(AriaRole.BUTTON, named("English")).click();

            assertThat(page.getByText("Your answers")).isVisible();
            answerAll(page, EMPLOYED_IN_ENGLISH, "Next", "I do not know");
            assertThat(page.locator(".answer h2")).hasText("eligible");
        }
    }

    @Test
    void anAnswerThatIsNoneIsSaidBesideTheFieldAndAtTheTop() {
        try (Page page = visitor.onPhone(true)) {
            page.navigate(PUBLIC_RENTAL);
            page.getByRole(AriaRole.BUTTON, named("下一步")).click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("请先选择或填写");
            Chromium.inspect(page, "question-error-zh");
        }
    }

    @Test
    void oneCanGoBackAndSeeWhatIsKnownSoFar() {
        try (Page page = visitor.onPhone(false)) {
            page.navigate(PUBLIC_RENTAL);
            String first = page.locator("form legend, form label").first().innerText();
            answer(page, EMPLOYED, "下一步", "不清楚");
            page.getByRole(AriaRole.BUTTON, named("上一题")).click();
            assertThat(page.locator("form legend, form label").first()).hasText(first);

            page.getByRole(AriaRole.BUTTON, named("先看目前的结论")).click();
            assertThat(page.locator(".answer h2")).hasText("尚不能确定");
            assertThat(page.getByText("补充以下情况，结论可能改变")).isVisible();
        }
    }

    @Test
    void aSharedLinkSendsNothingBeforeItIsOpenedAndGivesTheSameDecision() {
        try (Page page = visitor.atDesk(true)) {
            page.navigate(PUBLIC_RENTAL);
            answerAll(page, EMPLOYED, "下一步", "不清楚");
            String link = page.locator("#share").getAttribute("href");
            String decision = page.locator("p.note").last().innerText();
            page.navigate("about:blank");

            page.navigate(link);
            assertThat(page.locator(".answer")).hasCount(0);
            Chromium.inspect(page, "open-zh");
            page.getByRole(AriaRole.BUTTON, named("打开")).click();

            assertThat(page.locator(".answer h2")).hasText("符合条件");
            assertThat(page.locator("p.note").last().innerText()).isEqualTo(decision);
        }
    }

    @Test
    void aDeadlineGoesIntoACalendar() throws IOException {
        try (Page page = visitor.atDesk(true)) {
            page.navigate("/zh/ask/tenancy-change?place=210802");
            for (int asked = 0;
                    asked < MOST_QUESTIONS && page.locator(".answer").count() == 0;
                    asked++) {
                if (page.locator("input#answer[inputmode=text]").count() > 0) {
                    page.locator("input#answer").fill("2026年11月2日");
                } else if (page.locator("input[type=radio]").count() > 0) {
                    page.locator("input[type=radio]").first().check();
                } else {
                    page.getByRole(AriaRole.BUTTON, named("不清楚")).click();
                    continue;
                }
                page.getByRole(AriaRole.BUTTON, named("下一步")).click();
            }
            assertThat(page.locator("#deadlines")).isVisible();
            Chromium.inspect(page, "deadline-zh");
            Download calendar = page.waitForDownload(() ->
                    page.getByRole(AriaRole.BUTTON, named("存入日历（.ics）")).first().click());

            assertThat(Files.readString(calendar.path())).startsWith("BEGIN:VCALENDAR");
        }
    }

    @Test
    void theResultPrintsWithoutWhatOnlyAScreenCanUse() {
        try (Page page = visitor.atDesk(true)) {
            page.navigate(PUBLIC_RENTAL);
            answerAll(page, EMPLOYED, "下一步", "不清楚");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(page.locator("header nav")).isHidden();
            assertThat(page.locator("#keep")).isHidden();
            assertThat(page.locator(".answer")).isVisible();
        }
    }

    private static void answerAll(Page page, Map<String, String> answers, String next, String unknown) {
        for (int asked = 0; asked < MOST_QUESTIONS && page.locator(".answer").count() == 0; asked++) {
            answer(page, answers, next, unknown);
        }
    }

    private static void answer(Page page, Map<String, String> answers, String next, String unknown) {
        String question = page.locator("form.card legend, form.card .field > label")
                .first()
                .innerText();
        String answer = answers.entrySet().stream()
                .filter(each -> question.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        if (answer.isEmpty()) {
            page.getByRole(AriaRole.BUTTON, named(unknown)).click();
            return;
        }
        if (page.locator("input#answer").count() > 0) {
            page.locator("input#answer").fill(answer);
        } else {
            page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).check();
        }
        page.getByRole(AriaRole.BUTTON, named(next)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Map<String, String> answers(String... questionsAndAnswers) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int number = 0; number < questionsAndAnswers.length; number += 2) {
            answers.put(questionsAndAnswers[number], questionsAndAnswers[number + 1]);
        }
        return answers;
    }
}
