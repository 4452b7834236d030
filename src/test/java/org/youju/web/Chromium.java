package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The service with the bundled rules, and an installed Chromium to look at its pages; one of each for all tests. */
public final class Chromium implements ExecutionCondition, ParameterResolver {
    /** A small phone. */
    public static final int PHONE_WIDTH = 360;

    private static final int PHONE_HEIGHT = 740;
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 900;
    private static final double PATIENCE_MILLISECONDS = 10_000;

    /** The first page of a fresh service on a busy machine takes its time. */
    private static final double PATIENCE_WITH_PAGES_MILLISECONDS = 60_000;

    private static final String PROMISED = "YOUJU_CHROMIUM";
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<Path> PROGRAMS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(
                        Visitor.class,
                        each -> new Visitor(program()
                                .orElseThrow(() -> new IllegalStateException(
                                        PROMISED + " is set, but there is no browser there"))),
                        Visitor.class);
    }

    /** Skips the tests where no browser is installed, except where one is promised. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return program().isPresent() || System.getenv(PROMISED) != null
                ? ConditionEvaluationResult.enabled("the pages are looked at")
                : ConditionEvaluationResult.disabled("no Chromium is installed, so the pages are not looked at; "
                        + ".ci/run installs it, or set " + PROMISED + " to its path");
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv(PROMISED)).map(Path::of), PROGRAMS.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody with a browser. */
    public static final class Visitor implements AutoCloseable {
        private final EmbeddedServer server;
        private final Playwright playwright;
        private final Browser browser;

        private Visitor(Path program) {
            this.server = ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", "-1"));
            this.playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            this.browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        }

        /** Opens an empty page on a phone with a narrow screen. */
        public Page onPhone(boolean javaScript) {
            return open(new Browser.NewContextOptions()
                    .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                    .setHasTouch(true)
                    .setJavaScriptEnabled(javaScript));
        }

        /** Opens an empty page on a desk. */
        public Page atDesk(boolean javaScript) {
            return open(new Browser.NewContextOptions()
                    .setViewportSize(DESK_WIDTH, DESK_HEIGHT)
                    .setJavaScriptEnabled(javaScript));
        }

        private Page open(Browser.NewContextOptions options) {
            BrowserContext context = browser.newContext(
                    options.setLocale("zh-CN").setBaseURL(server.getURL().toString()));
            context.setDefaultTimeout(PATIENCE_MILLISECONDS);
            context.setDefaultNavigationTimeout(PATIENCE_WITH_PAGES_MILLISECONDS);
            return context.newPage();
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            server.close();
        }
    }

    /** Looks for barriers on a page (which must run JavaScript) and keeps a picture of it among the results of the build. */
    public static void inspect(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        List<Rule> barriers = new AxeBuilder(page).analyze().getViolations();
        assertThat(barriers)
                .as("barriers on %s", page.url())
                .extracting(rule -> rule.getId() + " " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits the width of the screen", page.url())
                .isEqualTo(true);
    }
}
