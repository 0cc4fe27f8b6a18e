// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.models.UserModel;

/** What became of a complete registration. */
public sealed interface AccountOutcome {
    /** The account exists. */
    record Opened(UserModel citizen) implements AccountOutcome {}

    /** The address or the user name got an account meanwhile. */
    record Taken() implements AccountOutcome {}

    /** This very registration was completed a moment ago, e.g. in another window or by another official. */
    record Ended() implements AccountOutcome {}

    /** The realm's rules have changed since the form was sent; the form has to be looked at again. */
    record RulesChanged() implements AccountOutcome {}
}
