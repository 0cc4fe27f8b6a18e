// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;

/** Whose password it will be, as far as we know them. */
@FunctionalInterface
public interface Owner {

    /** Nobody we know anything about. */
    Owner UNKNOWN = attribute -> List.of();

    /** The values of an attribute of the user profile, as stored or as typed in the form. */
    List<String> values(String attribute);
}
