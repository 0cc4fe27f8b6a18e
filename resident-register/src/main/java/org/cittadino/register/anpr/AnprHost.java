// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.net.URI;

/**
 * Where ANPR and PDND are.
 *
 * @param url beginning of the addresses of the services, up to the gateway's name with {@code -PDND}
 * @param audience beginning of their audiences: <em>without</em> {@code -PDND}, and never with the operation
 * @param tokenUrl where vouchers are
 * @param tokenAudience for whom the town signs when it wants one
 */
record AnprHost(String url, String audience, URI tokenUrl, String tokenAudience) {
    private static final String OPERATION = "/anpr-service-e002";

    static final AnprHost PRODUCTION = official("modipa.anpr.interno.it", "auth.interop.pagopa.it");
    static final AnprHost TEST = official("modipa-val.anpr.interno.it", "auth.uat.interop.pagopa.it");

    private static AnprHost official(String host, String desk) {
        var gateway = "https://" + host + "/govway/rest/in/MinInternoPortaANPR";
        return new AnprHost(
                gateway + "-PDND",
                gateway,
                URI.create("https://" + desk + "/token.oauth2"),
                desk + "/client-assertion");
    }

    URI endpoint(AnprService service) {
        return URI.create(url + "/" + service.path() + OPERATION);
    }

    String audience(AnprService service) {
        return audience + "/" + service.path();
    }
}
