// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the stub sends back. */
record StubAnswer(int status, Map<String, String> headers, byte[] body) {
    static StubAnswer json(int status, String json) {
        return of(status, "application/json", json);
    }

    static StubAnswer of(int status, String type, String body) {
        return new StubAnswer(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    static StubAnswer problem(int status, String reason) {
        return of(status, "application/problem+json", "{\"status\":" + status + ",\"detail\":\"" + reason + "\"}");
    }

    static StubAnswer nobody() {
        return json(
                404,
                "{\"idOperazioneANPR\":\"1\",\"listaErrori\":[{\"codiceErroreAnomalia\":\"EN122\","
                        + "\"tipoErroreAnomalia\":\"E\",\"testoErroreAnomalia\":\"Nessun risultato\"}]}");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
