// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;

/** Which page comes next: the padlock, the code by mail, or those of the way that was chosen. */
final class Screens {
    /** Authentication note with the id of the way that was chosen. */
    static final String WAY = "cittadino.upgrade.way";

    /** The buttons of our own pages; what a way asks for has other names. */
    static final String BUTTON = "upgrade";

    private final RequiredActionContext context;
    private final WaysUp ways;
    private final Admission admission;

    Screens(RequiredActionContext context, WaysUp ways) {
        this.context = context;
        this.ways = ways;
        this.admission = new Admission(context);
    }

    /** Where the citizen was. Only a press of a button leads to the login: whoever just looks is left alone. */
    void show() {
        var chosen = chosen();
        if (chosen.isEmpty() || admission.stage() == Admission.Stage.LOG_IN) {
            padlock();
        } else {
            goOn(chosen.get());
        }
    }

    void act() {
        var button = button();
        if (button == null) {
            chosen().ifPresentOrElse(this::goOnIn, this::padlock);
            return;
        }
        switch (button) {
            case "leave" -> leave();
            case "ways" -> padlock();
            case "confirm" -> chosen().ifPresentOrElse(this::confirm, this::padlock);
            case "resend" -> chosen().ifPresentOrElse(this::resend, this::padlock);
            default -> ways.offered(context, button).ifPresentOrElse(this::choose, this::padlock);
        }
    }

    /** Of an upload nothing may be read as a form: Keycloak can read it once, and in parts alone. */
    private @Nullable String button() {
        var type = context.getHttpRequest().getHttpHeaders().getMediaType();
        if (type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            return null;
        }
        var form = context.getHttpRequest().getDecodedFormParameters();
        return "back".equals(form.getFirst("action")) ? "ways" : form.getFirst(BUTTON);
    }

    private Optional<WayUp> chosen() {
        return ways.offered(context, context.getAuthenticationSession().getAuthNote(WAY));
    }

    private void padlock() {
        context.getAuthenticationSession().removeAuthNote(WAY);
        new PadlockPage(context).show(ways.offered(context));
    }

    private void choose(WayUp way) {
        context.getAuthenticationSession().setAuthNote(WAY, way.way().id());
        goOn(way);
    }

    private void goOn(WayUp way) {
        switch (admission.stage()) {
            case LOG_IN -> admission.logInAgain(way.way());
            case PROVE_ADDRESS -> new AddressPage(context).askFirst();
            case OPEN -> way.show(context);
        }
    }

    private void goOnIn(WayUp way) {
        if (admission.stage() == Admission.Stage.OPEN) {
            way.act(context);
        } else {
            goOn(way);
        }
    }

    private void confirm(WayUp way) {
        if (admission.stage() == Admission.Stage.PROVE_ADDRESS) {
            if (!new AddressPage(context).isProven()) {
                return;
            }
            admission.admit();
        }
        goOn(way);
    }

    private void resend(WayUp way) {
        if (admission.stage() == Admission.Stage.PROVE_ADDRESS) {
            new AddressPage(context).askAgain();
        } else {
            goOn(way);
        }
    }

    /** The application learns that access was denied; from the area one goes back to the area. */
    private void leave() {
        if (Gate.isGuarded(context)) {
            UpgradeAudit.refused(context, "left");
            context.failure();
        } else {
            context.cancel();
        }
    }
}
