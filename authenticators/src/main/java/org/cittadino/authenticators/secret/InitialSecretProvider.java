// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import java.util.Optional;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.ReadableSecret;
import org.cittadino.store.InitialSecrets;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Answers for the password of an account that has none yet: the secret from paper opens the login page, once.
 *
 * <p>Keycloak stores nothing of it: there is no credential to list, to export or to remove.
 */
public final class InitialSecretProvider implements CredentialProvider<CredentialModel>, CredentialInputValidator {
    /** Never renamed. */
    static final String TYPE = "cittadino-initial-secret";

    private final KeycloakSession session;
    private final InitialSecrets secrets;

    InitialSecretProvider(KeycloakSession session) {
        this.session = session;
        this.secrets = new InitialSecrets(session);
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public boolean supportsCredentialType(String type) {
        return PasswordCredentialModel.TYPE.equals(type);
    }

    /** None: of several providers for the hashed passwords of an import Keycloak takes whichever comes first. */
    @Override
    public boolean supportsCredentialType(CredentialModel credential) {
        return false;
    }

    /** Where it would be taken the account has something to log in with; everywhere else it has no password. */
    @Override
    public boolean isConfiguredFor(RealmModel realm, UserModel user, String type) {
        return supportsCredentialType(type)
                && FreshLogin.is(session)
                && !Passwords.has(user)
                && secrets.isOpen(user.getId());
    }

    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        if (Passwords.has(user)) {
            withdraw(user);
            return false;
        }
        if (user.isFederated() || input.getChallengeResponse() == null) {
            return false;
        }
        Passwords.hashInVain(session, realm);
        return mayEnter(realm, user)
                && ReadableSecret.read(input.getChallengeResponse())
                        .filter(secret -> isRight(user, secret))
                        .isPresent();
    }

    /** Whoever gets a password by another door never needs the secret again, not even if that password is deleted. */
    private void withdraw(UserModel user) {
        if (secrets.isOpen(user.getId())) {
            InitialSecrets.withdraw(session, user.getId());
        }
    }

    /** Before a try is counted: where it leads to no password of one's own the right secret would be lost. */
    private boolean mayEnter(RealmModel realm, UserModel user) {
        var choosing = realm.getRequiredActionProviderByAlias(RequiredAction.UPDATE_PASSWORD.name());
        return user.isEnabled() && choosing != null && choosing.isEnabled() && FreshLogin.is(session);
    }

    private boolean isRight(UserModel user, String secret) {
        var check = secrets.check(user.getId(), secret);
        new SecretAudit(session, user).record(check);
        if (!(check instanceof CodeCheck.Accepted)) {
            return false;
        }
        // of the account, so that it holds in every later login; of this login, in case somebody takes it off meanwhile
        user.addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        Optional.ofNullable(session.getContext().getAuthenticationSession())
                .ifPresent(login -> login.addRequiredAction(RequiredAction.UPDATE_PASSWORD));
        return true;
    }

    @Override
    public CredentialModel createCredential(RealmModel realm, UserModel user, CredentialModel credential) {
        throw new UnsupportedOperationException("an initial secret is issued by the town, not stored by Keycloak");
    }

    @Override
    public boolean deleteCredential(RealmModel realm, UserModel user, String credentialId) {
        return false;
    }

    @Override
    public CredentialModel getCredentialFromModel(CredentialModel model) {
        return model;
    }

    /** For pages that list kinds of credentials; none lists this one, because no step names it. */
    @Override
    public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
        return CredentialTypeMetadata.builder()
                .type(TYPE)
                .category(CredentialTypeMetadata.Category.BASIC_AUTHENTICATION)
                .displayName("password-display-name")
                .helpText("password-help-text")
                .iconCssClass("kcAuthenticatorPasswordClass")
                .removeable(false)
                .build(session);
    }
}
