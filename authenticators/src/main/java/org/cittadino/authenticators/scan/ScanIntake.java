// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.cittadino.scan.ScanCleaner;
import org.cittadino.scan.ScanOutcome;
import org.cittadino.scan.ScanProblem;
import org.cittadino.store.Connection;
import org.cittadino.store.Limit;
import org.cittadino.store.Limits;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Scans;
import org.cittadino.store.TooManyScans;
import org.keycloak.models.KeycloakSession;

/** Takes one scan: counts it, has it cleaned, keeps what is left of it. */
final class ScanIntake {
    /** What the page promises. */
    static final int MOST_MEGABYTES = 8;

    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    /** Whole files are in memory while they wait for a decoder: of more the server would be full. */
    private static final Semaphore HANDS = new Semaphore(6);

    private final KeycloakSession session;
    private final String ownerId;

    /** @param ownerId registration or user; the case itself, where an official asked for more */
    ScanIntake(KeycloakSession session, String ownerId) {
        this.session = session;
        this.ownerId = ownerId;
    }

    ScanNotice take(UploadedForm form) {
        if (new Scans(session).of(ownerId).size() >= Scans.MOST) {
            return ScanNotice.FULL;
        }
        if (!HANDS.tryAcquire()) {
            return ScanNotice.BUSY;
        }
        try {
            var bytes = form.file(MOST_BYTES);
            try {
                return taken(bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } finally {
            HANDS.release();
        }
    }

    private ScanNotice taken(byte[] bytes) {
        if (bytes.length == 0) {
            return ScanNotice.EMPTY;
        }
        if (bytes.length > MOST_BYTES) {
            return ScanNotice.TOO_LARGE;
        }
        // before anything is decoded: that is what costs
        if (!isCounted()) {
            return ScanNotice.TOO_OFTEN;
        }
        var outcome = ScanCleaner.clean(bytes, ScanWatermark.of(session));
        if (outcome instanceof ScanOutcome.Clean clean) {
            return kept(clean.pages());
        }
        return refused(((ScanOutcome.Refused) outcome).problem());
    }

    private boolean isCounted() {
        var limits = new Limits(session);
        return limits.take(Limit.SCANS_PER_OWNER, ownerId) && limits.take(Limit.SCANS_PER_CONNECTION, connection());
    }

    /** That others had their turn first is not on the citizen's account. */
    private ScanNotice refused(ScanProblem problem) {
        if (problem == ScanProblem.BUSY) {
            new Limits(session).giveBack(Limit.SCANS_PER_OWNER, ownerId);
            new Limits(session).giveBack(Limit.SCANS_PER_CONNECTION, connection());
        }
        return ScanNotice.of(problem);
    }

    private ScanNotice kept(List<byte[]> pages) {
        try {
            OwnTransaction.call(session, own -> Scans.put(own, ownerId, pages));
            return ScanNotice.TAKEN;
        } catch (TooManyScans inParallel) {
            return ScanNotice.FULL;
        } finally {
            pages.forEach(page -> Arrays.fill(page, (byte) 0));
        }
    }

    private String connection() {
        return Connection.subject(session.getContext().getConnection().getRemoteHost());
    }
}
