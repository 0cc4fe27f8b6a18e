// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Map;
import org.cittadino.store.LetterBatch;

/** A batch of letters as the API shows it. */
final class BatchView {
    private BatchView() {}

    static Map<String, Object> of(LetterBatch batch) {
        return Map.of(
                "id", batch.id(),
                "number", batch.number(),
                "createdAt", batch.createdAt().toString(),
                "letters", batch.letters(),
                "printed", batch.printed());
    }
}
