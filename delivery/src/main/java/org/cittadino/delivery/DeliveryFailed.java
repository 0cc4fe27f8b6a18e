// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

/** The channel could not take the message; it is tried again. */
public final class DeliveryFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public DeliveryFailed(Throwable cause) {
        super("delivery failed", cause);
    }

    /** What went wrong, by type only: the texts of mail servers name addresses. */
    String reason() {
        var reason = new StringBuilder();
        for (var cause = getCause(); cause != null; cause = cause.getCause()) {
            reason.append(reason.isEmpty() ? "" : " < ").append(cause.getClass().getSimpleName());
        }
        return reason.toString();
    }
}
