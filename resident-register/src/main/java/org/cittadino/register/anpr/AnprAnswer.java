// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** What an answer says apart from the person: remarks, refusals, and how many people it holds. */
final class AnprAnswer {
    private static final Logger LOG = Logger.getLogger(AnprAnswer.class);
    private static final String NOT_FOUND = "EN122";
    private static final String REMARK = "W";
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}[0-9]{1,6}");

    private AnprAnswer() {}

    /**
     * The one person in an answer. Remarks are logged and let pass; anything else among the anomalies is a refusal,
     * whatever its code: EN148 says everything from good advice to a body that is not allowed.
     */
    static JsonNode person(AnprService service, JsonNode answer) throws NoClearAnswer {
        for (var anomaly : anomalies(answer)) {
            var words =
                    service + ": " + code(anomaly) + ", " + LoggedText.of(Json.text(anomaly, "testoErroreAnomalia"));
            if (!Json.text(anomaly, "tipoErroreAnomalia").equals(REMARK)) {
                throw NoClearAnswer.away("refused by " + words);
            }
            LOG.infof("ANPR remarks on %s", words);
        }
        var people = answer.path("listaSoggetti").path("datiSoggetto");
        if (!people.isArray() || people.size() != 1 || !people.path(0).isObject()) {
            throw NoClearAnswer.unclear(service + " answered with " + people.size() + " people");
        }
        return people.path(0);
    }

    /** Nobody, if that is what the answer says: a wrong address has the same status. */
    static Optional<JsonNode> nobody(AnprService service, JsonNode answer) throws NoClearAnswer {
        if (anomalies(answer).stream().anyMatch(anomaly -> code(anomaly).equals(NOT_FOUND))) {
            return Optional.empty();
        }
        throw NoClearAnswer.away(service + " is not where it is looked for");
    }

    private static List<JsonNode> anomalies(JsonNode answer) throws NoClearAnswer {
        var all = new ArrayList<JsonNode>();
        for (var list : List.of(answer.path("listaAnomalie"), answer.path("listaErrori"))) {
            if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
                throw NoClearAnswer.away("a list of anomalies that is no list");
            }
            list.forEach(all::add);
        }
        return all;
    }

    private static String code(JsonNode anomaly) {
        var code = Json.text(anomaly, "codiceErroreAnomalia");
        return CODE.matcher(code).matches() ? code : "no code";
    }
}
