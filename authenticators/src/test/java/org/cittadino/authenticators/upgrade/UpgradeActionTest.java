// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Set;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.InitiatedActionSupport;

class UpgradeActionTest {
    private final WeakLogin weak = new WeakLogin();
    private final UpgradeAction action = new UpgradeAction(new WaysUp(List.of()));

    @AfterEach
    void theRealThingAgain() {
        weak.close();
    }

    @Test
    void aWeakAccountIsStoppedAtAServiceWithThePadlock() {
        action.evaluateTriggers(weak.guarded().context);

        assertEquals(Set.of("cittadino-upgrade"), weak.pending);
        verify(weak.citizen, never()).addRequiredAction("cittadino-upgrade");
    }

    @Test
    void aStrongOneIsNotAndWhatWasPendingIsGone() {
        weak.pending.add("cittadino-upgrade");
        weak.level = AssuranceLevel.STRONG;
        action.evaluateTriggers(weak.guarded().context);

        assertEquals(Set.of(), weak.pending);
    }

    @Test
    void theLevelIsSettledBeforeTheGateIsAsked() {
        weak.isBehind = true;
        action.evaluateTriggers(weak.guarded().context);

        assertEquals(Set.of(), weak.pending);
    }

    @Test
    void otherServicesAreOpen() {
        action.evaluateTriggers(weak.context);
        action.evaluateTriggers(weak.guardedAsAnOption().context);

        assertEquals(Set.of(), weak.pending);
    }

    @Test
    void whoWishesToGoUpStaysAtItUntilTheWishIsOver() {
        weak.clientNotes.put("kc_action", "cittadino-upgrade");
        action.evaluateTriggers(weak.context);
        assertEquals(Set.of("cittadino-upgrade"), weak.pending);

        weak.clientNotes.clear();
        action.evaluateTriggers(weak.context);
        assertEquals(Set.of(), weak.pending);
    }

    @Test
    void itIsAnActionThatApplicationsMayStart() {
        assertEquals(InitiatedActionSupport.SUPPORTED, action.initiatedActionSupport());
    }

    @Test
    void whoBecameStrongMeanwhileGoesOn() {
        weak.level = AssuranceLevel.STRONG;
        action.requiredActionChallenge(weak.guarded().context);
        verify(weak.context).success();
        verify(weak.context, never()).challenge(any());
    }

    @Test
    void whoBecameStrongWhileReadingGoesOnWhateverWasPressed() {
        weak.level = AssuranceLevel.STRONG;
        action.processAction(weak.guarded().posts("upgrade", "leave").context);
        verify(weak.context).success();
    }

    @Test
    void nothingTheWeakSendLetsThemThrough() {
        for (var button : List.of("confirm", "resend", "ways", "counter", "success", "")) {
            action.processAction(weak.guarded().posts("upgrade", button).context);
        }

        verify(weak.context, never()).success();
        verify(weak.context, never()).cancel();
        verify(weak.context, never()).ignore();
    }
}
