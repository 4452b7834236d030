package org.youju.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.youju.web.TinyWorkbook.number;
import static org.youju.web.TinyWorkbook.text;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An inspector checks everything about several things of a kind, and leaves with what is broken and where it is said. */
@ExtendWith(Chromium.class)
class ChecklistPageTest {
    private static final String BOILERS = "/zh/checklist/Boiler?place=210802";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Chromium.Visitor visitor;

    ChecklistPageTest(Chromium.Visitor visitor) {
        this.visitor = visitor;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Locator thing(Page page, String name) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void paste(Page page, String summary, String label, String button, String... rows) {
        page.getByText(summary, new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel(label).fill(String.join("\n", rows));
        press(page, button);
    }

    /** GB 13271-2014: particulate of a new coal boiler at most 50 mg/m³; chimney of a gas boiler at least 8 m. */
    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void onSiteWithAPhoneTwoBoilersAreFilledInOneByOne(boolean javaScript) {
        try (Page page = visitor.onPhone(javaScript)) {
            page.navigate("/zh?place=210802&audience=inspector&words=锅炉");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("逐项检查：锅炉"))
                    .click();
            page.getByLabel("检查日期").fill("2026-11-26");
            Locator first = thing(page, "锅炉 1");
            first.getByLabel("名称").fill("1号锅炉");
            first.getByLabel("燃料", new Locator.GetByLabelOptions().setExact(true))
                    .selectOption("煤");
            first.getByLabel("单台额定容量").fill("20");
            first.getByLabel("锅炉时段").selectOption("2014年7月1日起的新建锅炉");
            first.getByLabel("以生活垃圾、危险废物为燃料").selectOption("否");
            first.getByLabel("发电锅炉").selectOption("否");
            first.getByLabel("燃烧方式").selectOption("层燃");
            first.getByLabel("所在地执行特别排放限值").selectOption("否");
            first.getByLabel("与其他时段的锅炉混合排放").selectOption("否");
            first.getByLabel("折算颗粒物浓度").fill("55");
            press(page, "再加一项");
            Locator second = thing(page, "锅炉 2");
            second.getByLabel("燃料", new Locator.GetByLabelOptions().setExact(true))
                    .selectOption("燃气");
            second.getByLabel("烟囱高度（米）", new Locator.GetByLabelOptions().setExact(true))
                    .fill("7");
            if (javaScript) {
                Chromium.inspect(page, "checklist-phone-zh");
            }
            press(page, "开始检查");

            assertThat(heading(page, "不符合规定的")).isVisible();
            assertThat(region(page, "不符合规定的").getByRole(AriaRole.ROW))
                    .containsText(new String[] {"名称", "1号锅炉", "锅炉 2"});
            assertThat(region(page, "不符合规定的")).containsText("（GB 13271-2014）表2");
            assertThat(region(page, "不符合规定的")).containsText("烟囱（燃油、燃气锅炉）");
            assertThat(region(page, "测量值与限值")).containsText("不超过 50");
            assertThat(page.locator("canvas")).hasCount(javaScript ? 2 : 0);
            if (javaScript) {
                Chromium.inspect(page, "checklist-result-phone-zh");
            }
            press(page, "修改");
            assertThat(thing(page, "1号锅炉").getByLabel("折算颗粒物浓度")).hasValue("55");
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void atADeskFiveBoilersArePastedFromASpreadsheet(boolean javaScript) {
        try (Page page = visitor.atDesk(javaScript)) {
            page.navigate("/en/checklist/Boiler?place=210802");
            paste(
                    page,
                    "Fill in from a table",
                    "Paste cells copied from Excel here",
                    "Read in what is pasted",
                    "name\tfuel\theight of the chimney (m)",
                    "A\tgas\t7.9",
                    "B\tgas\t8",
                    "C\tgas\teight",
                    "D\toil\t9",
                    "E\tcoal\t30");

            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("C, height of the chimney: expected a number, at least 0");
            assertThat(thing(page, "C").getByLabel("height of the chimney (m)")).hasValue("eight");
            if (javaScript) {
                Chromium.inspect(page, "checklist-error-en");
            }
            thing(page, "C").getByLabel("height of the chimney (m)").fill("8.5");
            press(page, "Check");

            assertThat(region(page, "Breaches").getByRole(AriaRole.ROWHEADER)).hasText("A");
            assertThat(region(page, "Breaches")).containsText("height of the chimney 7.9");
            assertThat(region(page, "At a glance").getByRole(AriaRole.COLUMNHEADER))
                    .hasText(new String[] {"Question", "A", "B", "C", "D", "E"});
            if (javaScript) {
                Chromium.inspect(page, "checklist-result-en");
            }
            press(page, "中文");

            assertThat(region(page, "不符合规定的").getByRole(AriaRole.ROWHEADER)).hasText("A");
        }
    }

    /** Yingkou, 营政发〔2024〕17号 五、（十二）: sites take the six measures against dust, and price them in. */
    @ParameterizedTest(name = "in {0}")
    @CsvSource({
        "zh, 从表格填入, 把 Excel 里选中的单元格粘贴到这里, 读入粘贴的内容, 开始检查, 不符合规定的",
        "en, Fill in from a table, Paste cells copied from Excel here, Read in what is pasted, Check, Breaches"
    })
    void aSiteIsCheckedByTheTextsOfItsCity(
            String language, String summary, String label, String read, String check, String region) {
        try (Page page = visitor.onPhone(true)) {
            page.navigate("/" + language + "/checklist/ConstructionSite?place=210804");
            paste(
                    page,
                    summary,
                    label,
                    read,
                    "\t东工地\t西工地",
                    "dustCostInWorksPrice\t是\tyes",
                    "sixHundredPercentMet\t否\tyes");
            press(page, check);

            assertThat(region(page, region).getByRole(AriaRole.ROWHEADER)).hasText("东工地");
            assertThat(region(page, region)).containsText("五、（十二）");
            Chromium.inspect(page, "checklist-site-" + language);
        }
    }

    @Test
    void aFileWithSomethingElseInItLosesNothingThatIsFilledIn() {
        try (Page page = visitor.atDesk(false)) {
            page.navigate(BOILERS);
            thing(page, "锅炉 1").getByLabel("名称").fill("老锅炉");
            page.getByText("从表格填入").click();
            page.getByLabel("或者选择文件").setInputFiles(new FilePayload("old.xls", "application/vnd.ms-excel", new byte[] {
                (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
            }));
            press(page, "读入文件");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("请另存为 .xlsx 或者 CSV");
            assertThat(thing(page, "老锅炉")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"boilers.csv", "boilers.xlsx"})
    void aFileIsReadInBesideWhatIsAlreadyThere(String name) {
        byte[] file = name.endsWith("csv")
                ? "名称,单台额定容量（蒸吨/小时）,在用\n甲,20,是\n乙,65,否".getBytes(StandardCharsets.UTF_8)
                : TinyWorkbook.of(List.of(
                        List.of(text("名称"), text("单台额定容量"), text("在用")),
                        List.of(text("甲"), number("20"), text("是")),
                        List.of(text("乙"), number("65"), TinyWorkbook.bool(false))));
        try (Page page = visitor.atDesk(false)) {
            page.navigate(BOILERS);
            thing(page, "锅炉 1").getByLabel("名称").fill("老锅炉");
            page.getByText("从表格填入").click();
            page.getByLabel("或者选择文件")
                    .setInputFiles(new FilePayload(name, name.endsWith("csv") ? "text/csv" : SHEET, file));
            press(page, "读入文件");

            assertThat(thing(page, "老锅炉")).isVisible();
            assertThat(thing(page, "甲").getByLabel("单台额定容量")).hasValue("20");
            assertThat(thing(page, "乙").getByLabel("在用", new Locator.GetByLabelOptions().setExact(true)))
                    .hasValue("false");
        }
    }

    @Test
    void resultsAndFormAreTakenAlongAsTables() throws IOException {
        try (Page page = visitor.atDesk(true)) {
            page.navigate(BOILERS);
            thing(page, "锅炉 1").getByLabel("名称").fill("=1+1");
            thing(page, "锅炉 1")
                    .getByLabel("燃料", new Locator.GetByLabelOptions().setExact(true))
                    .selectOption("燃气");
            thing(page, "锅炉 1")
                    .getByLabel("烟囱高度（米）", new Locator.GetByLabelOptions().setExact(true))
                    .fill("7");
            press(page, "开始检查");
            Download results = page.waitForDownload(() -> press(page, "下载检查结果（CSV）"));
            Download form = page.waitForDownload(() -> press(page, "把填写的内容存为表格（CSV）"));

            assertThat(Files.readString(results.path()))
                    .startsWith("\uFEFF名称,分类,")
                    .contains("\n'=1+1,不符合,", "烟囱（燃油、燃气锅炉）", "营口市站前区");
            assertThat(Files.readString(form.path())).startsWith("\uFEFF名称,燃料,").contains("\n'=1+1,燃气,");
        }
    }

    @Test
    void aSeriesIsDrawnWithTheLevelsThatAreLookedForInIt() {
        try (Page page = visitor.atDesk(true)) {
            page.navigate("/zh/checklist/PollutionEpisode?place=371502");
            thing(page, "重污染过程 1").getByLabel("日AQI（连续24小时均值）").fill("120 160 - 210 320");
            press(page, "开始检查");

            assertThat(heading(page, "重污染过程 1：日AQI（连续24小时均值）")).isVisible();
            assertThat(region(page, "日AQI（连续24小时均值）").getByRole(AriaRole.ROWHEADER))
                    .hasText(new String[] {"150", "200", "300"});
            assertThat(page.locator("canvas")).hasCount(1);
            page.getByText("全部数值").click();
            assertThat(page.locator("#series-0 td")).hasText(new String[] {"120", "160", "—", "210", "320"});
            Chromium.inspect(page, "checklist-series-zh");
        }
    }

    /** 聊政办字〔2024〕23号, table 1: a WorldSkills silver medal brings the contestant 300,000 yuan, and only the highest counts. */
    @Test
    void whatAListHoldsIsLaidOutByItsNumberAndWhatIsGivenIsShown() throws IOException {
        try (Page page = visitor.onPhone(false)) {
            page.navigate("/zh/checklist/SkillContestEvent?place=371500");
            Locator event = thing(page, "同一竞赛项目的全部成绩 1");
            event.getByLabel("同一竞赛项目的全部成绩", new Locator.GetByLabelOptions().setExact(true))
                    .fill("2");
            press(page, "按个数重新列出");
            event.getByLabel("技能大赛的一项成绩1：大赛级别").selectOption("世界技能大赛");
            event.getByLabel("技能大赛的一项成绩1：名次").selectOption("银牌");
            event.getByLabel("技能大赛的一项成绩2：大赛级别").selectOption("国家一类大赛");
            event.getByLabel("技能大赛的一项成绩2：名次").selectOption("金牌");
            press(page, "开始检查");

            assertThat(region(page, "同一竞赛项目的全部成绩 1 得出的结果")).containsText("300000 元");
            Download results = page.waitForDownload(() -> press(page, "下载检查结果（CSV）"));
            assertThat(Files.readString(results.path())).contains("300000 元");
        }
    }

    @Test
    void whereATextSpeaksOfDistrictsTheDistrictIsAskedFor() {
        try (Page page = visitor.atDesk(false)) {
            page.navigate("/zh/checklist/HousingApplication?place=210800");
            press(page, "开始检查");

            assertThat(page.getByText("还要查清：").locator("..")).containsText("区县");
        }
    }

    @Test
    void withoutAPlaceNothingIsDecided() {
        try (Page page = visitor.onPhone(true)) {
            page.navigate("/en/checklist/Boiler");

            assertThat(page.getByText("Choose the place first")).isVisible();
            Chromium.inspect(page, "checklist-empty-en");
            page.getByLabel("Place").selectOption("Yi County");
            press(page, "Show what is asked there and then");

            assertThat(thing(page, "boiler 1")).isVisible();
        }
    }
}
