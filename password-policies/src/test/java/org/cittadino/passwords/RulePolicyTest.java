// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cittadino.passwords.rule.RuleKind;
import org.cittadino.passwords.rule.RuleSet;
import org.cittadino.passwords.rule.Spelled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.Config;
import org.keycloak.policy.PasswordPolicyConfigException;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** A rule of ours by the doors that Keycloak has for each password policy. */
class RulePolicyTest {
    private final Town town = new Town("cittadino-length(8-30)");

    @Test
    void theConsoleOffersAPolicyForEachKindOfRule() {
        var offered = Town.factories().keySet().stream()
                .filter(id -> id.startsWith("cittadino-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Arrays.stream(RuleKind.values()).map(RuleKind::id).collect(Collectors.toCollection(TreeSet::new)),
                offered);
    }

    @ParameterizedTest
    @EnumSource
    void eachPolicyHasATextFieldWithItsDefaultAndStandsOnce(RuleKind kind) {
        var factory = factory(kind);

        assertEquals(kind.title(), factory.getDisplayName());
        assertEquals("String", factory.getConfigType());
        assertEquals(kind.defaultSettings(), factory.getDefaultConfigValue());
        assertFalse(factory.isMultiplSupported());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aPolicyWithoutSettingHasTheDefault(@Nullable String setting) {
        assertEquals(
                "length {min=15} min(15); length {max=128} max(128)",
                criteria(policy(RuleKind.LENGTH).parseConfig(setting)));
    }

    @Test
    void aSettingIsRead() {
        assertEquals(
                "length {min=8} min(8); length {max=30} max(30)",
                criteria(policy(RuleKind.LENGTH).parseConfig("8-30")));
    }

    @Test
    void aSettingThatCannotBeUsedIsRefusedWithItsSentence() {
        var refused = assertThrows(PasswordPolicyConfigException.class, () -> policy(RuleKind.LENGTH)
                .parseConfig("30-8"));

        assertEquals("The least length is greater than the greatest one.", refused.getMessage());
    }

    @Test
    void alsoWithoutOurWayThroughThePoliciesARuleRefuses() {
        var registering = policy(RuleKind.LENGTH).validate("giulia", "mare");
        var changing = policy(RuleKind.LENGTH).validate(town.realm, Town.user(Map.of()), "x".repeat(31));

        assertEquals(List.of("at least 8 characters."), Town.lines(registering));
        assertEquals(List.of("no more than 30 characters."), Town.lines(changing));
    }

    @Test
    void aGoodPasswordGetsNoError() {
        assertNull(policy(RuleKind.LENGTH).validate("giulia", "nebbia in valle"));
        assertNull(policy(RuleKind.LENGTH).validate(town.realm, Town.user(Map.of()), "nebbia in valle"));
    }

    @Test
    void wordsOfATownLieInTheFolderThatTheServerNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("comune.txt"), "fontana\n");

        assertEquals(
                "server {} dictionary", criteria(dictionary(folder.toString()).parseConfig("comune.txt")));
    }

    @Test
    void elseTheyLieBesideTheDenyListsOfKeycloak(@TempDir Path home) throws IOException {
        var lists = Files.createDirectories(home.resolve("data").resolve("password-blacklists"));
        Files.writeString(lists.resolve("comune.txt"), "fontana\n");
        var before = System.getProperties();
        System.setProperties(new Properties(before));
        try {
            System.setProperty("kc.home.dir", home.toString());

            assertEquals("server {} dictionary", criteria(dictionary(null).parseConfig("comune.txt")));
        } finally {
            System.setProperties(before);
        }
    }

    private PasswordPolicyProvider dictionary(@Nullable String folder) {
        var factory = new DictionaryPolicyFactory();
        factory.init(Fakes.of(Config.Scope.class, Map.of("get", arguments -> folder)));
        return factory.create(town.session);
    }

    private PasswordPolicyProvider policy(RuleKind kind) {
        return factory(kind).create(town.session);
    }

    private static PasswordPolicyProviderFactory factory(RuleKind kind) {
        return Objects.requireNonNull(Town.factories().get(kind.id()));
    }

    private static String criteria(Object config) {
        return Spelled.criteria(((RuleSet) config).criteria());
    }
}
