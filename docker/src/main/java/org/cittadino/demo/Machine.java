// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether this computer can carry the demo: memory and free ports. */
final class Machine {
    /** Keycloak takes about 600 MB, the launcher 150 MB; the rest is for the browser and the first start. */
    static final long NEEDED_MEGABYTES = 1_500;

    private static final Path MEMINFO = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("^MemAvailable:\\s+(\\d+) kB", Pattern.MULTILINE);

    private Machine() {}

    static void check(DemoOptions options) {
        if (options.checkMemory()) {
            checkMemory(availableMegabytes());
        }
        checkPorts(options);
    }

    static void checkMemory(OptionalLong available) {
        if (available.isPresent() && available.getAsLong() < NEEDED_MEGABYTES) {
            throw new Refusal("The demo needs about " + NEEDED_MEGABYTES + " MB of free memory and only "
                    + available.getAsLong()
                    + " MB are free: close other programs, or try all the same with --no-memory-check.");
        }
    }

    static void checkPorts(DemoOptions options) {
        Map<DemoPort, Integer> seen = new EnumMap<>(DemoPort.class);
        for (DemoPort port : DemoPort.values()) {
            int number = options.port(port);
            if (seen.containsValue(number)) {
                throw new Refusal("Port " + number + " is asked for twice: give " + port.purpose + " another one with "
                        + port.option() + " NUMBER.");
            }
            seen.put(port, number);
            if (!isFree(number)) {
                throw new Refusal("Port " + number + " (" + port.purpose
                        + ") is taken by another program: stop that program, or choose another port with "
                        + port.option() + " NUMBER or " + port.variable() + "=NUMBER.");
            }
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port that was in use a moment ago lingers; only a listener counts as taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Other systems than Linux do not tell without native calls; there the check is left out. */
    private static OptionalLong availableMegabytes() {
        try {
            return Files.isReadable(MEMINFO) ? availableMegabytes(Files.readAllLines(MEMINFO)) : OptionalLong.empty();
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong availableMegabytes(List<String> meminfo) {
        Matcher matcher = AVAILABLE.matcher(String.join("\n", meminfo));
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1)) / 1024) : OptionalLong.empty();
    }
}
