// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cittadino.domain.register.RegisterAnswer;

/** An answer as the officials find it with the case: which kind, and never a value. */
final class AnswerRemark {
    private AnswerRemark() {}

    /** Without details, as the event log may know it. */
    static String kind(RegisterAnswer answer) {
        if (answer instanceof RegisterAnswer.Match) {
            return "match";
        }
        if (answer instanceof RegisterAnswer.Differs) {
            return "differs";
        }
        if (answer instanceof RegisterAnswer.NotFound) {
            return "not_found";
        }
        return answer instanceof RegisterAnswer.Ceased ? "ceased" : "unavailable";
    }

    /** Kind and details, e.g. {@code register:differs:document_expired}. */
    static String of(RegisterAnswer answer) {
        var details = details(answer).toLowerCase(Locale.ROOT);
        return of(kind(answer)) + (details.isEmpty() ? "" : ":" + details);
    }

    /** The same for what became of the question without an answer. */
    static String of(String kind) {
        return "register:" + kind;
    }

    private static String details(RegisterAnswer answer) {
        if (answer instanceof RegisterAnswer.Match match) {
            return match.residence().name();
        }
        if (answer instanceof RegisterAnswer.Differs differs) {
            return differs.points().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        }
        return answer instanceof RegisterAnswer.Ceased ceased ? ceased.status().name() : "";
    }
}
