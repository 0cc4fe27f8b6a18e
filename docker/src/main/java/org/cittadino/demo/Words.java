// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.nio.file.Path;

/** The longer texts the demo prints. */
final class Words {
    private Words() {}

    static String addresses(String keycloak, String site) {
        return """

                Cittadino is running. Open in a browser on this computer:

                  A town where everybody registers with an e-mail address
                      its portal                %1$s/sportello
                      a citizen's own account   %2$s/realms/istanze-online/account
                  A town that asks its register of residents (docker/realms/anagrafe/residents.md has the people)
                      its portal                %1$s/servizi
                      a citizen's own account   %2$s/realms/anagrafe/account
                  A town with strong credentials and the red padlock (docs/credenziale-forte.md leads through it)
                      its portal                %1$s/rete-civica
                      a citizen's own account   %2$s/realms/credenziale-forte/account
                      the officials' desk       %2$s/realms/credenziale-forte/cittadino/desk
                      officials urp.chiara and urp.bruno, a citizen of old b.esempio1234;
                      password of the three: %4$s (for this demo only)
                      second factor of the officials  %1$s/codici
                  Inbox with every mail sent    %1$s/
                  Every text message sent       %1$s/sms
                  Keycloak's admin console      %2$s/admin/master/console/
                      user name %3$s, password %3$s (for this demo only)
                """.formatted(site, keycloak, KeycloakEnvironment.ADMIN, TownPeople.PASSWORD);
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
