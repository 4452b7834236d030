package org.youju.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of law and what each clause says. */
@ExtendWith(Chromium.class)
class LawPagesTest {
    private final Chromium.Visitor visitor;

    LawPagesTest(Chromium.Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aReaderFindsATextUnderItsCity(boolean javaScript) {
        try (Page page = visitor.onPhone(javaScript)) {
            page.navigate("/zh");
            link(page, "文件").click();
            Locator city = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("营口市"));
            if (javaScript) {
                Chromium.inspect(page, "law-zh");
            }
            city.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("营口市保障性住房管理办法"))
                    .click();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("营口市保障性住房管理办法");
            assertThat(page.locator("#art12\\.item3")).containsText("第十二条第（三）项");
            if (javaScript) {
                Chromium.inspect(page, "law-housing-zh");
            }
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aReaderFindsAClauseByAWord(boolean javaScript) {
        try (Page page = visitor.onPhone(javaScript)) {
            page.navigate("/zh/law");
            page.getByLabel("在标题和条文大意中查找").fill("公租房 租金");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查找"))
                    .click();
            if (javaScript) {
                Chromium.inspect(page, "law-search-zh");
            }
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^第十九条")))
                    .first()
                    .click();

            assertThat(page).hasURL(Pattern.compile("/zh/law/yingkou/housing_2025#art19\\..*"));
            assertThat(page.locator(".clause:target")).isInViewport();
        }
    }

    @Test
    void theListSpeaksEnglishAndDrawsItsTable() {
        try (Page page = visitor.atDesk(true)) {
            page.navigate("/en/law");
            page.locator(".chart").scrollIntoViewIfNeeded();

            assertThat(page.locator(".chart canvas")).isVisible();
            assertThat(page.locator("#share tbody th").first()).isVisible();
            Chromium.inspect(page, "law-en");
        }
    }

    @ParameterizedTest(name = "{0} on a phone {2}, JavaScript {3}")
    @CsvSource({
        "/zh/law/liaocheng/taxi_2024, law-taxi-phone-zh, true, true",
        "/en/law/liaocheng/taxi_2024, law-taxi-en, false, true",
        "/zh/law/jinzhou/energy_saving_2022, law-energy-zh, false, true",
        "/en/law/national/gb_13271_2014, law-boiler-standard-phone-en, true, true",
        "/zh/law/liaocheng/gas_2024, law-gas-phone-zh, true, true",
    })
    void aTextHasNoBarriers(String path, String name, boolean phone, boolean javaScript) {
        try (Page page = phone ? visitor.onPhone(javaScript) : visitor.atDesk(javaScript)) {
            page.navigate(path);
            page.locator(".chart").scrollIntoViewIfNeeded();

            assertThat(page.locator(".chart canvas")).isVisible();
            page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            Chromium.inspect(page, name);
        }
    }

    @Test
    void aTextThatIsNotHeldSaysSo() {
        try (Page page = visitor.atDesk(false)) {
            page.navigate("/en/law/national/gb_13271_2014");

            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("About this text")))
                    .containsText("Official text not held; known from copies, confidence: medium");
            assertThat(page.locator("#table3")).containsText("limit of SO₂: 200 mg/m³");
        }
    }

    @Test
    void aClauseShowsWhichOfItsWordingsIsHeld() {
        try (Page page = visitor.atDesk(false)) {
            page.navigate("/zh/law/liaocheng/gas_2024#art3.para2");

            assertThat(page.locator("[id='art3.para2']")).isInViewport();
            assertThat(page.locator("[id='art3.para2']"))
                    .containsText(Pattern.compile("2018-03-01 至 2024-11-10\\s*未收录当时文本\\s*自 2024-11-11 起\\s*已收录"));
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aClauseShowsItsRulesInWordsForEachReading(boolean javaScript) {
        try (Page page = visitor.onPhone(javaScript)) {
            page.navigate("/zh/law/yingkou/housing_2025#art12.item3");
            Locator clause = page.locator("[id='art12.item3']");
            clause.getByText("规则（文字说明）").click();

            assertThat(clause.getByText("人均住房建筑面积 低于 20 平方米").first()).isVisible();
            assertThat(clause.getByText("读法 B").first()).isVisible();
            assertThat(clause.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("能否申请公租房")))
                    .hasAttribute("href", "/zh/ask/public-rental-eligibility");
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aCitationLandsOnTheFirstNormAtItsPlace(boolean javaScript) {
        try (Page page = visitor.onPhone(javaScript)) {
            page.navigate("/zh/law/yingkou/housing_2025#art19.para1.sent2");

            assertThat(page.locator("[id='art19.para1.sent2.a']")).isInViewport();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void theCitationOfAFindingLeadsToTheClause(boolean javaScript) {
        try (Page page = visitor.onPhone(javaScript)) {
            page.navigate("/zh/ask/public-rental-eligibility?place=210802");
            page.getByText("先看目前的结论").click();
            Locator citation = page.locator(".finding h3 a").first();
            String address = citation.getAttribute("href");
            citation.click();

            assertThat(page).hasURL(Pattern.compile(".*/zh/law/yingkou/housing_2025#art1\\d.*"));
            assertThat(page.locator("[id='" + address.split("#", 2)[1] + "']")).isInViewport();
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
