// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cittadino.demo.web.Answer;
import org.cittadino.demo.web.Html;
import org.cittadino.demo.web.Layout;

/** What the civic network shows; in Italian, as it is the face of an Italian town. */
final class CivicNetworkPages {
    private final Portal portal;
    private final Layout layout;

    CivicNetworkPages(Portal portal) {
        this.portal = portal;
        this.layout = new Layout(
                "it",
                portal.town(),
                "<a href=\"" + portal.path() + "\">Servizi</a><a href=\"/\">Posta della demo</a>",
                "Comune immaginario, rete civica dimostrativa di Cittadino.");
    }

    Answer services(Optional<Visit> visitor) {
        String who = visitor.map(visit -> "<p>Ciao, " + Html.escape(visit.name()) + ". <a href=\"" + portal.page("esci")
                        + "\">Esci</a></p>")
                .orElse(portal.welcome());
        return layout.page(
                portal.title(),
                "",
                who + "<h2>Servizi per chi ha un account</h2>" + list(false)
                        + "<h2>Servizi con il lucchetto rosso</h2>"
                        + "<p>Si aprono con la credenziale forte. Se non la hai, la pagina di accesso ti dice come"
                        + " ottenerla.</p>"
                        + list(true));
    }

    private String list(boolean padlock) {
        return Arrays.stream(TownService.values())
                .filter(service -> service.hasPadlock() == padlock)
                .map(service -> "<li><a href=\"" + portal.page("servizio?nome=" + service.id()) + "\">"
                        + Html.escape(service.title()) + "</a>" + (padlock ? " <strong>lucchetto rosso</strong>" : "")
                        + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    Answer service(TownService service, Visit visit) {
        String level = visit.claims().path("assurance_level").asText("");
        String known =
                switch (level) {
                    case "strong" -> "credenziale forte";
                    case "weak" -> "credenziale debole";
                    default -> "livello non comunicato";
                };
        return layout.page(
                service.title(),
                "",
                "<p>" + Html.escape(service.content()) + "</p><p>Accesso di " + Html.escape(visit.name()) + " (" + known
                        + ").</p>" + back());
    }

    /** The citizen turned back at the padlock; the other services stay open. */
    Answer notYet() {
        return layout.page(
                "Questo servizio chiede la credenziale forte",
                "",
                "<p class=\"notice\">Non hai completato il passaggio alla credenziale forte. Gli altri servizi"
                        + " restano aperti.</p>"
                        + back());
    }

    Answer strange() {
        return layout.page(
                "Accedi di nuovo",
                "",
                "<p class=\"notice\">L’accesso è cominciato in un altro browser o è scaduto.</p>" + back());
    }

    Answer refused(String reason) {
        return layout.page(
                "Accesso non riuscito",
                "",
                "<p class=\"notice\">L’accesso non è stato completato (" + Html.escape(reason) + ").</p>" + back());
    }

    private String back() {
        return "<p><a class=\"button\" href=\"" + portal.path() + "\">Torna ai servizi</a></p>";
    }
}
