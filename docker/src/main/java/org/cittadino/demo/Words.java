// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.nio.file.Path;

/** The longer texts the demo prints. */
final class Words {
    private Words() {}

    static String addresses(String keycloak, String site, String realm) {
        return """

                Cittadino is running. Open in a browser on this computer:

                  The portal of the demo town   %1$s/sportello
                      log in, register, see what an application learns about a citizen
                  Inbox with every mail sent    %1$s/
                  Citizen's own account         %3$s/account
                  Keycloak's admin console      %2$s/admin/master/console/#/istanze-online
                      user name %4$s, password %4$s (for this demo only)
                """.formatted(site, keycloak, realm, KeycloakEnvironment.ADMIN);
    }

    static String afterwards(Path log, boolean realmChanged) {
        String changed = realmChanged
                ? "The realm file changed since these data were made; ./run --fresh starts over with it.\n"
                : "";
        return changed + "Keycloak's log is " + log + ". Stop everything with Ctrl-C.";
    }

    static String help() {
        StringBuilder ports = new StringBuilder();
        for (DemoPort port : DemoPort.values()) {
            ports.append("  %-26s port for %s (%d, or %s)%n"
                    .formatted(port.option() + " NUMBER", port.purpose, port.standard, port.variable()));
        }
        return """
                ./run starts Keycloak with Cittadino, a mailbox and a small portal; Ctrl-C stops them.

                  --fresh                    forget all users and settings of earlier runs
                %s  --timeout SECONDS          how long Keycloak may take to start (%d)
                  --no-memory-check          start although memory is short
                  --help                     this text
                """.formatted(ports, DemoOptions.TIMEOUT_SECONDS);
    }
}
