package org.youju.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.ModelAndView;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.youju.wire.Refusal;
import org.youju.wire.WireException;

/**
 * Opens a case that somebody shared as a link; the case stands behind the {@code #}, which browsers keep to themselves, and
 * comes here only when the person opens it.
 */
@Controller
@Produces(Pages.HTML)
final class SharedCaseController {
    private final Pages pages;
    private final ResultPage result;

    SharedCaseController(Pages pages, ResultPage result) {
        this.pages = pages;
        this.result = result;
    }

    /** Shows that there is a case to open. */
    @Get("/{language:zh|en}/open")
    ModelAndView<Map<String, Object>> offer(HttpRequest<?> request, PageLanguage language) {
        return pages.page(request, language, "open", Map.of());
    }

    /** Opens it. */
    @Post("/{language:zh|en}/open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    ModelAndView<Map<String, Object>> open(
            HttpRequest<?> request, PageLanguage language, @Body Map<String, Object> form) {
        return result.show(request, language, CaseFile.read(decoded(Forms.text(form, "code"))));
    }

    /** People paste the whole link as often as the part behind its sign. */
    private static String decoded(String code) {
        String bare = code.substring(code.indexOf('#') + 1).strip();
        try {
            return new String(Base64.getUrlDecoder().decode(bare), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notCoded) {
            throw new WireException(Refusal.of(
                    Refusal.Kind.MALFORMED, "", "链接不完整，请重新复制", "the link is not whole; please copy it again"));
        }
    }
}
