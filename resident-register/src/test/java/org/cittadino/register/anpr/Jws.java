// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;

/** Signed tokens as the other side reads them, and as a test makes wrong ones; knows nothing of the code under test. */
record Jws(JsonNode header, JsonNode claims) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static Jws read(String compact, PublicKey key) throws StubRefusal {
        var parts = compact.split("\\.", -1);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update(compact.substring(0, compact.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
            if (parts.length == 3 && signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
                return new Jws(part(parts[0]), part(parts[1]));
            }
        } catch (GeneralSecurityException | IOException | RuntimeException broken) {
            throw new StubRefusal("not signed");
        }
        throw new StubRefusal("not signed");
    }

    private static JsonNode part(String text) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(text));
    }

    static String sign(Map<String, Object> header, Map<String, Object> claims, PrivateKey key) {
        try {
            var text = ENCODER.encodeToString(JSON.writeValueAsBytes(header)) + "."
                    + ENCODER.encodeToString(JSON.writeValueAsBytes(claims));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + ENCODER.encodeToString(signature.sign());
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
