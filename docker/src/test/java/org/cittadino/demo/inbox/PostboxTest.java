// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostboxTest {

    @Test
    void mailIsTakenWhoeverItIsFor() throws IOException {
        try (Postbox postbox = Postbox.open(0)) {
            ServerSetup server = new ServerSetup(postbox.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            GreenMailUtil.sendTextEmail("ada@example.org", "a@example.it", "Uno", "Codice 12345678", server);
            GreenMailUtil.sendTextEmail("nessuno@altrove.example", "a@example.it", "Due", "Ciao", server);
            List<Mail> mails = postbox.newestFirst();
            assertEquals(2, mails.size());
            assertEquals(
                    "Codice 12345678", byRecipient(mails, "ada@example.org").text());
            assertEquals("Due", byRecipient(mails, "nessuno@altrove.example").subject());
        }
    }

    private static Mail byRecipient(List<Mail> mails, String address) {
        return mails.stream()
                .filter(mail -> mail.to().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
