// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.io.IOException;
import org.cittadino.store.RegisterUploads;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Reads a file in the background, and writes down how far it is. */
final class ImportRun implements Runnable {
    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final KeycloakSessionFactory factory;
    private final String realmId;
    private final String id;
    private final UploadedFile file;
    private final String official;
    private final FileReading reading;

    ImportRun(
            KeycloakSessionFactory factory,
            String realmId,
            String id,
            UploadedFile file,
            String official,
            FileReading reading) {
        this.factory = factory;
        this.realmId = realmId;
        this.id = id;
        this.file = file;
        this.official = official;
        this.reading = reading;
    }

    @Override
    public void run() {
        // no transaction around it: it lasts for minutes, and each part is committed by itself
        try (file;
                var session = factory.create()) {
            var realm = session.realms().getRealm(realmId);
            if (realm == null) {
                return;
            }
            session.getContext().setRealm(realm);
            var result = result(session);
            new RegisterUploads(session).end(id, result.state(), Answers.text(result.report()));
        } catch (IOException | RuntimeException broken) {
            // the row says so after a while: whoever asks for the next import finds it silent
            LOG.errorf("import %s: %s", id, broken.getClass().getName());
        }
    }

    private ImportResult result(KeycloakSession session) {
        try {
            var progress = new Progress(new RegisterUploads(session), id);
            return reading.read(session, official, file, progress::at);
        } catch (IOException | RuntimeException broken) {
            LOG.errorf("import %s broke off: %s", id, broken.getClass().getName());
            return ImportResult.broken();
        }
    }

    /** Writes down what has changed only. */
    private static final class Progress {
        private final RegisterUploads uploads;
        private final String id;
        private int last = -1;

        Progress(RegisterUploads uploads, String id) {
            this.uploads = uploads;
            this.id = id;
        }

        void at(int percent) {
            if (percent != last) {
                last = percent;
                uploads.progress(id, percent);
            }
        }
    }
}
