// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.models.KeycloakSession;

/** What a right code proves, written in the very transaction that uses the code up. */
@FunctionalInterface
public interface ProofOnAccept {
    /** Returns false if the proof no longer fits; the code then counts as spent without effect. */
    boolean write(KeycloakSession own);
}
