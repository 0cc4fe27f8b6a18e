// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import java.util.ArrayList;
import java.util.List;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.store.Limit;
import org.cittadino.store.Limits;
import org.keycloak.models.KeycloakSession;

/** How often the register was asked, counted before it is: whoever may ask freely finds out anybody's documents. */
final class QuestionCounts {
    private final Limits limits;
    private final String connection;
    private final String ownerId;
    private final String address;
    private final RegisterQuestion question;

    /**
     * @param ownerId the registration or the account
     * @param address proven to be the asker's; may be empty
     */
    QuestionCounts(
            KeycloakSession session, String connection, String ownerId, String address, RegisterQuestion question) {
        this.limits = new Limits(session);
        this.connection = connection;
        this.ownerId = ownerId;
        this.address = address;
        this.question = question;
    }

    /** The connection first: who has asked enough from there uses up nobody else's questions. */
    boolean take() {
        return limits.take(Limit.REGISTER_PER_CONNECTION, connection)
                && limits.take(Limit.REGISTER_PER_REGISTRATION, ownerId)
                && (address.isEmpty() || limits.take(Limit.REGISTER_PER_ADDRESS, address))
                && limits.take(Limit.REGISTER_PER_FISCAL_NUMBER, code())
                && documents().stream().allMatch(document -> limits.take(Limit.REGISTER_PER_DOCUMENT, document));
    }

    /** The register was away: nobody's fault but not the connection's either, which could ask on and on meanwhile. */
    void giveBack() {
        limits.giveBack(Limit.REGISTER_PER_REGISTRATION, ownerId);
        if (!address.isEmpty()) {
            limits.giveBack(Limit.REGISTER_PER_ADDRESS, address);
        }
        limits.giveBack(Limit.REGISTER_PER_FISCAL_NUMBER, code());
        documents().forEach(document -> limits.giveBack(Limit.REGISTER_PER_DOCUMENT, document));
    }

    private String code() {
        return question.code().issued();
    }

    /** By kind, as registers compare them: paper and electronic cards are one. */
    private List<String> documents() {
        var documents = new ArrayList<String>();
        question.documents()
                .numbers()
                .forEach(number -> documents.add(number.type().kind() + " " + number.value()));
        return documents.stream().distinct().toList();
    }
}
