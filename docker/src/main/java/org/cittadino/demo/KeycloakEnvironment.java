// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.util.Map;

/** The environment Keycloak gets: nothing of Keycloak's left over from the shell, then ours. */
final class KeycloakEnvironment {
    static final String ADMIN = "admin";

    private KeycloakEnvironment() {}

    /** Settings of the shell could silently turn the demo into something else. */
    static Map<String, String> clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("KEYCLOAK_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms256m -Xmx768m");
        return environment;
    }

    static void prepare(Map<String, String> environment, DemoOptions options, String keys) {
        clean(environment);
        environment.put("KC_SPI_CITTADINO_KEYS__DEFAULT__KEYS", keys);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        environment.put(
                "KC_SPI_CITTADINO_SMS__HTTP__URL", "http://127.0.0.1:" + options.port(DemoPort.SMS) + "/messages");
        // The realm file has placeholders of these names.
        environment.put("CITTADINO_SMTP_HOST", "127.0.0.1");
        environment.put("CITTADINO_SMTP_PORT", Integer.toString(options.port(DemoPort.SMTP)));
        environment.put("CITTADINO_PORTAL_URL", "http://localhost:" + options.port(DemoPort.INBOX));
    }
}
