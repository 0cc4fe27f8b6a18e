// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileAuditTest {

    @Test
    void anEventSaysWhatWasChangedButNotFromWhatToWhat() {
        var details = new HashMap<>(Map.of(
                "previous_phoneNumber", "+393471234567", "updated_phoneNumber", "+393479998888", "context", "UPDATE"));

        ProfileAudit.keepNamesOnly(details);

        assertEquals(Map.of("updated_phoneNumber", "changed", "context", "UPDATE"), details);
    }

    @Test
    void whatWasErasedIsNamedToo() {
        var details = new HashMap<>(Map.of("previous_organisationName", "Pro Loco"));

        ProfileAudit.keepNamesOnly(details);

        assertEquals(Map.of("updated_organisationName", "changed"), details);
    }
}
