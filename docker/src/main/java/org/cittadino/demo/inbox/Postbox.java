// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.inbox;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Receives mail for anybody, as a real mail server would for its own town only. */
public final class Postbox implements AutoCloseable {
    private final GreenMail server;

    private Postbox(GreenMail server) {
        this.server = server;
    }

    public static Postbox open(int port) {
        ServerSetup smtp = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMail server = new GreenMail(smtp)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return new Postbox(server);
    }

    List<Mail> newestFirst() throws IOException {
        List<Mail> mails = new ArrayList<>();
        try {
            for (StoredMessage message :
                    server.getManagers().getImapHostManager().getAllMessages()) {
                mails.add(MailReading.of(
                        message.getMimeMessage(), message.getReceivedDate().toInstant()));
            }
        } catch (MessagingException broken) {
            throw new IOException(broken);
        }
        mails.sort(Comparator.comparing(Mail::received).reversed());
        return mails;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
