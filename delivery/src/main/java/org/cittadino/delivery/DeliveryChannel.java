// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import org.keycloak.provider.Provider;

/** A way to a citizen: mail, text message, letter. */
public interface DeliveryChannel extends Provider {
    /**
     * Hands the message over; the realm stands in the session's context.
     *
     * @throws DeliveryFailed if it was not taken; the dispatcher tries again later
     */
    void deliver(Delivery message) throws DeliveryFailed;
}
