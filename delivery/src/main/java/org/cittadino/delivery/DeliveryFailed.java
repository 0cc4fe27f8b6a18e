// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

/** The channel did not take the message. */
public final class DeliveryFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isForGood;

    private DeliveryFailed(Throwable cause, boolean isForGood) {
        super("delivery failed", cause);
        this.isForGood = isForGood;
    }

    /** The channel is in trouble; another try may succeed. */
    public static DeliveryFailed forNow(Throwable cause) {
        return new DeliveryFailed(cause, false);
    }

    /** The recipient does not exist; another try would fail as well. */
    public static DeliveryFailed forGood(Throwable cause) {
        return new DeliveryFailed(cause, true);
    }

    /** Whether another try would fail as well. */
    public boolean isForGood() {
        return isForGood;
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
