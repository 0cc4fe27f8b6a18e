// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import java.util.Objects;
import org.keycloak.models.RealmModel;

/**
 * How fast the mails of a campaign go out: so many at once, then a pause.
 *
 * @param mails at most so many before each pause
 */
record CampaignPace(int mails, Duration pause) {
    /** Realm attribute with the mails of a minute. */
    static final String PER_MINUTE = "cittadino.campaign.perMinute";

    private static final int USUAL = 50;
    private static final int MOST = 1000;
    private static final int PARTS_OF_A_MINUTE = 6;

    static CampaignPace of(RealmModel realm) {
        var written =
                Objects.requireNonNullElse(realm.getAttribute(PER_MINUTE), "").strip();
        var number = written.matches("\\d{1,4}") ? Integer.parseInt(written) : USUAL;
        var perMinute = Math.max(1, Math.min(MOST, number));
        var parts = Math.min(PARTS_OF_A_MINUTE, perMinute);
        return new CampaignPace(perMinute / parts, Duration.ofMinutes(1).dividedBy(parts));
    }
}
