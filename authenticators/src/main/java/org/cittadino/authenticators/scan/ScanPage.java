// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.cittadino.store.ScanFile;
import org.cittadino.store.Scans;
import org.jspecify.annotations.Nullable;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/**
 * Says what may be sent, takes it, and lists what was taken. Two forms: the one with the file goes where files are read,
 * the other one takes scans back and goes on.
 */
final class ScanPage {
    /** Fields of the form without a file. */
    static final String REMOVE = "remove";

    static final String ACTION = "action";
    static final String GO_ON = "go-on";

    private static final String TEMPLATE = "cittadino-scan.ftl";

    private final LoginFormsProvider form;

    /** @param place whose page it is; part of message keys */
    private ScanPage(LoginFormsProvider form, String place, List<ScanFile> scans) {
        this.form = form.setAttribute("cittadinoScanPlace", place)
                .setAttribute(
                        "cittadinoScans", scans.stream().map(ScanPage::line).toList())
                .setAttribute("cittadinoScanFull", scans.size() >= Scans.MOST)
                .setAttribute("cittadinoScanMost", Scans.MOST)
                .setAttribute("cittadinoScanMegabytes", ScanIntake.MOST_MEGABYTES)
                .setAttribute("cittadinoScanBytes", Integer.toString(ScanIntake.MOST_BYTES))
                .setAttribute("cittadinoScanLeast", 1)
                .setAttribute("cittadinoScanFields", Map.of());
    }

    static ScanPage inRegistration(LoginFormsProvider form, List<ScanFile> scans) {
        return new ScanPage(form, "registration", scans);
    }

    static ScanPage inAccount(LoginFormsProvider form, List<ScanFile> scans) {
        return new ScanPage(form, "account", scans);
    }

    /** For who has nothing but the link of a mail. */
    static ScanPage byLink(LoginFormsProvider form, List<ScanFile> scans, String reference) {
        var page = new ScanPage(form, "link", scans);
        page.form.setAttribute("cittadinoReference", reference);
        return page;
    }

    ScanPage least(int scans) {
        form.setAttribute("cittadinoScanLeast", scans);
        return this;
    }

    /** Where the form with the file goes, if not where Keycloak's own go. */
    ScanPage uploadTo(String address, Map<String, String> fields) {
        form.setAttribute("cittadinoScanUpload", address).setAttribute("cittadinoScanFields", fields);
        return this;
    }

    /** Where the other one goes. */
    ScanPage actAt(String address) {
        form.setAttribute("cittadinoScanAction", address);
        return this;
    }

    ScanPage say(@Nullable ScanNotice notice) {
        if (notice == ScanNotice.TAKEN) {
            form.setSuccess(notice.key());
        } else if (notice != null) {
            form.addError(new FormMessage(UploadedForm.FILE, notice.key(), ScanIntake.MOST_MEGABYTES));
        }
        return this;
    }

    Response draw() {
        return form.createForm(TEMPLATE);
    }

    /** Bytes as megabytes, a tenth at least. */
    private static Map<String, Object> line(ScanFile scan) {
        return Map.of("id", scan.id(), "pages", scan.pages(), "megabytes", Math.max(0.1, scan.bytes() / 1_000_000.0));
    }
}
