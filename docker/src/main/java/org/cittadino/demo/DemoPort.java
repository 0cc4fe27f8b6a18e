// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.util.Locale;

/** The five doors of the demo, each with the option and the variable that move it. */
enum DemoPort {
    KEYCLOAK(8080, "Keycloak"),
    MANAGEMENT(9000, "Keycloak's health check"),
    INBOX(8025, "the inbox and the portal"),
    SMTP(3025, "incoming mail"),
    SMS(8026, "outgoing text messages");

    final int standard;
    final String purpose;

    DemoPort(int standard, String purpose) {
        this.standard = standard;
        this.purpose = purpose;
    }

    String option() {
        return this == KEYCLOAK ? "--port" : "--" + name().toLowerCase(Locale.ROOT) + "-port";
    }

    String variable() {
        return this == KEYCLOAK ? "CITTADINO_PORT" : "CITTADINO_" + name() + "_PORT";
    }
}
