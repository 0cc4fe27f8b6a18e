// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;

/** What became of the text in one field. */
sealed interface Reading {

    /** The value as it is stored. */
    record Accepted(String canonical) implements Reading {
        @Override
        public String toString() {
            return "Accepted[…]";
        }
    }

    /**
     * Not a value of this field.
     *
     * @param key the message that says what to type instead
     * @param parameters of the message, after the name of the field; never what was typed
     */
    record Refused(String key, List<Object> parameters) implements Reading {
        Refused(String key) {
            this(key, List.of());
        }
    }
}
