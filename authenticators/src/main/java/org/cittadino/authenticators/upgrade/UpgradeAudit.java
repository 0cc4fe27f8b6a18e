// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.store.RaiseOutcome;
import org.cittadino.store.UpgradeSettings;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

/** What the event log learns of somebody on the way up: the way and a reason, nothing about the person. */
final class UpgradeAudit {
    private static final String WAY = "way";

    private UpgradeAudit() {}

    static void done(RequiredActionContext context, UpgradeWay way, String what) {
        event(context).detail(WAY, way.id()).detail(Details.REASON, what).success();
    }

    static void refused(RequiredActionContext context, String reason) {
        event(context).error(reason);
    }

    /** A code by mail. */
    static void address(RequiredActionContext context, CodeCheck check) {
        if (!(check instanceof CodeCheck.Accepted)) {
            refused(context, "email_" + reason(check));
        }
    }

    /** A code by post. */
    static void letter(RequiredActionContext context, CodeCheck check) {
        if (!(check instanceof CodeCheck.Accepted)) {
            refused(context, "letter_" + reason(check));
        }
    }

    static void raised(RequiredActionContext context, UpgradeWay way, RaiseOutcome outcome) {
        switch (outcome) {
            case STRONG -> done(context, way, "strong");
            case STILL_WEAK -> done(context, way, "still_weak");
            case IDENTITY_TAKEN -> refused(context, "identity_taken");
            case NO_FISCAL_NUMBER -> refused(context, "no_fiscal_number");
        }
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

    /** A copy: Keycloak goes on with its own, whose event is the login. */
    private static EventBuilder event(RequiredActionContext context) {
        return context.getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(context.getUser())
                .detail(Details.CUSTOM_REQUIRED_ACTION, UpgradeSettings.ACTION);
    }
}
