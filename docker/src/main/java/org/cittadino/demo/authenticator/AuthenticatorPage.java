// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.authenticator;

import java.time.Instant;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Layout;
import org.cittadino.demo.web.Page;
import org.cittadino.demo.web.Request;

/** Shows the code that the telephones of the demo's officials would show now. */
public final class AuthenticatorPage implements Page {
    public static final String PATH = "/codici";

    private static final String RELOAD = "<meta http-equiv=\"refresh\" content=\"5\">";
    private static final Layout LAYOUT = new Layout(
            "en",
            "Demo authenticator",
            "<a href=\"/\">Inbox</a>",
            "In a real town the secret is on the telephone of one official and nowhere else.");

    @Override
    public Answer answer(Request request) {
        return request.path().equals(PATH) ? show(Instant.now()) : Answer.notFound();
    }

    static Answer show(Instant now) {
        return LAYOUT.page(
                "Code of the officials urp.chiara and urp.bruno",
                RELOAD,
                "<p><strong>" + TimeCode.OFFICIALS.at(now) + "</strong></p><p>Good for another "
                        + TimeCode.secondsLeft(now) + " seconds.</p>");
    }
}
