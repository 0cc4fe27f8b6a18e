// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import java.time.LocalDate;
import java.time.ZoneId;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.store.LetterBatch;
import org.cittadino.store.LetterContent;

/** Days on a letter, in Italian time whatever the server's clock says. */
final class LetterLife {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private LetterLife() {}

    static LocalDate written(LetterBatch batch) {
        return batch.createdAt().atZone(ITALY).toLocalDate();
    }

    /** The last day on which the secret is good to its end. */
    static LocalDate lastDay(LetterContent letter, LetterBatch batch) {
        return batch.createdAt()
                .plus(policy(letter).life())
                .atZone(ITALY)
                .toLocalDate()
                .minusDays(1);
    }

    static CodePolicy policy(LetterContent letter) {
        return letter.kind().policy(letter.address().isAbroad());
    }
}
