// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;

/** A device that keeps passkeys and says yes to everything, plugged into one page's browser. */
public final class SecurityKey {
    private SecurityKey() {}

    public static void pluggedInto(Page page) {
        var tools = page.context().newCDPSession(page);
        tools.send("WebAuthn.enable");
        tools.send(
                "WebAuthn.addVirtualAuthenticator",
                json("{'options': {'protocol': 'ctap2', 'transport': 'internal', 'hasResidentKey': true,"
                        + " 'hasUserVerification': true, 'isUserVerified': true,"
                        + " 'automaticPresenceSimulation': true}}"));
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }
}
