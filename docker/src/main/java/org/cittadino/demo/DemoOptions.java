// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the person who starts the demo asked for; options win over environment variables. */
record DemoOptions(Map<DemoPort, Integer> ports, boolean fresh, boolean checkMemory, int timeoutSeconds, boolean help) {
    static final int TIMEOUT_SECONDS = 300;
    private static final int HIGHEST_PORT = 65_535;

    static DemoOptions parse(String[] arguments, Map<String, String> environment) {
        Map<DemoPort, Integer> ports = new EnumMap<>(DemoPort.class);
        for (DemoPort port : DemoPort.values()) {
            String given = environment.get(port.variable());
            ports.put(port, given == null ? port.standard : number(port.variable(), given, HIGHEST_PORT));
        }
        boolean fresh = false;
        boolean checkMemory = true;
        boolean help = false;
        int timeout = TIMEOUT_SECONDS;
        Iterator<String> words = Arrays.stream(arguments)
                .flatMap(word -> Arrays.stream(word.split("=", 2)))
                .iterator();
        while (words.hasNext()) {
            String option = words.next();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--no-memory-check" -> checkMemory = false;
                case "--help", "-h" -> help = true;
                case "--timeout" -> timeout = number(option, next(words), 86_400);
                default -> ports.put(port(option), number(option, next(words), HIGHEST_PORT));
            }
        }
        return new DemoOptions(Map.copyOf(ports), fresh, checkMemory, timeout, help);
    }

    int port(DemoPort which) {
        return ports.getOrDefault(which, which.standard);
    }

    private static DemoPort port(String option) {
        for (DemoPort port : DemoPort.values()) {
            if (port.option().equals(option)) {
                return port;
            }
        }
        throw new Refusal("There is no option " + option + "; ./run --help lists them.");
    }

    private static @Nullable String next(Iterator<String> words) {
        return words.hasNext() ? words.next() : null;
    }

    private static int number(String name, @Nullable String text, int highest) {
        try {
            int number = Integer.parseInt(text == null ? "" : text.strip());
            if (number >= 1 && number <= highest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, together with numbers out of range
        }
        throw new Refusal(
                name + " needs a number from 1 to " + highest + (text == null ? "." : ", not \"" + text + "\"."));
    }
}
