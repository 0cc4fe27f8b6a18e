// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Environment every server under test is started with, however it is started. */
final class Settings {
    static final String ADMIN = "admin";

    /** Made once per run: a restart must read what the server wrote before it. */
    static final String KEY_ID = "test1";

    private static final byte[] KEY = new SecureRandom().generateSeed(32);

    private Settings() {}

    static byte[] key() {
        return KEY.clone();
    }

    /** @param sms address of the gateway for text messages, as the server sees it */
    static Map<String, String> of(Database database, String urlSeenByServer, URI sms) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("KC_DB_URL", urlSeenByServer);
        settings.put("KC_DB_USERNAME", database.user());
        settings.put("KC_DB_PASSWORD", database.password());
        settings.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        settings.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        settings.put("KC_HTTP_ENABLED", "true");
        settings.put("KC_HOSTNAME_STRICT", "false");
        settings.put("KC_CACHE", "local");
        settings.put(
                "KC_SPI_CITTADINO_KEYS__DEFAULT__KEYS",
                KEY_ID + ":" + Base64.getEncoder().encodeToString(KEY));
        settings.put("KC_SPI_CITTADINO_REGISTER__JDBC__URL", urlSeenByServer);
        settings.put("KC_SPI_CITTADINO_REGISTER__JDBC__USER", database.user());
        settings.put("KC_SPI_CITTADINO_REGISTER__JDBC__PASSWORD", database.password());
        settings.put("KC_SPI_CITTADINO_REGISTER__JDBC__QUERY", RegistryOffice.QUERY);
        settings.put("KC_SPI_CITTADINO_SMS__HTTP__URL", sms.toString());
        settings.put("KC_SPI_CITTADINO_SMS__HTTP__PLAIN_HTTP", sms.getHost());
        return settings;
    }
}
