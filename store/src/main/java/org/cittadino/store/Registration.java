// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/**
 * An open registration: a citizen who has filled in the form and has no account yet.
 *
 * @param id unguessable; whoever holds it may open the code page
 * @param clientId the application the citizen came from
 * @param decoy the address already belongs to an account; every page is the same, but no code ever fits
 * @param emailProven the code sent to the address was typed in
 */
public record Registration(
        String id, String clientId, boolean decoy, boolean emailProven, RegistrationContent content) {
    /** Whether the address that was given is proven, or none was given. Never of a decoy: it comes to nothing. */
    public boolean addressSettled() {
        return !decoy && (emailProven || content.email().isEmpty());
    }

    @Override
    public String toString() {
        return "Registration[…]";
    }
}
