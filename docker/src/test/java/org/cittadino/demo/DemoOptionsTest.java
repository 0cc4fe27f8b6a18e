// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoOptionsTest {

    @Test
    void withoutOptionsTheStandardPortsApply() {
        DemoOptions options = parse(Map.of());
        assertEquals(8080, options.port(DemoPort.KEYCLOAK));
        assertEquals(3025, options.port(DemoPort.SMTP));
        assertTrue(options.checkMemory());
    }

    @Test
    void anOptionWinsOverTheEnvironment() {
        DemoOptions options = parse(Map.of("CITTADINO_PORT", "1000", "CITTADINO_SMTP_PORT", "2000"), "--port", "3000");
        assertEquals(3000, options.port(DemoPort.KEYCLOAK));
        assertEquals(2000, options.port(DemoPort.SMTP));
    }

    @Test
    void valuesMayFollowAnEqualsSign() {
        assertEquals(4000, parse(Map.of(), "--inbox-port=4000").port(DemoPort.INBOX));
    }

    @Test
    void anUnknownOptionIsNamedInTheRefusal() {
        Refusal refusal = assertThrows(Refusal.class, () -> parse(Map.of(), "--colour"));
        assertTrue(refusal.sentence().contains("--colour"));
    }

    @Test
    void aPortThatIsNoNumberIsRefusedWithItsName() {
        Refusal refusal = assertThrows(Refusal.class, () -> parse(Map.of("CITTADINO_PORT", "http")));
        assertTrue(refusal.sentence().startsWith("CITTADINO_PORT"));
        assertThrows(Refusal.class, () -> parse(Map.of(), "--port", "70000"));
        assertThrows(Refusal.class, () -> parse(Map.of(), "--port"));
    }

    private static DemoOptions parse(Map<String, String> environment, String... arguments) {
        return DemoOptions.parse(arguments, environment);
    }
}
