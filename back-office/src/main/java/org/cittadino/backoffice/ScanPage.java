// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.cittadino.store.CaseFile;
import org.cittadino.store.Scans;
import org.keycloak.models.KeycloakSession;

/**
 * A page of a scan, for the official who holds its case, or has decided it and as long as the town keeps the scan then.
 * Each look is recorded before it.
 */
final class ScanPage {
    private final KeycloakSession session;
    private final Official official;
    private final OpenCase open;

    ScanPage(KeycloakSession session, Official official, OpenCase open) {
        this.session = session;
        this.official = official;
        this.open = open;
    }

    Response show(String scanId, String page) {
        var file = open.file();
        mustBeTheirs(file);
        var number = number(page);
        // of this case, whatever the store makes of an id: the address is what the client wrote
        var jpeg = new Scans(session)
                .ofCase(file.id()).stream()
                        .filter(scan -> scan.id().equals(scanId) && number >= 1 && number <= scan.pages())
                        .findFirst()
                        .flatMap(scan -> new Scans(session).page(file.id(), scan.id(), number))
                        .orElseThrow(() -> Refused.of(Problem.NOT_FOUND));
        new DeskAudit(session, official)
                .record(
                        DeskAudit.CASE,
                        file.id(),
                        DeskAudit.VIEW_SCAN,
                        Map.of("scan", scanId, "page", String.valueOf(number)));
        return Answers.picture(jpeg);
    }

    private void mustBeTheirs(CaseFile file) {
        var holder =
                switch (file.asked().state()) {
                    case CLAIMED -> file.assignee();
                    case APPROVED, REJECTED -> file.decidedBy();
                    case OPEN, MORE_ASKED -> throw Refused.of(Problem.NOT_CLAIMED);
                };
        if (holder.filter(official.id()::equals).isEmpty()) {
            throw Refused.of(Problem.CLAIMED_BY_OTHER);
        }
    }

    private static int number(String page) {
        try {
            return Integer.parseInt(page);
        } catch (NumberFormatException wrong) {
            throw Refused.of(Problem.NOT_FOUND);
        }
    }
}
