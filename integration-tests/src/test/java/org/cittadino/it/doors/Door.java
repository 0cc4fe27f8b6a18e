// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.doors;

import java.util.Set;

/** A way on which a password comes into a realm, and whoever stands in front of it. */
public interface Door {

    /** @return the rules that the refusal names */
    Set<String> refuses(String password);

    /** Whether everything is as it was before anybody knocked. */
    boolean isUntouched();

    void takes(String password);

    /** Whether an account has this password now. */
    boolean leadsInWith(String password);
}
