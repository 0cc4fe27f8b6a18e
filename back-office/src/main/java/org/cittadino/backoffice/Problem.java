// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Locale;

/** What may be in the way of a request; clients tell them apart by {@link #type}. Never renamed. */
enum Problem {
    NO_TOKEN(401, "No token for the desk"),
    NOT_ALLOWED(403, "The role for this is missing"),
    OWN_CASE(403, "Nobody decides what they asked for themselves"),
    NOT_FOUND(404, "There is no such thing"),
    /** Somebody was quicker, or it was not claimed. */
    CHANGED(409, "This is not as it was seen any more"),
    NOT_DECIDABLE(409, "Cases of this kind are not decided here"),
    REGISTRATION_OVER(409, "The registration is over"),
    ACCOUNT_EXISTS(409, "The address or the user name has an account already"),
    RULES_CHANGED(409, "The rules of the realm do not take this data any more"),
    IMPORT_RUNNING(409, "Another file is being read"),
    NOTHING_WAITS(409, "No letter waits"),
    HAS_CREDENTIAL(409, "The account does not wait for its first password"),
    PRINTED(410, "This was printed, and its secrets are erased"),
    TOO_LARGE(413, "The body is too large"),
    BAD_REQUEST(400, "The request cannot be read"),
    NO_WAY_TO_DELIVER(422, "There is no proven address and no complete postal one"),
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
