// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One mail catcher for all tests: mails are picked by recipient, never by their place in the heap. */
public final class Mailbox implements AutoCloseable {
    private static final Duration AT_MOST = Duration.ofSeconds(15);
    /** The outbox looks for new mail more than once in this time. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private final GreenMail catcher;

    private Mailbox(GreenMail catcher) {
        this.catcher = catcher;
    }

    /** On all addresses of the machine, because a container does not reach the loopback one. */
    static Mailbox open() {
        return openAt(0);
    }

    /** A catcher of one test's own, for instance one that comes up late. */
    public static Mailbox openAt(int port) {
        var catcher = new GreenMail(new ServerSetup(port, "0.0.0.0", ServerSetup.PROTOCOL_SMTP));
        catcher.start();
        return new Mailbox(catcher);
    }

    public int port() {
        return catcher.getSmtp().getPort();
    }

    public List<Mail> all(String recipient) {
        return Arrays.stream(catcher.getReceivedMessagesForDomain(recipient))
                .map(Mail::of)
                .toList();
    }

    public Mail only(String recipient) {
        var mails = await(recipient, 1);
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails instead of one for " + recipient);
        }
        return mails.get(0);
    }

    /** @return the newest of at least {@code number} mails */
    public Mail newest(String recipient, int number) {
        var mails = await(recipient, number);
        return mails.get(mails.size() - 1);
    }

    private List<Mail> await(String recipient, int number) {
        return Patience.firstAnswer(AT_MOST, () -> {
                    var mails = all(recipient);
                    return mails.size() >= number ? Optional.of(mails) : Optional.empty();
                })
                .orElseThrow(() ->
                        new AssertionError(all(recipient).size() + " of " + number + " mails came for " + recipient));
    }

    /** Waits long enough for a mail too many to arrive, then counts. */
    public int countAfterQuiet(String recipient) {
        int before = all(recipient).size();
        return Patience.firstAnswer(QUIET, () -> {
                    int now = all(recipient).size();
                    return now > before ? Optional.of(now) : Optional.empty();
                })
                .orElse(before);
    }

    List<MimeMessage> raw() {
        return List.of(catcher.getReceivedMessages());
    }

    @Override
    public void close() {
        catcher.stop();
    }
}
