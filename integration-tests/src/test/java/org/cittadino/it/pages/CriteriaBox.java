// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The box beside a new password that says what is asked of it, and ticks what is met while it is typed. */
public final class CriteriaBox {
    private static final String TYPE = """
            (box, password) => {
              const input = document.getElementById(box.dataset.criteria);
              input.value = password;
              input.dispatchEvent(new Event("input", { bubbles: true }));
            }""";
    private static final String READ = """
            items => items.map(item =>
              [item.dataset.rule, item.dataset.settings, String(item.classList.contains("cit-met"))])""";

    private final Page page;

    CriteriaBox(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-criteria]");
    }

    /** As if typed: a keyboard cannot produce each of the characters. */
    public CriteriaBox type(String password) {
        page.locator("[data-criteria]").evaluate(TYPE, password);
        return this;
    }

    /** The rules the page can judge, by the names that a refusal has for them. */
    public Set<String> judged() {
        return names(item -> !item.rule().equals("server"));
    }

    /** The ticked ones. */
    public Set<String> met() {
        return names(Item::met);
    }

    private Set<String> names(Predicate<Item> wanted) {
        return items().stream()
                .filter(wanted)
                .map(item -> name(item.rule(), item.settings()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Item(String rule, String settings, boolean met) {}

    @SuppressWarnings("unchecked")
    private List<Item> items() {
        var items =
                (List<List<String>>) page.locator("[data-criteria] > ul > li").evaluateAll(READ);
        return items.stream()
                .map(item -> new Item(item.get(0), item.get(1), Boolean.parseBoolean(item.get(2))))
                .toList();
    }

    private static String name(String rule, String settings) {
        return switch (rule) {
            case "length" -> settings.contains("\"min\"") ? "min" : "max";
            case "allowed" ->
                (settings.contains("\"any\"") ? "allowedAny" : "allowed")
                        + (settings.contains("\"special\":\"\"") ? "None" : "");
            case "whitespace" -> settings.contains("\"edges\"") ? "whitespace.edges" : "whitespace.anywhere";
            case "someOf" -> "someOfMissing";
            case "stockUpper" -> "upper";
            case "stockLower" -> "lower";
            case "stockDigit" -> "digit";
            case "stockSpecial" -> "special";
            default -> rule;
        };
    }
}
