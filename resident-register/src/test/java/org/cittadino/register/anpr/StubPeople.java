// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.cittadino.register.ResidentField;

/** Who is in the stub's ANPR, and what each service says of them. Ours is Pavullo, the other town Roma. */
final class StubPeople {
    static final String HERE = "036030";
    private static final String ELSEWHERE = "058091";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> codes = new ArrayList<>();
    private final Map<String, Map<ResidentField, String>> rows = new HashMap<>();
    private final Map<String, List<String>> changes = new HashMap<>();
    private final Map<String, StubAnswer> instead = new HashMap<>();

    StubPeople(List<Map<ResidentField, String>> people) {
        for (var row : people) {
            var code = Objects.requireNonNull(row.get(ResidentField.CODE));
            codes.add(code);
            rows.put(code, row);
        }
    }

    /** From now on a service writes some fields otherwise: {@code generalita.cognome=BIANCHI}, {@code -} for none. */
    void change(String service, String... fields) {
        changes.put(service, List.of(fields));
    }

    /** From now on a service answers so, whoever is asked for. */
    void instead(String service, StubAnswer answer) {
        instead.put(service, answer);
    }

    StubAnswer answer(String service, JsonNode question) {
        var fixed = instead.get(service);
        if (fixed != null) {
            return fixed;
        }
        var code = service.equals("C030")
                ? question.path("criteriRicerca").path("codiceFiscale").asText()
                : codes.get(Integer.parseInt(
                        question.path("criteriRicerca").path("idANPR").asText().substring(2)));
        var row = rows.get(code);
        if (row == null) {
            return StubAnswer.nobody();
        }
        var answer = JSON.createObjectNode().put("idOperazioneANPR", "58370927");
        answer.putObject("listaSoggetti").putArray("datiSoggetto").add(person(service, row, question));
        changes.getOrDefault(service, List.of()).forEach(change -> apply(answer, change));
        try {
            return StubAnswer.json(200, JSON.writeValueAsString(answer));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode person(String service, Map<ResidentField, String> row, JsonNode question) {
        var person = JSON.createObjectNode();
        person.putObject("identificativi").put("idANPR", "AF" + codes.indexOf(row.get(ResidentField.CODE)));
        var isHere = "R".equals(row.get(ResidentField.STATUS));
        var isDead = "M".equals(row.get(ResidentField.CEASED_REASON));
        var town = question.path("verifica")
                .path("residenza")
                .path("indirizzo")
                .path("comune")
                .path("codiceIstat");
        return switch (service) {
            case "C007" -> verdict(person, "Verifica esistenza in vita", !isDead);
            case "C008" ->
                verdict(person, "Verifica residenza", isHere && town.asText().equals(HERE));
            case "C020" -> full(person, row, isDead);
            default -> person;
        };
    }

    private static ObjectNode verdict(ObjectNode person, String key, boolean yes) {
        person.putArray("infoSoggettoEnte").addObject().put("chiave", key).put("valore", yes ? "S" : "N");
        return person;
    }

    private static ObjectNode full(ObjectNode person, Map<ResidentField, String> row, boolean isDead) {
        var general = person.putObject("generalita");
        general.putObject("codiceFiscale").put("codFiscale", row.get(ResidentField.CODE));
        general.put("cognome", row.get(ResidentField.SURNAME));
        general.put("nome", row.get(ResidentField.GIVEN_NAMES));
        var day = Objects.requireNonNull(row.get(ResidentField.BIRTH_DATE)).split("/");
        general.put("dataNascita", day[2] + "-" + day[1] + "-" + day[0]);
        if (isDead) {
            person.putArray("infoSoggettoEnte")
                    .addObject()
                    .put("chiave", "Data decesso")
                    .put("valoreData", "2024-01-15");
            return person;
        }
        var home = person.putArray("residenza").addObject().put("tipoIndirizzo", "1");
        if ("A".equals(row.get(ResidentField.STATUS))) {
            general.put("soggettoAIRE", "S");
            general.putObject("idSchedaSoggettoComune").put("idSchedaSoggettoComuneIstat", HERE);
            home.putObject("localitaEstera").putObject("indirizzoEstero");
        } else {
            home.putObject("indirizzo")
                    .putObject("comune")
                    .put("codiceIstat", "R".equals(row.get(ResidentField.STATUS)) ? HERE : ELSEWHERE);
        }
        return person;
    }

    /** A change begins at the person, or with {@code /} at the whole answer; a value in brackets is JSON. */
    private static void apply(ObjectNode answer, String change) {
        var equals = change.indexOf('=');
        var value = change.substring(equals + 1);
        var path = change.substring(0, equals);
        JsonNode node = path.startsWith("/") ? answer : answer.at("/listaSoggetti/datiSoggetto/0");
        var steps = path.replace("/", "").split("\\.");
        for (var place = 0; place < steps.length - 1; place++) {
            node = node instanceof ArrayNode list
                    ? list.get(Integer.parseInt(steps[place]))
                    : Objects.requireNonNullElseGet(node.get(steps[place]), newObject((ObjectNode) node, steps[place]));
        }
        var last = steps[steps.length - 1];
        if (value.equals("-")) {
            ((ObjectNode) node).remove(last);
        } else if (value.startsWith("[") || value.startsWith("{")) {
            ((ObjectNode) node).set(last, tree(value));
        } else {
            ((ObjectNode) node).put(last, value);
        }
    }

    private static Supplier<JsonNode> newObject(ObjectNode parent, String name) {
        return () -> parent.putObject(name);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
