// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.walker;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An answer, after all redirects. */
public record WebPage(int status, URI address, HttpHeaders headers, String body) {

    public Document document() {
        return Jsoup.parse(body, address.toString());
    }

    public boolean isForm() {
        return document().selectFirst("form:has([name=lastName])") != null;
    }

    public boolean asksForCode() {
        return document().selectFirst("input[name=code]") != null;
    }

    public boolean isActivated() {
        return document().selectFirst("#cittadino-login") != null
                && document().select("h1").text().equals("Account attivato");
    }

    public WebForm form(String input) {
        return formWith("[name='" + input + "']");
    }

    /** The form with the button that does this. */
    WebForm formDoing(String action) {
        return formWith("[name=action][value='" + action + "']");
    }

    /** @param selector of something in the form, or of the form itself */
    public WebForm formWith(String selector) {
        Element form = document().selectFirst("form:has(" + selector + "), form:is(" + selector + ")");
        return WebForm.of(Optional.ofNullable(form)
                .orElseThrow(() -> new AssertionError("No form with " + selector + " on " + this)));
    }

    /** The message at the input, found the way a screen reader finds it; empty if the input is fine. */
    public String errorAt(String input) {
        var document = document();
        var field = document.selectFirst("[name='" + input + "'][aria-invalid=true]");
        if (field == null) {
            return "";
        }
        return Arrays.stream(field.attr("aria-describedby").split(" "))
                .filter(id -> id.endsWith("-error"))
                .map(document::getElementById)
                .filter(Objects::nonNull)
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }

    /** The summary's lines, by the id of the input each leads to. */
    public Map<String, String> summary() {
        return document().select("[role=alert] a[href^=#]").stream()
                .collect(Collectors.toMap(
                        link -> link.attr("href").substring(1), Element::text, (one, other) -> one + " " + other));
    }

    public String text() {
        return document().text();
    }

    @Override
    public String toString() {
        var document = document();
        return status + " " + address.getPath() + " \"" + document.title() + "\": "
                + document.text().substring(0, Math.min(600, document.text().length()));
    }
}
