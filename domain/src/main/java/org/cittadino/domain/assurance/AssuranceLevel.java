// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.assurance;

/**
 * What an account is good for (DESIGN §4; identity assurance levels 1 and 2 of NIST SP 800-63A-4). It says who the
 * holder is, not how this login happened: that is Keycloak's {@code acr}.
 */
public enum AssuranceLevel {
    /** The holder said who they are and reads the mails of the address. */
    WEAK,
    /** Evidence of the identity was seen; opens services with the red padlock. */
    STRONG
}
