// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import java.util.Optional;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterFinding;

/**
 * What one row of the view says.
 *
 * @param address where letters reach the person; empty if the view does not say, or nobody is there to read them
 */
record Sighting(RegisterFinding finding, Optional<Address> address) {
    /** The view was away or unclear. */
    static final Sighting NONE = of(new RegisterFinding.NoRegister());

    static Sighting of(RegisterFinding nobody) {
        return new Sighting(nobody, Optional.empty());
    }

    @Override
    public String toString() {
        return "Sighting[…]";
    }
}
