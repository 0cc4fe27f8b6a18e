// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Objects;
import java.util.Optional;
import org.cittadino.domain.legacy.LegacyNames;
import org.jboss.logging.Logger;
import org.keycloak.models.RealmModel;

/**
 * How a town tells its old, self-registered accounts.
 *
 * @param mark name and value of a user attribute that says so, where the town has one
 */
public record LegacySettings(LegacyNames names, Optional<Mark> mark) {
    /** Realm attribute with the pattern of the user names, see {@link LegacyNames}. */
    public static final String NAMES = "cittadino.legacy.names";

    /** Realm attribute with a user attribute, written {@code name=value}. */
    public static final String ATTRIBUTE = "cittadino.legacy.attribute";

    private static final Logger LOG = Logger.getLogger(LegacySettings.class);
    private static final LegacyNames NOBODY = new LegacyNames(Optional.empty());

    /** A user attribute and the value that tells an old account. */
    public record Mark(String name, String value) {}

    /** A pattern that cannot be read tells nobody. */
    public static LegacySettings of(RealmModel realm) {
        var written = Objects.requireNonNullElse(realm.getAttribute(NAMES), "");
        var names = LegacyNames.read(written).orElseGet(() -> {
            LOG.warnf("realm %s: attribute %s is not a pattern of user names", realm.getName(), NAMES);
            return NOBODY;
        });
        return new LegacySettings(names, mark(Objects.requireNonNullElse(realm.getAttribute(ATTRIBUTE), "")));
    }

    private static Optional<Mark> mark(String written) {
        var equals = written.indexOf('=');
        if (equals < 1 || equals == written.length() - 1) {
            return Optional.empty();
        }
        return Optional.of(new Mark(
                written.substring(0, equals).strip(),
                written.substring(equals + 1).strip()));
    }
}
