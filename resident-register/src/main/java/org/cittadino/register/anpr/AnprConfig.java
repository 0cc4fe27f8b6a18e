// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cittadino.register.RealmNames;
import org.keycloak.Config;

/** Reads the server's settings; says of a wrong one which it is and what it should be, never what it was. */
final class AnprConfig {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern KID = Pattern.compile("[A-Za-z0-9_-]{1,128}");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,128}");
    private static final Pattern LOA = Pattern.compile("[ -~]{1,20}");
    private static final Pattern ISTAT = Pattern.compile("[0-9]{6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern AUDIENCE = Pattern.compile("[!-~]{1,256}");
    /** Any of these, and somebody wants this register. */
    private static final List<String> SIGNS = List.of("clientId", "kid", "keyFile", "purposeC030", "municipality");

    private final Config.Scope config;

    private AnprConfig(Config.Scope config) {
        this.config = config;
    }

    /**
     * The settings; empty if nothing is set.
     *
     * @throws IllegalArgumentException with a sentence for the administrator
     */
    static Optional<AnprSettings> read(Config.Scope config) {
        var read = new AnprConfig(config);
        return SIGNS.stream().allMatch(name -> read.text(name, "").isEmpty())
                ? Optional.empty()
                : Optional.of(read.settings());
    }

    private AnprSettings settings() {
        var checks = checks();
        return new AnprSettings(
                host(),
                new Signer(
                        text("clientId", ID, "an id of PDND"),
                        text("kid", KID, "the id of a key on PDND"),
                        PrivateKeyFile.read(required("keyFile"))),
                asker(),
                purposes(checks),
                checks,
                text("municipality", ISTAT, "the six digits of ISTAT"),
                oneOf("documents", "refuse", "as-said").equals("as-said"),
                RealmNames.parse(text("realms", "")),
                Trust.of(text("truststore", ""), text("truststorePassword", "")),
                number("connections", 4, 1, 32),
                Duration.ofSeconds(number("connectTimeout", 1, 1, 10)),
                Duration.ofSeconds(number("timeout", 2, 1, 10)),
                Duration.ofSeconds(number("voucherLife", 300, 0, 600)));
    }

    private AnprHost host() {
        var usual = oneOf("environment", "production", "test").equals("test") ? AnprHost.TEST : AnprHost.PRODUCTION;
        return new AnprHost(
                address("url", usual.url()).toString(),
                audience("audience", usual.audience()),
                address("tokenUrl", usual.tokenUrl().toString()),
                audience("tokenAudience", usual.tokenAudience()));
    }

    private Asker asker() {
        return new Asker(
                text("userId", PRINTABLE, "1 to 128 characters of ASCII"),
                text("userLocation", PRINTABLE, "1 to 128 characters of ASCII"),
                text("loa", LOA, "1 to 20 characters of ASCII"),
                text("reason", "Registrazione al portale dei servizi"));
    }

    private List<AnprService> checks() {
        var names = text("checks", "C020");
        var checks = Arrays.stream(names.split(","))
                .map(String::strip)
                .flatMap(name -> Stream.of(AnprService.values())
                        .filter(service -> service.name().equals(name)))
                .distinct()
                .toList();
        var known = checks.size() == names.split(",").length && !checks.contains(AnprService.C030);
        if (!known || (!checks.contains(AnprService.C008) && !checks.contains(AnprService.C020))) {
            throw wrong("checks", "C020, C008, or one of them with C007 before it");
        }
        return checks;
    }

    private Map<AnprService, String> purposes(List<AnprService> checks) {
        var purposes = new EnumMap<AnprService, String>(AnprService.class);
        Stream.concat(Stream.of(AnprService.C030), checks.stream())
                .forEach(service -> purposes.put(service, text("purpose" + service, ID, "an id of PDND")));
        return purposes;
    }

    private String text(String name, String usual) {
        return config.get(name, usual).strip();
    }

    private String required(String name) {
        var text = text(name, "");
        if (text.isEmpty()) {
            throw new IllegalArgumentException(variable(name) + " is missing");
        }
        return text;
    }

    private String text(String name, Pattern shape, String words) {
        var text = required(name);
        if (!shape.matcher(text).matches()) {
            throw wrong(name, words);
        }
        return text;
    }

    private String audience(String name, String usual) {
        var audience = text(name, usual);
        if (!AUDIENCE.matcher(audience).matches()) {
            throw wrong(name, "an audience without blanks");
        }
        return audience;
    }

    private String oneOf(String name, String usual, String other) {
        var text = text(name, usual);
        if (!text.equals(usual) && !text.equals(other)) {
            throw wrong(name, usual + " or " + other);
        }
        return text;
    }

    private int number(String name, int usual, int least, int greatest) {
        // not getInt(): its complaint quotes the value
        var text = text(name, Integer.toString(usual));
        var number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > greatest) {
            throw wrong(name, least + " to " + greatest);
        }
        return number;
    }

    private URI address(String name, String usual) {
        var text = text(name, usual);
        try {
            var address = URI.create(text);
            if ("https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && !text.endsWith("/")) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below, without the value
        }
        throw wrong(name, "an https address without user, query, or a slash at its end");
    }

    private static IllegalArgumentException wrong(String name, String words) {
        return new IllegalArgumentException(variable(name) + " should be " + words);
    }

    /** The setting as it stands in the environment. */
    private static String variable(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
