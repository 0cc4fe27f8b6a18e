// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.cittadino.register.RealmNames;

/**
 * Where ANPR is, as whom it is asked, and what of.
 *
 * @param purposes purpose of each service that is asked, as PDND knows it
 * @param checks services asked after C030, in this order
 * @param municipality ISTAT code of the town, six digits
 * @param documentsAsSaid whether a document that ANPR cannot know is no reason to doubt
 * @param connections how many people may be asked for at once
 * @param connecting how long a host may take to be reached
 * @param patience how long a citizen waits at most, in all
 * @param voucherLife how long a voucher and its evidence are kept at most; gateways look at the age of evidence
 */
record AnprSettings(
        AnprHost host,
        Signer signer,
        Asker asker,
        Map<AnprService, String> purposes,
        List<AnprService> checks,
        String municipality,
        boolean documentsAsSaid,
        RealmNames realms,
        SSLContext trust,
        int connections,
        Duration connecting,
        Duration patience,
        Duration voucherLife) {
    String purpose(AnprService service) {
        return purposes.getOrDefault(service, "");
    }

    @Override
    public String toString() {
        return "AnprSettings[" + checks + ", " + connections + " connections, " + patience + "]";
    }
}
