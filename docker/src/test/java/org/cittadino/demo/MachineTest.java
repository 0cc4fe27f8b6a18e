// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void aTakenPortIsNamedTogetherWithTheWayToChangeIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(other.getLocalPort());
            DemoOptions options = DemoOptions.parse(new String[] {"--port", port}, Map.of());
            Refusal refusal = assertThrows(Refusal.class, () -> Machine.checkPorts(options));
            assertTrue(refusal.sentence().contains("Port " + port));
            assertTrue(refusal.sentence().contains("CITTADINO_PORT"));
        }
    }

    @Test
    void onePortCannotServeTwoPurposes() throws IOException {
        String free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = Integer.toString(socket.getLocalPort());
        }
        DemoOptions options = DemoOptions.parse(new String[] {"--port", free, "--management-port", free}, Map.of());
        Refusal refusal = assertThrows(Refusal.class, () -> Machine.checkPorts(options));
        assertTrue(refusal.sentence().contains("asked for twice"));
    }

    @Test
    void littleMemoryIsRefusedWithTheFigures() {
        Refusal refusal = assertThrows(Refusal.class, () -> Machine.checkMemory(OptionalLong.of(700)));
        assertTrue(refusal.sentence().contains("700 MB"));
        assertDoesNotThrow(() -> Machine.checkMemory(OptionalLong.of(Machine.NEEDED_MEGABYTES)));
        assertDoesNotThrow(() -> Machine.checkMemory(OptionalLong.empty()));
    }

    @Test
    void availableMemoryIsReadFromTheKernelsTable() {
        List<String> meminfo = List.of("MemTotal: 4000000 kB", "MemFree: 100 kB", "MemAvailable:    2048000 kB");
        assertEquals(OptionalLong.of(2000), Machine.availableMegabytes(meminfo));
        assertEquals(OptionalLong.empty(), Machine.availableMegabytes(List.of("MemTotal: 1 kB")));
    }
}
