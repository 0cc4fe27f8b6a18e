// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cittadino.delivery.letter.LetterPrinter;
import org.cittadino.delivery.letter.PrintShopFile;
import org.cittadino.store.LetterBatch;
import org.cittadino.store.LetterContent;
import org.cittadino.store.Letters;
import org.keycloak.models.KeycloakSession;

/**
 * The letters of a batch, on their way to a printer. It may be fetched again until somebody says it is printed, because
 * paper jams; each time is recorded.
 */
final class Printout {
    private static final int STEP = 100;

    private final KeycloakSession session;
    private final LetterBatch batch;
    private final List<LetterContent> letters;
    private final Official official;

    /** @throws Refused if there is no such batch, or it was printed */
    Printout(KeycloakSession session, Official official, String id) {
        this.session = session;
        this.official = official;
        this.batch = batch(session, id);
        if (batch.printed()) {
            throw Refused.of(Problem.PRINTED);
        }
        this.letters = new Letters(session).contents(batch.id());
        if (letters.isEmpty()) {
            throw Refused.of(Problem.PRINTED);
        }
    }

    static LetterBatch batch(KeycloakSession session, String id) {
        var letters = new Letters(session);
        for (var first = 0; ; first += STEP) {
            var part = letters.batches(first, STEP);
            var found = part.stream().filter(one -> one.id().equals(id)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (part.size() < STEP) {
                throw Refused.of(Problem.NOT_FOUND);
            }
        }
    }

    Response pdf() {
        return file("application/pdf", "pdf", output -> new LetterPrinter(session).print(letters, batch, output));
    }

    Response csv() {
        return file("text/csv;charset=UTF-8", "csv", output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            PrintShopFile.write(letters, batch, text);
            text.flush();
        });
    }

    private Response file(String type, String ending, StreamingOutput content) {
        new DeskAudit(session, official).record(DeskAudit.LETTERS, batch.id(), "fetch-" + ending);
        return Answers.file(type, "letters-" + batch.number() + "." + ending, content);
    }
}
