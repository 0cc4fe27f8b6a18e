// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** For which realms a register speaks: another town's people are nobody here, and must not be told so. */
public record RealmNames(Set<String> names) {
    /** Reads names with commas between them; none stand for all realms. */
    public static RealmNames parse(String list) {
        return new RealmNames(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean include(String realm) {
        return names.isEmpty() || names.contains(realm);
    }
}
