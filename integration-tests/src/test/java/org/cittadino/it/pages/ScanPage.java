// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

/** "Invia una copia del documento": takes files one by one. */
public final class ScanPage {
    private final Page page;

    private ScanPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-page-id$=cittadino-scan] #cittadino-scan-go-on");
    }

    public static ScanPage arrived(Page page) {
        return new ScanPage(page);
    }

    public ScanPage add(FilePayload file) {
        choose(file);
        return send();
    }

    /** As the browser's own dialogue does. */
    public void choose(FilePayload file) {
        page.locator("#scan").setInputFiles(file);
    }

    public ScanPage send() {
        Turning.by(page.locator("#cittadino-scan-form [type=submit]"));
        return new ScanPage(page);
    }

    public ScanPage removeFirst() {
        Turning.by(page.locator("button[name=remove]").first());
        return new ScanPage(page);
    }

    public ScanPage goOnInVain() {
        goOn();
        return new ScanPage(page);
    }

    public ReviewPage goOnToReview() {
        goOn();
        return ReviewPage.arrived(page);
    }

    /** Hands in what an official missed. @return the reference of the request */
    public String sendAgain() {
        goOn();
        Arrival.provenBy(page, "[data-page-id$=cittadino-scan-sent]");
        return page.locator("#cittadino-reference").innerText();
    }

    /** Hands in what raises an account. @return the reference of the request */
    public String handIn() {
        goOn();
        Arrival.provenBy(page, "#cittadino-upgrade-waiting");
        return page.locator("#cittadino-reference").innerText();
    }

    private void goOn() {
        Turning.by(page.locator("button[name=action][value=go-on]"));
    }

    public int listed() {
        return page.locator("button[name=remove]").count();
    }

    public boolean takesMore() {
        return page.locator("#scan").count() > 0;
    }

    /** What stands at the field; empty if nothing. */
    public String error() {
        var error = page.locator("#scan-error:visible span").last();
        return error.count() == 0 ? "" : error.innerText();
    }

    /** Where an answer leads that the browser got behind the page's back. */
    public ScanPage led(APIResponse answer) {
        page.navigate(answer.headers().get("location"));
        return new ScanPage(page);
    }

    public ScanPage reload() {
        page.reload();
        return new ScanPage(page);
    }

    /** The form with the file as this browser, or another, might send it again and again. */
    public Copy copy() {
        var form = page.locator("#cittadino-scan-form");
        return new Copy(form.getAttribute("action"), hidden("client_id"), hidden("tab_id"), hidden("ticket"));
    }

    private String hidden(String name) {
        return page.locator("#cittadino-scan-form [name=" + name + "]").getAttribute("value");
    }

    public Page page() {
        return page;
    }

    /** The fields of one form. */
    public record Copy(String action, String client, String tab, String ticket) {
        public Copy withTicket(String other) {
            return new Copy(action, client, tab, other);
        }

        public APIResponse sendBy(Page browser, FilePayload file) {
            var fields = FormData.create()
                    .set("client_id", client)
                    .set("tab_id", tab)
                    .set("ticket", ticket)
                    .set("scan", file);
            return browser.request()
                    .post(action, RequestOptions.create().setMultipart(fields).setMaxRedirects(0));
        }
    }
}
