// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.store.Registration;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.UserModel;

/** What Keycloak's event log learns of a registration: a reference and a reason, nothing about the person. */
public final class RegistrationAudit {
    private static final String REFERENCE = "registration";
    private static final int REFERENCE_DIGITS = 16;

    private RegistrationAudit() {}

    /** Records a code that was refused. */
    public static void check(EventBuilder event, Registration registration, CodeCheck check) {
        if (check instanceof CodeCheck.Accepted) {
            return;
        }
        event.detail(REFERENCE, reference(registration)).error(reason(check));
    }

    /** Records the account that was opened. */
    public static void opened(EventBuilder event, Registration registration, UserModel citizen) {
        event.detail(REFERENCE, reference(registration)).user(citizen).success();
    }

    /** Records that no account could be opened. */
    public static void notOpened(EventBuilder event, Registration registration, String reason) {
        event.detail(REFERENCE, reference(registration)).error(reason);
    }

    private static String reason(CodeCheck check) {
        if (check instanceof CodeCheck.Wrong) {
            return "code_wrong";
        }
        if (check instanceof CodeCheck.Expired) {
            return "code_expired";
        }
        return check instanceof CodeCheck.Exhausted ? "code_exhausted" : "code_not_sent";
    }

    /** Part of a digest: the id itself opens the code page and is as good as a key. */
    private static String reference(Registration registration) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(registration.id().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, REFERENCE_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
