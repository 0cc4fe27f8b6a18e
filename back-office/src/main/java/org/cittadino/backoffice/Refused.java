// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

/**
 * A request ends here, and what it did is undone. An exception, because a request is refused deep inside transactions
 * that have to be rolled back; answered in one place, {@link DeskDoor}.
 */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String detail;

    private Refused(Problem problem, String detail) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.detail = detail;
    }

    static Refused of(Problem problem) {
        return new Refused(problem, "");
    }

    /** @param detail a sentence for the client; nothing that a citizen handed in */
    static Refused of(Problem problem, String detail) {
        return new Refused(problem, detail);
    }

    Problem problem() {
        return problem;
    }

    String detail() {
        return detail;
    }
}
