// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Map;
import org.cittadino.domain.assurance.UpgradeWay;

/**
 * What the holder of a weak account hands in for a strong credential; kept sealed.
 *
 * @param documents {@link org.cittadino.domain.document.DocumentType} by name, with the canonical number
 * @param locale language tag of the pages it was handed in on
 */
public record UpgradeRequest(UpgradeWay way, Map<String, String> documents, String locale) {
    public UpgradeRequest {
        documents = Map.copyOf(documents);
    }

    @Override
    public String toString() {
        return "UpgradeRequest[" + way + "]";
    }
}
