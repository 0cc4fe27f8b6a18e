// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cittadino.domain.assurance.UpgradeWay;
import org.keycloak.models.Constants;
import org.keycloak.models.RealmModel;

/**
 * How a realm lets weak accounts become strong, as the console's page of the required action has it.
 *
 * @param ways those the town offers
 */
public record UpgradeSettings(Set<UpgradeWay> ways) {
    /** The required action; stored in realms, never renamed. */
    public static final String ACTION = "cittadino-upgrade";

    /** Setting with the ids of the ways. */
    public static final String WAYS = "ways";

    /** Setting with what makes a strong account, see {@link org.cittadino.domain.assurance.UpgradePolicy}. */
    public static final String POLICY = "waysToStrong";

    /** Every office has people and a counter. */
    public static final Set<UpgradeWay> STANDARD = Set.of(UpgradeWay.SCAN, UpgradeWay.COUNTER);

    public UpgradeSettings {
        ways = Set.copyOf(ways);
    }

    public static UpgradeSettings of(RealmModel realm) {
        var written = settings(realm).getOrDefault(WAYS, "");
        if (written.isBlank()) {
            return new UpgradeSettings(STANDARD);
        }
        var ways = EnumSet.noneOf(UpgradeWay.class);
        words(written).forEach(word -> UpgradeWay.of(word).ifPresent(ways::add));
        return new UpgradeSettings(ways);
    }

    /** The ids in the setting, known or not. */
    public static List<String> words(String written) {
        return Arrays.stream(written.split(Constants.CFG_DELIMITER))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether the realm has the action at all: without it nothing is guarded and nothing offered. */
    public static boolean isAtWork(RealmModel realm) {
        var action = realm.getRequiredActionProviderByAlias(ACTION);
        return action != null && action.isEnabled();
    }

    /** What was written in the console; empty if nothing. */
    static Optional<String> policy(RealmModel realm) {
        return Optional.of(settings(realm).getOrDefault(POLICY, "")).filter(text -> !text.isBlank());
    }

    private static Map<String, String> settings(RealmModel realm) {
        var config = realm.getRequiredActionConfigByAlias(ACTION);
        return config == null || config.getConfig() == null ? Map.of() : config.getConfig();
    }
}
