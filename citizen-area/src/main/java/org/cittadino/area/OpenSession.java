// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.device.DeviceActivityManager;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.UserSessionModel;
import org.keycloak.representations.account.DeviceRepresentation;

/**
 * One place where a citizen is logged in.
 *
 * @param browser name without version; empty if unknown
 * @param system of the computer or telephone; empty if unknown
 * @param applications names as the console has them, which may be message keys
 */
record OpenSession(
        String id,
        Optional<String> browser,
        Optional<String> system,
        boolean isMobile,
        Instant begin,
        Instant lastUse,
        boolean isThis,
        boolean isOffline,
        boolean isByOperator,
        List<String> applications) {

    static final Comparator<OpenSession> ORDER = Comparator.comparing(OpenSession::isThis)
            .thenComparing(OpenSession::lastUse)
            .reversed();

    private static final Set<String> AREA =
            Set.of(Constants.ACCOUNT_MANAGEMENT_CLIENT_ID, Constants.ACCOUNT_CONSOLE_CLIENT_ID);

    static OpenSession of(UserSessionModel open, Visitor visitor) {
        var device = Optional.ofNullable(DeviceActivityManager.getCurrentDevice(open));
        return new OpenSession(
                open.getId(),
                device.map(DeviceRepresentation::getBrowser).flatMap(OpenSession::browserName),
                device.map(DeviceRepresentation::getOs).flatMap(OpenSession::systemName),
                device.map(DeviceRepresentation::isMobile).orElse(false),
                Instant.ofEpochSecond(open.getStarted()),
                Instant.ofEpochSecond(open.getLastSessionRefresh()),
                visitor.isHereBy(open),
                open.isOffline(),
                Visitor.isByOperator(open),
                applications(open, visitor));
    }

    /**
     * Keycloak writes {@code Chrome Mobile/128.0}: of two browsers, nobody knows one by its number, and whether it is a
     * telephone is said beside it.
     */
    static Optional<String> browserName(String browser) {
        var slash = browser.indexOf('/');
        return known((slash < 0 ? browser : browser.substring(0, slash))
                .replace("Mobile", "")
                .strip()
                .replaceAll(" +", " "));
    }

    /** Macs have had another name since 2016. */
    static Optional<String> systemName(String system) {
        return known(system.equals("Mac OS X") ? "macOS" : system);
    }

    private static Optional<String> known(@Nullable String word) {
        return Optional.ofNullable(word)
                .filter(name -> !name.isBlank() && !name.equals("Other") && !name.equals(DeviceRepresentation.UNKNOWN));
    }

    private static List<String> applications(UserSessionModel open, Visitor visitor) {
        return open.getAuthenticatedClientSessions().keySet().stream()
                .map(visitor.realm()::getClientById)
                .filter(Objects::nonNull)
                .map(OpenSession::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** The area is two clients to Keycloak, with names nobody at a counter would understand. */
    private static String name(ClientModel client) {
        if (AREA.contains(client.getClientId())) {
            return "${cittadinoAreaTitle}";
        }
        var name = client.getName();
        return name == null || name.isBlank() ? client.getClientId() : name;
    }
}
