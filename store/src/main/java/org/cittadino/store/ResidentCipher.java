// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.document.DocumentKind;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.IdentityDocument;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.KnownDocument;
import org.cittadino.domain.register.Resident;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.domain.register.ResidentStatus;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** Turns a person of the register into a row nobody can read, and back. */
final class ResidentCipher {
    private static final String TABLE = "CIT_RESIDENT";

    private final KeyRing keys;
    private final SealedJson json;
    private final String realmId;

    ResidentCipher(KeycloakSession session) {
        this.keys = session.getProvider(KeyRingProvider.class).keys();
        this.json = new SealedJson(session);
        this.realmId = session.getContext().getRealm().getId();
    }

    /** Whether rows that were closed with this key can be found and opened. */
    boolean knows(String keyId) {
        return keys.ids().contains(keyId);
    }

    /** Under which a code may lie, whatever key its load was closed with. */
    List<String> codeMacs(CodiceFiscale code) {
        return keys.ids().stream().map(key -> codeMac(key, code)).toList();
    }

    String codeMac(String keyId, CodiceFiscale code) {
        return mac(keyId, "resident", realmId, code.issued());
    }

    ResidentEntity close(String generationId, Resident person) {
        var row = new ResidentEntity();
        row.generationId = generationId;
        row.keyId = keys.current();
        row.codeMac = codeMac(row.keyId, person.code());
        row.realmId = realmId;
        row.status = person.status().name();
        for (var document : person.documents()) {
            putDocument(row, document);
        }
        row.contentMac = contentMac(row.keyId, person);
        row.payload = json.seal(Content.of(person), TABLE, rowName(row)).bytes();
        return row;
    }

    private void putDocument(ResidentEntity row, IdentityDocument document) {
        var mac = documentMac(row.keyId, document.number());
        var expires = document.expires().orElse(null);
        switch (document.number().type().kind()) {
            case CARD -> {
                row.cardMac = mac;
                row.cardExpires = expires;
            }
            case LICENCE -> {
                row.licenceMac = mac;
                row.licenceExpires = expires;
            }
            case PERMIT -> {
                row.permitMac = mac;
                row.permitExpires = expires;
            }
            case PASSPORT, HEALTH_CARD ->
                // No registry office holds them; a town that finds one adds a column.
                throw new IllegalArgumentException(
                        "the register keeps no " + document.number().type());
        }
    }

    ResidentRecord open(ResidentEntity row) {
        var content = content(row);
        if (!(CodiceFiscale.read(content.code()) instanceof CodiceFiscaleReading.Valid valid)) {
            throw new IllegalStateException("a Cittadino record of table " + TABLE + " holds no codice fiscale");
        }
        return new ResidentRecord(
                valid.code(),
                ResidentStatus.valueOf(row.status),
                content.surname(),
                content.givenNames(),
                LocalDate.parse(content.birthDate()),
                documents(row));
    }

    Optional<Address> openAddress(ResidentEntity row) {
        return content(row).place();
    }

    private Content content(ResidentEntity row) {
        return json.open(
                new KeyRing.Sealed(row.keyId, row.payload), TABLE, rowName(row), new TypeReference<Content>() {});
    }

    private List<KnownDocument> documents(ResidentEntity row) {
        var documents = new ArrayList<KnownDocument>();
        add(documents, row.keyId, DocumentKind.CARD, row.cardMac, row.cardExpires);
        add(documents, row.keyId, DocumentKind.LICENCE, row.licenceMac, row.licenceExpires);
        add(documents, row.keyId, DocumentKind.PERMIT, row.permitMac, row.permitExpires);
        return documents;
    }

    private void add(
            List<KnownDocument> documents,
            String keyId,
            DocumentKind kind,
            @Nullable String mac,
            @Nullable LocalDate expires) {
        if (mac != null) {
            documents.add(new KnownDocument(
                    kind, number -> isSame(mac, documentMac(keyId, number)), Optional.ofNullable(expires)));
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String documentMac(String keyId, DocumentNumber number) {
        return mac(keyId, "document", realmId, number.type().kind().name(), number.value());
    }

    private String contentMac(String keyId, Resident person) {
        var parts = new ArrayList<>(
                List.of("resident-content", realmId, person.status().name()));
        parts.addAll(Content.of(person).parts());
        for (var document : person.documents()) {
            parts.add(document.number().type().kind().name());
            parts.add(document.number().value());
            parts.add(document.expires().map(LocalDate::toString).orElse(""));
        }
        return mac(keyId, parts.toArray(String[]::new));
    }

    private String mac(String keyId, String... parts) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.mac(keyId, parts));
    }

    private static String rowName(ResidentEntity row) {
        return row.generationId + "|" + row.codeMac;
    }

    /** The readable part, as it is encrypted; the address is empty or has its five parts. */
    private record Content(String code, String surname, String givenNames, String birthDate, List<String> address) {

        static Content of(Resident person) {
            return new Content(
                    person.code().issued(),
                    person.surname(),
                    person.givenNames(),
                    person.birthDate().toString(),
                    person.address().map(Content::lines).orElse(List.of()));
        }

        private static List<String> lines(Address address) {
            return List.of(
                    address.municipality(), address.locality(), address.street(), address.number(), address.postcode());
        }

        Optional<Address> place() {
            return address.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Address(
                            address.get(0), address.get(1), address.get(2), address.get(3), address.get(4)));
        }

        List<String> parts() {
            var parts = new ArrayList<>(List.of(code, surname, givenNames, birthDate));
            parts.addAll(address);
            return parts;
        }
    }
}
