// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Html;
import org.cittadino.demo.web.Layout;

/** What the portal shows; in Italian, as it is the face of an Italian town. */
final class SportelloPages {
    /** The claims people ask for first, in the order of a form; all others follow under their own names. */
    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("family_name", "Cognome");
        LABELS.put("given_name", "Nome");
        LABELS.put("fiscal_number", "Codice fiscale");
        LABELS.put("gender", "Sesso");
        LABELS.put("birthdate", "Data di nascita");
        LABELS.put("place_of_birth", "Luogo di nascita (codice)");
        LABELS.put("email", "Email");
        LABELS.put("email_verified", "Email verificata");
        LABELS.put("phone_number", "Telefono");
        LABELS.put("residence", "Residenza");
        LABELS.put("domicile", "Domicilio");
        LABELS.put("organisation", "Organizzazione");
        LABELS.put("municipality", "Comune o Stato (codice)");
        LABELS.put("locality", "località");
        LABELS.put("street", "via");
        LABELS.put("number", "numero");
        LABELS.put("postcode", "CAP");
        LABELS.put("same_as_residence", "uguale alla residenza");
        LABELS.put("name", "nome");
        LABELS.put("tax_number", "partita IVA o codice fiscale");
        LABELS.put("role", "ruolo");
    }

    private final Portal portal;
    private final Layout layout;

    SportelloPages(Portal portal) {
        this.portal = portal;
        this.layout = new Layout(
                "it",
                portal.town(),
                "<a href=\"" + portal.path() + "\">Servizi</a><a href=\"/\">Posta della demo</a>",
                "Comune immaginario, sportello dimostrativo di Cittadino.");
    }

    Answer welcome() {
        return layout.page(portal.title(), "", portal.welcome());
    }

    Answer visit(Visit visit) {
        String content = """
                <p>Hai effettuato l’accesso. Ecco che cosa ha saputo di te questo servizio.</p>
                <h2>I tuoi dati</h2>
                %s
                <h2>Contenuto dell’ID token</h2>
                <pre>%s</pre>
                <p><a class="button" href="%s">Esci</a></p>
                """.formatted(
                        table(visit.userInfo()), Html.escape(visit.claims().toPrettyString()), portal.page("esci"));
        return layout.page("Benvenuto, " + visit.name(), "", content);
    }

    /** Reached for instance when a registration that began in another browser ends in this one. */
    Answer strange() {
        return layout.page("Accedi di nuovo", "", """
                <p class="notice">L’accesso è cominciato in un altro browser o è scaduto.</p>
                <p><a class="button" href="%s">Accedi</a></p>
                """.formatted(portal.page("accedi")));
    }

    Answer refused(String reason) {
        return layout.page(
                "Accesso non riuscito",
                "",
                "<p class=\"notice\">L’accesso non è stato completato (" + Html.escape(reason)
                        + ").</p><p><a class=\"button\" href=\"" + portal.page("accedi") + "\">Riprova</a></p>");
    }

    private static String table(JsonNode claims) {
        StringBuilder rows = new StringBuilder("<table><tbody>");
        LABELS.keySet().stream().filter(claims::has).forEach(claim -> row(rows, "", claim, claims.get(claim)));
        claims.properties().stream()
                .filter(claim -> !LABELS.containsKey(claim.getKey()))
                .forEach(claim -> row(rows, "", claim.getKey(), claim.getValue()));
        return rows.append("</tbody></table>").toString();
    }

    private static void row(StringBuilder rows, String group, String claim, JsonNode value) {
        String label = group + LABELS.getOrDefault(claim, claim);
        if (value.isObject()) {
            value.properties().forEach(inner -> row(rows, label + ": ", inner.getKey(), inner.getValue()));
            return;
        }
        rows.append("<tr><th scope=\"row\">")
                .append(Html.escape(label))
                .append("</th><td>")
                .append(Html.escape(value.isValueNode() ? value.asText() : value.toString()))
                .append("</td></tr>");
    }
}
