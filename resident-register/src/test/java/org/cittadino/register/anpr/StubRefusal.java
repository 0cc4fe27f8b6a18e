// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

/** What the stub found wrong. */
final class StubRefusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    StubRefusal(String reason) {
        this(400, reason);
    }

    StubRefusal(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    static void unless(boolean right, String reason) throws StubRefusal {
        if (!right) {
            throw new StubRefusal(reason);
        }
    }
}
