// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

/**
 * A portal of a demo town, as far as it differs from the others.
 *
 * @param realm name of the realm that knows the citizens
 * @param path where the portal lies on the demo's website
 * @param welcome what whoever is not logged in sees, already HTML
 */
public record Portal(String realm, String path, String town, String title, String welcome) {
    /** Anybody registers with an e-mail address. */
    public static final Portal ISTANZE_ONLINE = new Portal(
            "istanze-online",
            "/sportello",
            "Comune di Borgo San Lorenzo al Mare",
            "Sportello Istanze Online Cittadino",
            """
            <p>Presenta le tue istanze al Comune senza andare allo sportello.</p>
            <p><a class="button" href="/sportello/accedi">Accedi</a>
            <a class="button second" href="/sportello/registrati">Registrati</a></p>
            """);

    /** The town knows its people, and asks its register. */
    public static final Portal ANAGRAFE =
            new Portal("anagrafe", "/servizi", "Comune di Valdorcia Alta", "Servizi al cittadino", """
            <p>L’area Servizi al cittadino è riservata ai residenti, agli iscritti all’AIRE e ai non residenti titolari
            di una qualsiasi utenza con il Comune.</p>
            <p><a class="button" href="/servizi/accedi">Accedi</a></p>
            <h2>Modalità per il rilascio delle password</h2>
            <ul>
            <li>Cittadini residenti o AIRE, con una password tua:
            <a href="/servizi/registrati?modo=resident">procedi al rilascio di utente e password</a></li>
            <li>Cittadini residenti o AIRE, con la password per posta:
            <a href="/servizi/registrati?modo=resident-letter">procedi al rilascio di utente e password</a></li>
            <li>Cittadini non residenti:
            <a href="/servizi/registrati?modo=non-resident">procedi al rilascio di utente e password</a></li>
            </ul>
            """);

    /** Some services are for strong credentials; weak ones have a way up. */
    public static final Portal CREDENZIALE_FORTE =
            new Portal("credenziale-forte", "/rete-civica", "Comune di Torre Pontile", "Rete civica", """
            <p><a class="button" href="/rete-civica/accedi">Accedi</a>
            <a class="button second" href="/rete-civica/registrati">Chiedi la credenziale</a></p>
            """);

    /** Address of one of the portal's pages on the website. */
    String page(String name) {
        return path + "/" + name;
    }
}
