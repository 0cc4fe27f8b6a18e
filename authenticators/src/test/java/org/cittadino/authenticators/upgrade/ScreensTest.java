// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.cittadino.domain.assurance.UpgradeWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.UserModel;

class ScreensTest {
    private static final String NOW = Long.toString(LoginMoment.now());

    private final WeakLogin weak = new WeakLogin();
    private final List<String> done = new ArrayList<>();
    private boolean scanIsForMe = true;
    private final WayUp scan = new WayUp() {
        @Override
        public UpgradeWay way() {
            return UpgradeWay.SCAN;
        }

        @Override
        public boolean isFor(UserModel citizen) {
            return scanIsForMe;
        }

        @Override
        public void show(RequiredActionContext context) {
            done.add("shown");
        }

        @Override
        public void act(RequiredActionContext context) {
            done.add("acted");
        }
    };
    private final Screens screens = new Screens(weak.context, new WaysUp(List.of(scan)));

    @AfterEach
    void theRealThingAgain() {
        weak.close();
    }

    @Test
    void atFirstThePadlockIsShown() {
        screens.show();

        verify(weak.form).setAttribute("padlockWays", List.of("scan"));
        verify(weak.form).createForm("cittadino-padlock.ftl");
    }

    @Test
    void aWayTheTownDoesNotOfferIsNone() {
        weak.settings.put("ways", "counter");
        weak.notes.put(Admission.ADMITTED, NOW);
        weak.posts("upgrade", "scan");
        screens.act();

        verify(weak.form).setAttribute("padlockWays", List.of());
        assertEquals(List.of(), done);
    }

    @Test
    void aWayThatLeadsThisAccountNowhereIsNone() {
        scanIsForMe = false;
        weak.notes.put(Admission.ADMITTED, NOW);
        weak.notes.put(Screens.WAY, "scan");
        screens.show();

        verify(weak.form).createForm("cittadino-padlock.ftl");
        assertEquals(List.of(), done);
    }

    @Test
    void whoIsAdmittedGoesTheWayAndComesBackToItsPages() {
        weak.notes.put(Admission.ADMITTED, NOW);
        weak.posts("upgrade", "scan");
        screens.act();
        screens.show();
        weak.posts("action", "add");
        screens.act();

        assertEquals(List.of("shown", "shown", "acted"), done);
        assertEquals("scan", weak.notes.get("cittadino.upgrade.way"));
    }

    @Test
    void anUploadIsNeverReadAsAForm() {
        weak.notes.put(Admission.ADMITTED, NOW);
        weak.notes.put(Screens.WAY, "scan");
        weak.posts(MediaType.MULTIPART_FORM_DATA_TYPE);
        screens.act();

        assertEquals(List.of("acted"), done);
        verify(weak.request, never()).getDecodedFormParameters();
    }

    @Test
    void whoseTimeIsOverGetsNoWay() {
        weak.notes.put(Screens.WAY, "scan");
        screens.show();

        verify(weak.form).createForm("cittadino-padlock.ftl");
        assertNull(weak.notes.get(Screens.WAY));
        assertEquals(List.of(), done);
    }

    @ParameterizedTest
    @CsvSource({"upgrade, ways", "action, back"})
    void otherWaysMayBeChosenAtAnyTimeFromOursAndFromTheirPages(String field, String button) {
        weak.notes.put(Screens.WAY, "scan");
        weak.posts(field, button);
        screens.act();

        assertNull(weak.notes.get(Screens.WAY));
        verify(weak.form).createForm("cittadino-padlock.ftl");
    }

    @Test
    void whoLeavesAServiceIsDenied() {
        weak.guarded().posts("upgrade", "leave");
        screens.act();

        verify(weak.context).failure();
        verify(weak.event).error("left");
        verify(weak.context, never()).cancel();
    }

    @Test
    void whoLeavesFromTheAreaGoesBackToIt() {
        weak.posts("upgrade", "leave");
        screens.act();

        verify(weak.context).cancel();
        verify(weak.context, never()).failure();
    }
}
