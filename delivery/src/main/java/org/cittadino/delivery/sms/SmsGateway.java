// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/** Whoever sends text messages for the town. */
public interface SmsGateway extends Provider {
    /** Whether it sends for this realm: what is not set up must not be offered to citizens. */
    boolean serves(RealmModel realm);

    /** Hands a message over, in a few seconds at most; the realm stands in the session's context. */
    SmsAnswer send(SmsMessage message);
}
