// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CitizenCase;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Registration;
import org.cittadino.store.RegistrationContent;

/** Cases and what citizens handed in. */
final class Samples {
    static final Map<String, String> HOME = Map.of(
            "residenceMunicipality", "H501",
            "residenceStreet", "Via del Corso",
            "residenceNumber", "1",
            "residencePostcode", "00186");
    static final HashedPassword CHOSEN = new HashedPassword("{}", "secret");

    /** A card that is good for a long time. */
    static final SeenDocument CARD = new SeenDocument(
            EvidenceKind.DOCUMENT_SCAN,
            ((DocumentReading.Valid) DocumentNumber.read(DocumentType.CIE, "CA00000AA", Strictness.PUBLISHED_FORMS))
                    .number(),
            LocalDate.of(2999, 12, 31));

    private Samples() {}

    static Registration registration(
            String email, HashedPassword password, Map<String, String> attributes, String... remarks) {
        var lists = new HashMap<String, List<String>>();
        attributes.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Registration(
                "reg-1",
                "sportello",
                false,
                !email.isEmpty(),
                new RegistrationContent(
                        Map.of(), lists, password, Map.of(), email, "it", "resident", List.of(remarks)));
    }

    static CaseFile file(CaseKind kind, CaseState state, int version, String ownerId, String assignee) {
        return new CaseFile(
                new CitizenCase("case-1", "0123456789", kind, state, Instant.EPOCH, Instant.EPOCH),
                ownerId,
                version,
                Optional.of(assignee).filter(id -> !id.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
