// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that knows none of the mailboxes it is asked for. */
public final class RefusingMailServer implements AutoCloseable {
    private final ServerSocket door;
    private final List<String> refused = new CopyOnWriteArrayList<>();

    public RefusingMailServer() throws IOException {
        door = new ServerSocket(0);
        var porter = new Thread(this::receive, "refusing-mail-server");
        porter.setDaemon(true);
        porter.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How often it has said no to that address; other tests of the realm may have left mails of their own. */
    public long refused(String address) {
        return refused.stream().filter(line -> line.contains(address)).count();
    }

    private void receive() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                talk(caller);
            } catch (IOException hungUp) {
                // the next caller, or the end of the test
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 refusing.example ESMTP");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith("RCPT")) {
                refused.add(line);
                say(caller, "550 5.1.1 no such mailbox");
            } else if (word.startsWith("QUIT")) {
                say(caller, "221 bye");
                return;
            } else {
                say(caller, "250 ok");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
