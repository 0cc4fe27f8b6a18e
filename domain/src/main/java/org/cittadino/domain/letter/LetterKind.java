// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.letter;

import org.cittadino.domain.code.CodePolicy;

/** What a letter is for. The names are stored: never renamed. */
public enum LetterKind {
    /** User name and secret of a first login. */
    INITIAL_SECRET,
    /** A code that proves where its reader lives, on the way to a strong credential. */
    UPGRADE_CODE;

    /** Both are copied from paper, after the same journey. */
    public CodePolicy policy(boolean abroad) {
        return abroad ? CodePolicy.INITIAL_SECRET_ABROAD : CodePolicy.INITIAL_SECRET;
    }
}
