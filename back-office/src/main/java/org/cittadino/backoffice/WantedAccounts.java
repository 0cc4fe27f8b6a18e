// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.time.Instant;
import java.util.Optional;
import org.cittadino.store.CampaignFilter;
import org.cittadino.store.LoginHistory;
import org.keycloak.models.RealmModel;

/** Reads whom an official wants to write to. */
final class WantedAccounts {
    private WantedAccounts() {}

    /** @throws Refused if it cannot be read, or the realm does not know who has logged in since that day */
    static CampaignFilter read(JsonBody filter, RealmModel realm, Instant now) {
        var day = filter.text("lastLoginBefore", 10);
        Optional<Instant> since = day.isEmpty() ? Optional.empty() : Optional.of(midnight(day));
        if (since.isPresent() && !LoginHistory.reaches(realm, since.get(), now)) {
            throw Refused.of(Problem.NO_LOGIN_HISTORY);
        }
        return new CampaignFilter(filter.yes("pattern"), filter.yes("imported"), since);
    }

    private static Instant midnight(String day) {
        return ItalianMidnight.of(day)
                .orElseThrow(() -> Refused.of(Problem.BAD_REQUEST, "lastLoginBefore is a day, yyyy-mm-dd"));
    }
}
