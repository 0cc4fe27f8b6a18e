// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** The realm a town would import, under another name, with the test's mail server and the test's callback. */
final class RealmPreset {
    private RealmPreset() {}

    static String nameFor(Class<?> test) {
        String suffix = HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextInt())
                .substring(2);
        return "it-" + test.getSimpleName().toLowerCase(Locale.ROOT) + "-" + suffix;
    }

    /** @param preset name of the realm in {@code docker/realms} */
    static ObjectNode under(String preset, String name, ObjectNode smtp) {
        var realm = read(
                Path.of(System.getProperty("module.directory", "."))
                        .resolve("../docker/realms/" + preset + "/" + preset + "-realm.json"),
                preset,
                name);
        realm.remove("id");
        realm.put("realm", name);
        realm.set("smtpServer", smtp);
        // events are read back by the tests that look for personal data
        realm.put("eventsEnabled", true);
        realm.put("adminEventsEnabled", true);
        realm.put("adminEventsDetailsEnabled", true);
        realm.withArrayProperty("clients").forEach(client -> {
            if (client.path("clientId").asText().equals(Callback.CLIENT)) {
                ((ObjectNode) client).put("baseUrl", Callback.URL);
                ((ObjectNode) client).withArrayProperty("redirectUris").add(Callback.URL);
            }
        });
        return realm;
    }

    private static ObjectNode read(Path file, String preset, String name) {
        try {
            String text = Files.readString(file)
                    .replace("/realms/" + preset, "/realms/" + name)
                    .replace("/admin/" + preset, "/admin/" + name)
                    .replace("default-roles-" + preset, "default-roles-" + name)
                    // the import at start-up reads these from the environment, the REST API does not
                    .replaceAll("\\$\\{[A-Z_]+:([^}]*)}", "$1");
            return (ObjectNode) AdminApi.JSON.readTree(text);
        } catch (IOException missing) {
            throw new UncheckedIOException("Cannot read the preset", missing);
        }
    }
}
