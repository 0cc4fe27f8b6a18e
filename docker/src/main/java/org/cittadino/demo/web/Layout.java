// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.web;

/** The frame around every page of the demo site. */
public record Layout(String language, String owner, String navigation, String footer) {

    /**
     * @param title plain text, escaped here
     * @param head further elements of the head, already HTML
     * @param content the page's content, already HTML
     */
    public Answer page(String title, String head, String content) {
        String safeTitle = Html.escape(title);
        return Answer.page("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – %s</title>
                <link rel="stylesheet" href="/style.css">
                %s
                </head>
                <body>
                <header><p>%s</p><nav>%s</nav></header>
                <main>
                <h1>%s</h1>
                %s
                </main>
                <footer>%s</footer>
                </body>
                </html>
                """.formatted(
                        language,
                        safeTitle,
                        Html.escape(owner),
                        head,
                        Html.escape(owner),
                        navigation,
                        safeTitle,
                        content,
                        footer));
    }
}
