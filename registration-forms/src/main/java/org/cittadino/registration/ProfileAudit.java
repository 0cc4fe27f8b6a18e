// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Details;

/** Which data were changed is written down; what they were and are is nobody's business but the citizen's. */
final class ProfileAudit {

    private static final String CHANGED = "changed";

    private ProfileAudit() {}

    /** Keycloak notes the old and the new value of every attribute. */
    static void keepNamesOnly(@Nullable Map<String, String> details) {
        if (details == null) {
            return;
        }
        for (var name : List.copyOf(details.keySet())) {
            if (name.startsWith(Details.PREF_PREVIOUS)) {
                details.remove(name);
                // of a value that was erased Keycloak notes the old one alone
                details.put(Details.PREF_UPDATED + name.substring(Details.PREF_PREVIOUS.length()), CHANGED);
            } else if (name.startsWith(Details.PREF_UPDATED)) {
                details.put(name, CHANGED);
            }
        }
    }
}
