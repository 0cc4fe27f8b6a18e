// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.walker;

import java.util.Map;
import java.util.TreeMap;
import org.cittadino.it.people.Citizen;

/** Pages as a stranger compares them who wants to learn something of somebody else. */
public final class Masked {
    private Masked() {}

    /** Status, headers and page, without what is another for each visit. */
    public static String of(WebPage page, Citizen citizen) {
        Map<String, String> headers = new TreeMap<>();
        page.headers()
                .map()
                .forEach((name, values) -> headers.put(
                        name,
                        switch (name) {
                            case "date", "content-length" -> "*";
                            case "set-cookie" ->
                                values.stream()
                                        .map(cookie -> cookie.replaceAll("=[^;]*;", "=*;"))
                                        .sorted()
                                        .toList()
                                        .toString();
                            default -> values.toString();
                        }));
        String body = page.body()
                .replaceAll("(session_code|tab_id|client_data|auth_session_id|code)=[\\w.~-]+", "$1=*")
                .replaceAll("data-session=\"[^\"]*\"", "data-session=*")
                .replace(citizen.typed().getOrDefault("email", "nobody@nowhere.example"), "*");
        return page.status() + "\n" + headers + "\n" + body;
    }
}
