// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import org.keycloak.OAuth2Constants;
import org.keycloak.locale.LocaleSelectorProvider;
import org.keycloak.models.Constants;

/** What the address bar brings along. Codes and states of a login must not stay there, nor in the history. */
record Arrival(MultivaluedMap<String, String> query) {
    static final String DONE = "done";
    /** Begins the state of a login that was to ask anew; no blank or dot is in a random one. */
    static final String AGAIN = "again.";

    /** Nothing in the address but what this area writes there itself. */
    boolean isClean() {
        return Set.of(DONE).containsAll(query.keySet());
    }

    /** The login did not let in; to ask again at once could go round for ever. */
    boolean isRefused() {
        return query.containsKey(OAuth2Constants.ERROR);
    }

    /** Back from a login that had to ask anew; an identity provider need not have done so. */
    boolean isAskedAgain() {
        var state = query.getFirst(OAuth2Constants.STATE);
        return state != null && state.startsWith(AGAIN);
    }

    Optional<String> language() {
        return Optional.ofNullable(query.getFirst(LocaleSelectorProvider.KC_LOCALE_PARAM));
    }

    /** What to say on the clean page. */
    Optional<Notice> notice() {
        return Notice.ofAction(query.getFirst(Constants.KC_ACTION_STATUS)).or(() -> Notice.named(query.getFirst(DONE)));
    }
}
