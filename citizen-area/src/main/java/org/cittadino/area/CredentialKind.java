// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** What opens the account besides the password, and the action of Keycloak that sets one up. */
enum CredentialKind {
    PASSKEY(WebAuthnCredentialModel.TYPE_PASSWORDLESS, "webauthn-register-passwordless"),
    OTP(OTPCredentialModel.TYPE, "CONFIGURE_TOTP"),
    SECURITY_KEY(WebAuthnCredentialModel.TYPE_TWOFACTOR, "webauthn-register"),
    RECOVERY_CODES(RecoveryAuthnCodesCredentialModel.TYPE, "CONFIGURE_RECOVERY_AUTHN_CODES");

    private final String type;
    private final String action;

    CredentialKind(String type, String action) {
        this.type = type;
        this.action = action;
    }

    String type() {
        return type;
    }

    /** Alias of the required action. */
    String action() {
        return action;
    }

    /** Last part of message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CredentialKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
