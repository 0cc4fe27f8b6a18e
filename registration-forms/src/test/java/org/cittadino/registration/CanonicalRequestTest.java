// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.http.HttpRequest;

class CanonicalRequestTest {
    private final HttpRequest request = Fakes.of(
            HttpRequest.class,
            Map.of(
                    "getDecodedFormParameters",
                    arguments -> new MultivaluedHashMap<>(Map.of("dateOfBirth", "22/03/1975")),
                    "getHttpMethod",
                    arguments -> "POST"));
    private final RequiredActionContext context = Fakes.of(
            RequiredActionContext.class,
            Map.of(
                    "getHttpRequest",
                    arguments -> request,
                    "getErrorMessage",
                    arguments -> "none",
                    "success",
                    arguments -> {
                        throw new IllegalStateException("of Keycloak");
                    }));
    private final RequiredActionContext canonical = CanonicalRequest.within(
            RequiredActionContext.class,
            context,
            request,
            new MultivaluedHashMap<>(Map.of("dateOfBirth", "1975-03-22")));

    @Test
    void whoReadsTheFormFindsWhatIsToBeStored() {
        assertEquals(
                "1975-03-22",
                canonical.getHttpRequest().getDecodedFormParameters().getFirst("dateOfBirth"));
    }

    @Test
    void everythingElseIsAsItWas() {
        assertEquals("POST", canonical.getHttpRequest().getHttpMethod());
        assertEquals("none", canonical.getErrorMessage());
    }

    @Test
    void whatGoesWrongArrivesAsItWasThrown() {
        assertEquals(
                "of Keycloak",
                assertThrows(IllegalStateException.class, canonical::success).getMessage());
    }
}
