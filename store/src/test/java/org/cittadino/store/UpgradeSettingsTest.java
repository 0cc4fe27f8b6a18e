// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cittadino.domain.assurance.UpgradeWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.models.RequiredActionProviderModel;

class UpgradeSettingsTest {
    private final RealmModel realm = mock(RealmModel.class);

    @Test
    void withoutSettingsThereAreTheOfficeAndItsCounter() {
        assertEquals(
                Set.of(UpgradeWay.SCAN, UpgradeWay.COUNTER),
                UpgradeSettings.of(realm).ways());
        assertEquals(Optional.empty(), UpgradeSettings.policy(realm));
    }

    @ParameterizedTest
    @CsvSource({
        "letter, LETTER",
        "scan##smart-card, SCAN SMART_CARD",
        "' counter ##pigeon', COUNTER",
        "pigeon, ''",
        "'', SCAN COUNTER"
    })
    void waysAreNamedByTheirIds(String written, String ways) {
        settings(Map.of("ways", written));
        var expected = EnumSet.noneOf(UpgradeWay.class);
        Stream.of(ways.split(" "))
                .filter(way -> !way.isEmpty())
                .map(UpgradeWay::valueOf)
                .forEach(expected::add);

        assertEquals(expected, UpgradeSettings.of(realm).ways());
    }

    @Test
    void thePolicyIsHandedOnAsWritten() {
        settings(Map.of("waysToStrong", "counter, smart-card"));

        assertEquals(Optional.of("counter, smart-card"), UpgradeSettings.policy(realm));
    }

    @Test
    void itIsAtWorkWhereTheActionIsThereAndEnabled() {
        assertFalse(UpgradeSettings.isAtWork(realm));
        var action = new RequiredActionProviderModel();
        when(realm.getRequiredActionProviderByAlias("cittadino-upgrade")).thenReturn(action);
        assertFalse(UpgradeSettings.isAtWork(realm));

        action.setEnabled(true);
        assertTrue(UpgradeSettings.isAtWork(realm));
    }

    private void settings(Map<String, String> written) {
        var config = new RequiredActionConfigModel();
        config.setConfig(written);
        when(realm.getRequiredActionConfigByAlias("cittadino-upgrade")).thenReturn(config);
    }
}
