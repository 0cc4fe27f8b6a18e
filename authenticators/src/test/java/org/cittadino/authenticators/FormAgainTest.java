// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered on the way back to the form. */
final class FormAgainTest {
    private final StepContext context = new StepContext();

    @BeforeEach
    void aFlowThatStartsAgain() {
        doAnswer(asked -> {
                    asked.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(context.flow)
                .resetFlow(any());
    }

    @Test
    void whatWasTypedAndTheWayToRegisterAreThereAgain() {
        FormAgain.show(context.flow, Samples.ofRoute("non-resident"));

        verify(context.browser).setAuthNote("cittadino.registration.draft", "reg-1");
        verify(context.browser).setAuthNote("cittadino.route", "non-resident");
        verify(context.browser, never()).setAuthNote(eq("cittadino.registration.draft.reason"), anyString());
    }

    @Test
    void aTownWithoutRoutesRemembersNone() {
        FormAgain.show(context.flow, Samples.open());

        verify(context.browser, never()).setAuthNote(eq("cittadino.route"), anyString());
    }

    @Test
    void theReasonIsSaidOnThePage() {
        FormAgain.show(context.flow, Samples.open(), "cittadinoRulesChanged");

        verify(context.browser).setAuthNote("cittadino.registration.draft.reason", "cittadinoRulesChanged");
    }
}
