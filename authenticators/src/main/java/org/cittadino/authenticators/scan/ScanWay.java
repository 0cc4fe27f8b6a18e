// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.RequiredActionContext;

/** The screen on which a scan is handed in. */
public final class ScanWay {
    private ScanWay() {}

    public static Response show(RequiredActionContext context) {
        throw new UnsupportedOperationException();
    }

    public static boolean process(RequiredActionContext context) {
        throw new UnsupportedOperationException();
    }
}
