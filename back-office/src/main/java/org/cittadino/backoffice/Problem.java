// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Locale;

/** What may be in the way of a request; clients tell them apart by {@link #type}. Never renamed. */
enum Problem {
    NO_TOKEN(401, "No token for the desk"),
    NOT_ALLOWED(403, "The role for this is missing"),
    OWN_CASE(403, "Nobody decides what they asked for themselves"),
    CLAIMED_BY_OTHER(403, "Somebody else has taken the case"),
    NOT_FOUND(404, "There is no such thing"),
    /** Somebody was quicker, or it was not claimed. */
    CHANGED(409, "This is not as it was seen any more"),
    NOT_CLAIMED(409, "Nobody has taken the case"),
    NEEDS_COLLEAGUE(409, "Another official has to approve it too"),
    IDENTITY_TAKEN(409, "Another account has proven this codice fiscale"),
    NOT_DECIDABLE(409, "Cases of this kind are not decided here"),
    REGISTRATION_OVER(409, "The registration is over"),
    ACCOUNT_EXISTS(409, "The address or the user name has an account already"),
    RULES_CHANGED(409, "The rules of the realm do not take this data any more"),
    IMPORT_RUNNING(409, "Another file is being read"),
    CAMPAIGN_RUNNING(409, "Another campaign is running"),
    NOTHING_WAITS(409, "No letter waits"),
    HAS_CREDENTIAL(409, "The account does not wait for its first password"),
    PRINTED(410, "This was printed, and its secrets are erased"),
    TOO_LARGE(413, "The body is too large"),
    BAD_REQUEST(400, "The request cannot be read"),
    NO_WAY_TO_DELIVER(422, "There is no proven address and no complete postal one"),
    NO_FISCAL_NUMBER(422, "The account has no codice fiscale"),
    DOCUMENT_MISSING(422, "Which document was seen has to be said"),
    DOCUMENT_INVALID(422, "There is no such document"),
    DOCUMENT_EXPIRED(422, "The document is not good any more"),
    NO_SCAN(422, "No scan was handed in"),
    /** An official vouches for what the town does not take as proof. */
    NOT_ENOUGH(422, "By the town’s policy this makes no account strong"),
    NO_LOGIN_HISTORY(422, "The realm does not keep logins so far back"),
    TOO_MANY_LETTERS(429, "This account has had its share of letters"),
    BROKEN(500, "Something broke"),
    BUSY(503, "The server has no time for this now");

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String type() {
        return "urn:cittadino:desk:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
