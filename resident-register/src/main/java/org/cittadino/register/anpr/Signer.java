// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.keycloak.common.util.Time;

/** Signs in the town's name: JWS in compact form, RS256. */
final class Signer {
    /** The gateway takes no clock that is ahead of its own. */
    private static final int SECONDS_BACK = 5;

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String clientId;
    private final String kid;
    private final PrivateKey key;

    Signer(String clientId, String kid, PrivateKey key) {
        this.clientId = clientId;
        this.kid = kid;
        this.key = key;
    }

    String clientId() {
        return clientId;
    }

    /** Signs claims for somebody, for a while; who signs, when, and a number of its own are added. */
    String sign(String audience, Duration life, Map<String, ?> claims) {
        var issued = Time.currentTimeMillis() / 1000 - SECONDS_BACK;
        var all = new LinkedHashMap<String, Object>(claims);
        all.put("iss", clientId);
        all.put("aud", audience);
        all.put("iat", issued);
        all.put("exp", issued + life.toSeconds());
        all.put("jti", UUID.randomUUID().toString());
        var text = part(Map.of("alg", "RS256", "typ", "JWT", "kid", kid)) + "." + part(all);
        return text + "." + BASE64.encodeToString(signature(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String part(Map<String, ?> values) {
        return BASE64.encodeToString(Json.bytes(values));
    }

    private byte[] signature(byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key that signed at the start does not sign", broken);
        }
    }

    @Override
    public String toString() {
        return "Signer[" + kid + "]";
    }
}
