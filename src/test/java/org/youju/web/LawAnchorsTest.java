package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.youju.api.Service;
import org.youju.engine.CurrentEngine;
import org.youju.law.Clause;
import org.youju.law.Instrument;
import org.youju.law.Language;
import org.youju.rulebook.Question;

/** Every clause can be cited: it has its place on the page of its text, and no link of these pages leads nowhere. */
@MicronautTest
class LawAnchorsTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

    @Inject
    EmbeddedServer server;

    @Inject
    CurrentEngine engines;

    @Inject
    TemplateEngine templates;

    @Inject
    Messages messages;

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"zh", "en"})
    void everyClauseHasItsAnchorAndEveryLinkLeadsSomewhere(String language) {
        Map<String, List<String>> anchors = new TreeMap<>();
        Set<String> links = new TreeSet<>();
        for (Instrument instrument : engines.get().rulebook().content().instruments()) {
            String path = "/" + language + "/law/" + instrument.id();
            String page = page(path);
            List<String> ids = all(ID, page);
            assertThat(ids).as(path).doesNotHaveDuplicates();
            for (Clause clause : instrument.clauses()) {
                assertThat(ids)
                        .as(path)
                        .contains(clause.pin().value(), clause.pin().cited());
            }
            anchors.put(path, ids);
            all(LINK, page).forEach(link -> links.add(link.startsWith("#") ? path + link : link));
        }
        String list = "/" + language + "/law";
        anchors.put(list, all(ID, page(list)));
        all(LINK, page(list)).forEach(link -> links.add(link.startsWith("#") ? list + link : link));

        assertThat(links).hasSizeGreaterThan(anchors.size());
        Set<String> elsewhere = new TreeSet<>();
        for (String link : links) {
            String[] parts = link.split("#", 2);
            if (anchors.containsKey(parts[0])) {
                assertThat(parts.length == 1 || anchors.get(parts[0]).contains(parts[1]))
                        .as(link)
                        .isTrue();
            } else if (parts[0].contains("/ask/")) {
                assertThat(questions()).as(link).contains(parts[0].replaceFirst(".*/ask/", ""));
            } else if (!anchors.containsKey("/" + language + parts[0].replaceFirst("^/(zh|en)(?=/)", ""))) {
                elsewhere.add(parts[0]);
            }
        }
        elsewhere.forEach(this::page);
    }

    @Test
    void aFindingsCitationLeadsToTheClause() {
        Context context = new Context();
        context.setVariables(Map.of("l", "zh", "t", messages.in(Language.ZH)));
        context.setVariable(
                "finding",
                Map.of(
                        "status", "satisfied",
                        "conditions", List.of(),
                        "readings", List.of(),
                        "clause",
                                Map.of(
                                        "instrument", "yingkou/housing_2025",
                                        "pin", "art19.para1.sent2",
                                        "citation", "《营口市保障性住房管理办法》（营政发〔2025〕2号）第十九条第一款第二句",
                                        "summary", Map.of("zh", "", "en", ""),
                                        "notes", List.of())));

        String finding = templates.process("findings", Set.of("article"), context);

        String[] link = all(LINK, finding).get(0).split("#", 2);
        assertThat(link[0]).isEqualTo("/zh/law/yingkou/housing_2025");
        assertThat(all(ID, page(link[0]))).contains(link[1]);
    }

    @Test
    void theAddressOfAClauseLeadsToItsAnchor() {
        HttpResponse<String> known = service().get("/en/law/yingkou/housing_2025/art19.para1.sent2");
        HttpResponse<String> unknown = service().get("/en/law/yingkou/housing_2025/art99", "Accept", "text/html");

        assertThat(known.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("Location")).contains("/en/law/yingkou/housing_2025#art19.para1.sent2");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("<h1>");
    }

    @Test
    void whatSomebodyLooksForIsShownAsTextAndNothingElse() {
        String page = page("/en/law?words=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    private Set<String> questions() {
        return engines.get().rulebook().content().questions().stream()
                .map(Question::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String page(String path) {
        HttpResponse<String> answer = service().get(path, "Accept", "text/html,*/*");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Service service() {
        return new Service(server.getURI());
    }

    private static List<String> all(Pattern pattern, String page) {
        return new ArrayList<>(
                pattern.matcher(page).results().map(each -> each.group(1)).toList());
    }
}
