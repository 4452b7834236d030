package org.youju.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where you are, who you are, what you want to know. */
@ExtendWith(Chromium.class)
class HomePageTest {
    private final Chromium.Visitor visitor;

    HomePageTest(Chromium.Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void anApplicantFindsTheQuestionByPlaceAndWord(boolean javaScript) {
        try (Page page = visitor.onPhone(javaScript)) {
            page.navigate("/");
            page.getByLabel("在哪里").selectOption("站前区");
            page.getByText("申请人", new Page.GetByTextOptions().setExact(true)).click();
            page.getByLabel("搜索").fill("住房");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查找"))
                    .click();

            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("能否申请公租房")))
                    .isVisible();
            if (javaScript) {
                Chromium.inspect(page, "home-zh");
            }
        }
    }

    @Test
    void theSamePageSpeaksEnglish() {
        try (Page page = visitor.atDesk(true)) {
            page.navigate("/zh?place=210802&words=公租房");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();

            assertThat(page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Can I apply for public rental housing?")))
                    .isVisible();
            Chromium.inspect(page, "home-en");
        }
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        try (Page page = visitor.atDesk(true)) {
            page.navigate("/en/nothing");

            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Not found");
            Chromium.inspect(page, "problem-en");
        }
    }
}
