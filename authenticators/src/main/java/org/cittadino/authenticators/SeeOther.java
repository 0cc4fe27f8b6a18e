// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Lets the browser fetch a page anew after something was done: a reload then repeats nothing. */
public final class SeeOther {
    private SeeOther() {}

    /** Back to this very step, which finds what was done and shows it. */
    public static void page(AuthenticationFlowContext context) {
        context.challenge(Response.seeOther(context.getRefreshExecutionUrl())
                .header("Cache-Control", "no-store")
                .build());
    }
}
