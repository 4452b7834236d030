package org.youju.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people who use no mouse, or who see them four times as large (WCAG 2.2: 1.4.10, 1.4.11, 2.1.1, 2.4.1, 2.4.7). */
@ExtendWith(Chromium.class)
class KeyboardAndZoomTest {
    /** A screen of 1280 by 1024 at 400 %. */
    private static final int ZOOMED_WIDTH = 320;

    private static final int ZOOMED_HEIGHT = 256;
    private static final int MOST_STOPS = 25;
    private static final double LEAST_CONTRAST = 3;

    /** How well the ring around what has the focus stands out from what lies behind it, and whether it is on the screen. */
    private static final String FOCUS = """
            async () => {
              const numbers = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number);
              const light = colour => {
                const [red, green, blue] = numbers(colour).map(part => part / 255)
                    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
              };
              const at = document.activeElement;
              let behind = at.parentElement;
              while (behind.parentElement && numbers(getComputedStyle(behind).backgroundColor)[3] === 0) {
                behind = behind.parentElement;
              }
              const style = getComputedStyle(at);
              const pair = [light(style.outlineColor), light(getComputedStyle(behind).backgroundColor)];
              // a browser scrolls to what has the focus when it next draws, and a busy machine draws late
              const frame = () => new Promise(drawn => requestAnimationFrame(drawn));
              const onScreen = () => {
                const box = at.getBoundingClientRect();
                return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              };
              for (let frames = 0; frames < 60 && !onScreen(); frames++) {
                await frame();
              }
              return {
                name: at.outerHTML.slice(0, 90),
                end: at === document.body,
                ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
                contrast: (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05),
                seen: onScreen(),
              };
            }""";

    private final Chromium.Visitor visitor;

    KeyboardAndZoomTest(Chromium.Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/zh?place=210802&audience=inspector",
                "/en?place=210802&words=housing",
                "/en/ask/public-rental-eligibility?place=210802",
                "/en/law",
                "/en/law?words=housing",
                "/en/law/national/gb_13271_2014",
                "/en/nothing",
            })
    void fourTimesAsLargeAPageStillScrollsOneWayOnly(String path) {
        try (Page page = visitor.atDesk(true)) {
            page.setViewportSize(ZOOMED_WIDTH, ZOOMED_HEIGHT);
            page.navigate(path);
            page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");

            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(ZOOMED_WIDTH);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/zh?place=210802&audience=applicant&words=公租房",
                "/en/ask/public-rental-eligibility?place=210802",
                "/zh/law/yingkou/housing_2025",
            })
    void whatHasTheFocusIsSeen(String path) {
        try (Page page = visitor.atDesk(true)) {
            page.navigate(path);
            int stops = 0;
            Map<?, ?> focus = next(page);
            while (!Boolean.TRUE.equals(focus.get("end")) && stops < MOST_STOPS) {
                assertThat(number(focus, "ring")).as("ring of %s", focus).isGreaterThanOrEqualTo(2);
                assertThat(number(focus, "contrast"))
                        .as("contrast of %s", focus)
                        .isGreaterThanOrEqualTo(LEAST_CONTRAST);
                assertThat(focus.get("seen")).as("%s", focus).isEqualTo(true);
                stops++;
                focus = next(page);
            }
            assertThat(stops).isGreaterThan(5);
        }
    }

    @Test
    void theFirstStopLeadsPastTheHeader() {
        try (Page page = visitor.atDesk(true)) {
            page.navigate("/zh");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");

            assertThat(page.locator("main")).isFocused();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aQuestionIsFoundWithKeysAloneAndTheAnswerComesIntoView(boolean javaScript) {
        try (Page page = visitor.onPhone(javaScript)) {
            page.navigate("/zh");
            Locator place = page.getByLabel("在哪里");
            press(page, "Tab", place, "each => each === document.activeElement");
            press(page, "ArrowDown", place, "each => each.value === '210802'");
            for (String key : List.of("Tab", "Space", "Tab")) {
                page.keyboard().press(key);
            }
            assertThat(page.getByLabel("搜索")).isFocused();
            page.keyboard().type("公租房");
            page.keyboard().press("Enter");

            assertThat(page.locator("#found")).isInViewport();
            assertThat(page.locator("#found")).containsText("站前区");
            assertThat(page.locator("input[name=audience]:checked")).hasValue("applicant");
        }
    }

    private static void press(Page page, String key, Locator where, String until) {
        for (int times = 0; times < MOST_STOPS && !Boolean.TRUE.equals(where.evaluate(until)); times++) {
            page.keyboard().press(key);
        }
        assertThat(where.evaluate(until)).isEqualTo(true);
    }

    private static Map<?, ?> next(Page page) {
        page.keyboard().press("Tab");
        return (Map<?, ?>) page.evaluate(FOCUS);
    }

    private static double number(Map<?, ?> focus, String name) {
        return ((Number) focus.get(name)).doubleValue();
    }
}
