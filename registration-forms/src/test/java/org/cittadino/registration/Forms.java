// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.store.CitizenAccount.DOMICILE_SAME;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/** Posted forms, and what they look like when a section is through with them. */
final class Forms {

    static final Set<String> ASKED = asked();

    private Forms() {}

    private static Set<String> asked() {
        var names = new TreeSet<>(Inputs.NAMED);
        names.remove(Inputs.EMAIL_CONFIRM);
        names.add(DOMICILE_SAME);
        names.add(UserModel.USERNAME);
        return names;
    }

    static CanonicalForm posted(Map<String, String> inputs) {
        return new CanonicalForm(new MultivaluedHashMap<>(inputs), ASKED);
    }

    /** Field and message key of each error not handed over yet. */
    static Map<String, String> errors(CanonicalForm form) {
        return form.handOver().stream().collect(Collectors.toMap(FormMessage::getField, FormMessage::getMessage));
    }
}
