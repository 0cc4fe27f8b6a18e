// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.authenticators.Samples;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.store.CodeOrder;
import org.cittadino.store.Codes;
import org.cittadino.store.Limits;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.ProofOnAccept;
import org.cittadino.store.Registrations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.mockito.ScopedMock;

class EmailProofTest {
    private static final String LINK = "https://town.example/link";

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final EmailProof proof = new EmailProof(session, EmailCodeConfig.of((AuthenticatorConfigModel) null));
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<OutboxMessage> queued = new ArrayList<>();
    private boolean sentBefore;
    private final List<Duration> waits = new ArrayList<>();
    private boolean addressAllows = true;
    private Optional<Duration> slot = Optional.of(Duration.ZERO);
    private boolean registrationAllows = true;
    private @Nullable ProofOnAccept written;

    @BeforeEach
    void aStoreInMemory() {
        mocked.add(mockConstruction(Limits.class, (made, created) -> {
            when(made.take(any(), anyString())).thenAnswer(asked -> addressAllows);
            when(made.reserve(any(), anyString())).thenAnswer(asked -> slot);
            when(made.wait(any(), anyString())).thenReturn(Duration.ofSeconds(30));
        }));
        mocked.add(mockConstruction(Registrations.class, (made, created) -> when(made.hasSending("reg-1"))
                .thenAnswer(asked -> sentBefore)));
        mocked.add(ownTransactionIsThisOne());
        mocked.add(share());
        mocked.add(mockConstruction(Outbox.class, (made, created) -> doAnswer(asked -> {
                    waits.add(asked.getArgument(1));
                    return queued.add(asked.getArgument(0));
                })
                .when(made)
                .queue(any(), any())));
        mocked.add(mockConstruction(
                Codes.class, (made, created) -> when(made.check(anyString(), anyString(), anyString(), any(), any()))
                        .thenAnswer(asked -> {
                            done.add("checked " + asked.getArgument(1));
                            written = asked.getArgument(4);
                            return new CodeCheck.NotSent();
                        })));
    }

    private ScopedMock ownTransactionIsThisOne() {
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any())).thenAnswer(asked -> {
            Function<KeycloakSession, Object> work = asked.getArgument(1);
            return work.apply(session);
        });
        return own;
    }

    private ScopedMock share() {
        var registrations = mockStatic(Registrations.class);
        registrations
                .when(() -> Registrations.countSending(any(), anyString(), anyInt()))
                .thenAnswer(asked -> {
                    done.add("counted of " + asked.getArgument(2));
                    return registrationAllows;
                });
        return registrations;
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void aMailWithACodeIsOrdered() {
        assertEquals(new SendOutcome.Ordered(), proof.send(Samples.open(), LINK));

        var message = queued.get(0);
        assertEquals("cittadinoCode", message.template());
        assertEquals("reg-1", message.ownerId());
        assertEquals("email", message.channel());
        assertEquals(Samples.ADDRESS, message.recipient());
        assertEquals("fr", message.locale());
        assertEquals(Map.of("minutes", "60", "link", LINK, "withPassword", "true"), message.texts());
        assertEquals(CodeOrder.of("registration-email", CodePolicy.EMAIL), message.code());
        assertEquals(List.of("counted of 5"), done);
        assertEquals(List.of(Duration.ZERO), waits);
    }

    @Test
    void aDecoyCostsTheSameAndWritesToTheOwnerOfTheAccount() {
        proof.send(Samples.open(), LINK);
        proof.send(Samples.decoy(), LINK);

        assertEquals("cittadinoAccountExists", queued.get(1).template());
        assertEquals(queued.get(0).code(), queued.get(1).code());
        assertEquals(queued.get(0).texts(), queued.get(1).texts());
        assertEquals(List.of("counted of 5", "counted of 5"), done);
    }

    @Test
    void comingBackToThePageSendsNothing() {
        sentBefore = true;

        assertEquals(new SendOutcome.Ordered(), proof.sendFirst(Samples.open(), LINK));
        assertEquals(List.of(), queued);
    }

    @Test
    void theFirstTimeACodeIsSent() {
        proof.sendFirst(Samples.open(), LINK);

        assertEquals(1, queued.size());
    }

    @Test
    void theFirstCodeWaitsForItsTurnInsteadOfBeingRefused() {
        slot = Optional.of(Duration.ofSeconds(40));

        assertEquals(new SendOutcome.Ordered(), proof.sendFirst(Samples.open(), LINK));
        assertEquals(List.of(Duration.ofSeconds(40)), waits);
    }

    @Test
    void theFirstCodeIsRefusedWhereNoTurnIsLeft() {
        slot = Optional.empty();

        assertEquals(new SendOutcome.TooSoon(Duration.ofSeconds(30)), proof.sendFirst(Samples.open(), LINK));
        assertEquals(List.of(), queued);
    }

    @Test
    void anAddressThatHadItsShareIsNotWrittenTo() {
        addressAllows = false;

        assertEquals(new SendOutcome.TooSoon(Duration.ofSeconds(30)), proof.send(Samples.open(), LINK));
        assertEquals(List.of(), queued);
        assertEquals(List.of(), done);
    }

    @Test
    void aRegistrationThatHadItsShareGetsNoMore() {
        registrationAllows = false;

        assertEquals(new SendOutcome.NoMore(), proof.send(Samples.open(), LINK));
        assertEquals(List.of(), queued);
    }

    @Test
    void codesAreCheckedForThisPurposeAlone() {
        proof.check(Samples.open(), "12345678", () -> true);

        assertEquals(List.of("checked registration-email"), done);
    }

    @Test
    void aDecoyIsNeverProvenNotEvenByItsRightCode() {
        proof.check(Samples.decoy(), "12345678", () -> true);

        assertNotNull(written);
        assertFalse(written.write(session));
    }
}
