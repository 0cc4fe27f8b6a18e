// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import org.keycloak.models.UserModel;

/** What became of a complete registration. */
sealed interface AccountOutcome {
    /** The account exists. */
    record Opened(UserModel citizen) implements AccountOutcome {}

    /** The address got an account meanwhile, or this registration was completed by somebody quicker. */
    record Taken() implements AccountOutcome {}

    /** The realm's rules have changed since the form was sent; the form has to be looked at again. */
    record RulesChanged() implements AccountOutcome {}
}
