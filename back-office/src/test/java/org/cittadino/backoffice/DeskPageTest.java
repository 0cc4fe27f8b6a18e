// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell of the officials' page and what it and its scripts must never do. */
class DeskPageTest {
    private static final List<String> HOLES =
            List.of("palette", "scheme", "style", "icon", "town", "realm", "issuer", "acr", "files");

    @Test
    void theShellSaysNothingButWhereItIs() {
        var shell = DeskPage.fill(values("Comune di Esempio"));

        assertTrue(shell.contains("data-town=\"Comune di Esempio\""), shell);
        assertFalse(shell.contains("{{"), shell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "</title><img src=x onerror=alert(1)>",
                "Comune & {{issuer}}",
                "' onload='alert(1)"
            })
    void aTownMayBeNamedAnything(String name) {
        var shell = DeskPage.fill(values(name));
        var usual = DeskPage.fill(values("x"));

        for (var mark : List.of("<", ">", "\"")) {
            assertEquals(count(usual, mark), count(shell, mark), shell);
        }
        assertFalse(shell.contains("{{"), shell);
    }

    @Test
    void thePolicyAllowsNothingOfOthersAndNothingInline() {
        var policy = DeskPage.POLICY;

        assertTrue(
                policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "));
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(policy.contains("*"), policy);
    }

    @Test
    void theShellHasNothingInline() {
        var shell = DeskSources.of("desk.html");

        assertFalse(Pattern.compile("<script(?![^>]*src=)|<style|\\son\\w+=|\\sstyle=")
                .matcher(shell)
                .find());
    }

    @Test
    void noScriptMakesMarkupOfTextOrKeepsATokenOutsideItsMemory() {
        var forbidden =
                Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"
                        + "|DOMParser|createContextualFragment|srcdoc|javascript:|document\\.cookie|indexedDB");
        var keeping = Pattern.compile("(local|session)Storage\\.setItem\\((?!KEPT|CHOICE)");

        DeskSources.scripts().forEach((name, script) -> {
            assertFalse(forbidden.matcher(script).find(), name);
            assertFalse(keeping.matcher(script).find(), name);
            assertTrue(script.startsWith("// SPDX-License-Identifier: Apache-2.0\n"), name);
        });
    }

    private static Map<String, String> values(String town) {
        var values = new LinkedHashMap<String, String>();
        HOLES.forEach(hole -> values.put(hole, "x"));
        values.put("town", town);
        return values;
    }

    private static long count(String text, String mark) {
        return text.chars().filter(each -> each == mark.charAt(0)).count();
    }
}
