// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** The keys of an account: the password and what else the login accepts. */
final class Keys {
    /** @param label the owner's own words; empty if there are none */
    record Key(String id, CredentialKind kind, String label, Instant since) {}

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel citizen;

    Keys(KeycloakSession session, Visitor visitor) {
        this.session = session;
        this.realm = visitor.realm();
        this.citizen = visitor.citizen();
    }

    Optional<Instant> passwordSince() {
        return stored().filter(credential -> credential.getType().equals(PasswordCredentialModel.TYPE))
                .map(Keys::since)
                .findFirst();
    }

    /** Besides the password; newest first. */
    List<Key> list() {
        return stored().flatMap(credential ->
                        CredentialKind.of(credential.getType()).map(kind -> key(credential, kind)).stream())
                .sorted(Comparator.comparing(Key::since).reversed())
                .toList();
    }

    /** What the owner may set up: the action is enabled, and the login asks for such a key. */
    List<CredentialKind> offered() {
        var asked = categories(realm.getBrowserFlow()).collect(Collectors.toSet());
        return Arrays.stream(CredentialKind.values())
                .filter(kind -> allows(kind.action()) && asked.contains(kind.type()))
                .toList();
    }

    /** Whether Keycloak starts the action for whoever asks. */
    boolean allows(String action) {
        var known = realm.getRequiredActionProviderByAlias(action);
        return known != null && known.isEnabled();
    }

    private Stream<CredentialModel> stored() {
        return citizen.credentialManager().getStoredCredentialsStream();
    }

    private static Key key(CredentialModel credential, CredentialKind kind) {
        var label = credential.getUserLabel();
        return new Key(credential.getId(), kind, label == null ? "" : label, since(credential));
    }

    private static Instant since(CredentialModel credential) {
        var created = credential.getCreatedDate();
        return Instant.ofEpochMilli(created == null ? 0 : created);
    }

    private Stream<String> categories(AuthenticationFlowModel flow) {
        return realm.getAuthenticationExecutionsStream(flow.getId())
                .filter(step -> !step.isDisabled())
                .flatMap(step -> step.isAuthenticatorFlow()
                        ? categories(realm.getAuthenticationFlowById(step.getFlowId()))
                        : categories(step).stream());
    }

    private Set<String> categories(AuthenticationExecutionModel step) {
        var factory =
                session.getKeycloakSessionFactory().getProviderFactory(Authenticator.class, step.getAuthenticator());
        if (!(factory instanceof AuthenticatorFactory known)) {
            return Set.of();
        }
        return Stream.concat(
                        Stream.ofNullable(known.getReferenceCategory()),
                        known.getOptionalReferenceCategories(session).stream())
                .collect(Collectors.toSet());
    }
}
