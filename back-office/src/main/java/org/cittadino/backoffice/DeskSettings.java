// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import org.keycloak.Config;

/**
 * What the server sets for the desks of all realms.
 *
 * @param longestFile greatest length of a file of the registry office, in bytes
 */
record DeskSettings(long longestFile) {
    /** As much as Keycloak's HTTP server takes by itself. */
    private static final long USUAL = 10L * 1024 * 1024;

    DeskSettings {
        if (longestFile < 1) {
            throw new IllegalArgumentException("cittadino: import-max-bytes is 1 or more");
        }
    }

    static DeskSettings of(Config.Scope config) {
        return new DeskSettings(config.getLong("import-max-bytes", USUAL));
    }
}
