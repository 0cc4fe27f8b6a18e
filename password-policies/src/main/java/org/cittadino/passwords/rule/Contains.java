// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Map;
import org.passay.PasswordData;

/** At least so many characters of a kind. */
final class Contains extends Characteristic {
    private final CharacterKind kind;

    Contains(CharacterKind kind, int number) {
        super(kind.id(), number);
        this.kind = kind;
    }

    @Override
    Criterion criterion() {
        return Criterion.of(kind.id(), Map.of("min", numCharacters), Phrase.of(kind.id(), numCharacters));
    }

    @Override
    boolean holds(PasswordData password) {
        return password.getPassword().codePoints().filter(kind::belongs).count() >= numCharacters;
    }
}
