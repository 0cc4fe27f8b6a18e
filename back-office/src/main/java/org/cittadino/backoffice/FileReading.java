// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.cittadino.register.csv.RegisterFile;
import org.keycloak.models.KeycloakSession;

/** What is done with a file once it is here. */
interface FileReading {
    /** Whether nothing is to be changed. */
    boolean trial();

    /**
     * Reads to the end; the realm stands in the session's context, which has no transaction.
     *
     * @param official who sent the file
     * @param progress is told the percentage that is done
     */
    ImportResult read(KeycloakSession session, String official, RegisterFile file, IntConsumer progress)
            throws IOException;
}
