// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cittadino.registration.Reading.Accepted;
import org.cittadino.registration.Reading.Refused;

/** A name by which somebody logs in: letters that every keyboard has and no two of which look alike. */
final class Username {

    static final int SHORTEST = 3;
    static final int LONGEST = 60;

    /** Keycloak gives such names to the accounts of applications. */
    private static final String OF_APPLICATIONS = "serviceaccount";

    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern SEPARATORS = Pattern.compile("[._-]");

    private Username() {}

    /** @param reserved names that are refused, bare */
    static Reading read(String typed, Set<String> reserved) {
        if (typed.contains("@")) {
            // it could be the address of somebody else, with which they log in
            return new Refused("cittadinoUsernameEmail");
        }
        if (!ASCII.matcher(typed).matches()) {
            return new Refused("cittadinoUsernameCharacters");
        }
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return new Refused("cittadinoUsernameLength");
        }
        var bare = bare(typed);
        return bare.isEmpty() || bare.startsWith(OF_APPLICATIONS) || reserved.contains(bare)
                ? new Refused("cittadinoUsernameReserved")
                : new Accepted(typed.toLowerCase(Locale.ROOT));
    }

    /** In small letters and without separators: "Ad.min" reads as "admin". */
    static String bare(String name) {
        return SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
