// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.cittadino.store.ImportState;
import org.cittadino.store.RegisterUploads;
import org.cittadino.store.UploadKind;
import org.jboss.logging.Logger;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;

/** Takes a file in, and hands it on to be read in the background. */
final class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    /** In the JVM's folder for temporary files: a town may put it into memory. */
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir", "."));

    private final KeycloakSession session;
    private final Official official;
    private final DeskSettings settings;
    private final UploadKind kind;
    private final RegisterUploads uploads;

    Reception(KeycloakSession session, Official official, DeskSettings settings, UploadKind kind) {
        this.session = session;
        this.official = official;
        this.settings = settings;
        this.kind = kind;
        this.uploads = new RegisterUploads(session, kind);
    }

    /** The place is taken before the file is: who comes second has sent nothing in vain. */
    Response take(InputStream body, FileReading wanted) {
        var id = uploads.begin(official.id(), wanted.trial()).orElseThrow(() -> Refused.of(Problem.IMPORT_RUNNING));
        var file = receive(id, body);
        record(id, file, wanted);
        hand(id, file, wanted);
        return Answers.accepted(
                DeskAddress.of(session, room() + "/imports/" + id),
                Map.of("id", id, "state", ImportState.RUNNING.name()));
    }

    private String resource() {
        return kind == UploadKind.REGISTER ? DeskAudit.REGISTER : DeskAudit.ACCOUNTS;
    }

    private String room() {
        return kind == UploadKind.REGISTER ? "register" : "legacy";
    }

    private UploadedFile receive(String id, InputStream body) {
        try {
            return UploadedFile.receive(body, settings.longestFile(), FOLDER);
        } catch (Refused tooLong) {
            uploads.end(id, ImportState.BROKEN, "");
            throw tooLong;
        } catch (IOException | RuntimeException brokeOff) {
            LOG.warnf("import %s did not come in: %s", id, brokeOff.getClass().getName());
            uploads.end(id, ImportState.BROKEN, "");
            throw Refused.of(Problem.BAD_REQUEST, "the file broke off");
        }
    }

    /** Before anything is read: what cannot be recorded is not done. */
    private void record(String id, UploadedFile file, FileReading wanted) {
        try {
            new DeskAudit(session, official)
                    .record(resource(), id, "import", Map.of("trial", String.valueOf(wanted.trial())));
        } catch (RuntimeException unrecorded) {
            close(file);
            uploads.end(id, ImportState.BROKEN, "");
            throw unrecorded;
        }
    }

    private void hand(String id, UploadedFile file, FileReading wanted) {
        var realm = session.getContext().getRealm().getId();
        var run = new ImportRun(session.getKeycloakSessionFactory(), realm, id, file, official.id(), wanted);
        try {
            session.getProvider(ExecutorsProvider.class)
                    .getExecutor("cittadino-import")
                    .execute(run);
        } catch (RejectedExecutionException full) {
            close(file);
            uploads.end(id, ImportState.BROKEN, "");
            throw Refused.of(Problem.BUSY);
        }
    }

    private static void close(UploadedFile file) {
        try {
            file.close();
        } catch (IOException broken) {
            LOG.warnf("a file could not be closed: %s", broken.getClass().getName());
        }
    }
}
