// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.delivery.sms.SmsReach;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.domain.person.Address;
import org.cittadino.register.ResidentRegister;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.RegistrationContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.mockito.ScopedMock;

/** By which way an account reaches its owner, and when an official has to see to it. */
class CredentialPlanningTest {
    private static final Address TYPED = new Address("H501", "", "Via Roma", "1", "00100");
    private static final Address REGISTERED = new Address("F205", "", "Via Torino", "2", "20100");

    private final StepContext context = new StepContext();
    private final ResidentRegister register = mock(ResidentRegister.class);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private List<Evidence> held = List.of(evidence(EvidenceKind.REGISTER_MATCH));

    @BeforeEach
    void aRegisterThatKnowsTheAddress() {
        when(context.session.getProvider(ResidentRegister.class, "table")).thenReturn(register);
        when(register.address(any())).thenReturn(Optional.of(REGISTERED));
        mocked.add(mockConstruction(CollectedEvidence.class, (made, created) -> when(made.of("reg-1"))
                .thenAnswer(call -> held)));
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(call ->
                        call.<Function<KeycloakSession, Object>>getArgument(1).apply(context.session));
        mocked.add(own);
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @ParameterizedTest
    @CsvSource({"email", "email-sms", "letter", "letter-registered", "nonsense"})
    void whoChoseAPasswordNeedsNoDelivery(String setting) {
        assertEquals(
                Optional.of(CredentialPlan.without(CredentialWay.OWN_PASSWORD)), plan(setting, Samples.resident()));
    }

    @Test
    void byMailGoesOnlyToAProvenAddress() {
        assertEquals(
                Optional.of(CredentialPlan.without(CredentialWay.EMAIL)),
                plan("email", Samples.resident(Samples.ADDRESS, true, HashedPassword.NONE)));
        assertEquals(Optional.empty(), plan("email", withoutPassword()));
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void byMailAndSmsGoesOnlyToAProvenAddressAndAMobile(boolean proven, boolean mobile, boolean possible) {
        var plan = Optional.of(CredentialPlan.without(CredentialWay.EMAIL_SMS)).filter(any -> possible);
        var reach = mockStatic(SmsReach.class);
        mocked.add(reach);
        reach.when(() -> SmsReach.of(any(), any()))
                .thenReturn(Optional.of(mock(PhoneNumber.class)).filter(any -> mobile));

        assertEquals(plan, plan("email-sms", Samples.resident(Samples.ADDRESS, proven, HashedPassword.NONE)));
    }

    @Test
    void anUntouchedStepSendsMails() {
        var config = CompleteConfig.of((AuthenticatorConfigModel) null);

        assertEquals(new CompleteConfig(Optional.of(CredentialWay.EMAIL), "table"), config);
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "own-password", "''"})
    void aWayWeDoNotKnowIsForTheOfficials(String setting) {
        assertEquals(Optional.empty(), plan(setting, Samples.resident(Samples.ADDRESS, true, HashedPassword.NONE)));
    }

    @Test
    void aLetterGoesToTheResidenceThatWasTyped() {
        assertEquals(
                Optional.of(CredentialPlan.letter(CredentialWay.LETTER, TYPED)), plan("letter", withoutPassword()));
    }

    @Test
    void aLetterGoesToTheDomicileWhereThatIsAnotherPlace() {
        var domicile = Map.of("domicileMunicipality", "L219", "domicileStreet", "Corso Francia");

        assertEquals(
                Optional.of(
                        CredentialPlan.letter(CredentialWay.LETTER, new Address("L219", "", "Corso Francia", "", ""))),
                plan("letter", with(domicile)));
    }

    @ParameterizedTest
    @CsvSource({"residenceMunicipality", "residenceStreet"})
    void withoutAnAddressNoLetterGoes(String missing) {
        assertEquals(Optional.empty(), plan("letter", with(Map.of(missing, ""))));
    }

    @Test
    void aLetterGoesToTheRegisteredAddressAndNotToTheOneTyped() {
        assertEquals(
                Optional.of(CredentialPlan.letter(CredentialWay.LETTER_REGISTERED, REGISTERED)),
                plan("letter-registered", withoutPassword()));
    }

    @Test
    void withoutARegisteredAddressNoLetterGoesAnywhere() {
        when(register.address(any())).thenReturn(Optional.empty());

        assertEquals(Optional.empty(), plan("letter-registered", withoutPassword()));
    }

    @Test
    void aRegisterThatBreaksHasNoAddress() {
        when(register.address(any())).thenThrow(new IllegalStateException("Rossi"));

        assertEquals(Optional.empty(), plan("letter-registered", withoutPassword()));
    }

    @Test
    void withoutAYesOfTheRegisterItIsNotAskedForAnAddress() {
        held = List.of(evidence(EvidenceKind.EMAIL_CODE));

        assertEquals(Optional.empty(), plan("letter-registered", withoutPassword()));
    }

    private Optional<CredentialPlan> plan(String setting, Registration registration) {
        var model = new AuthenticatorConfigModel();
        model.setConfig(Map.of("delivery", setting));
        return new CredentialPlanning(context.session, CompleteConfig.of(model)).of(registration);
    }

    private static Registration withoutPassword() {
        return Samples.resident("", false, HashedPassword.NONE);
    }

    private static Registration with(Map<String, String> changes) {
        var content = withoutPassword().content();
        var attributes = new HashMap<>(content.attributes());
        changes.forEach((name, value) -> attributes.put(name, List.of(value)));
        var changed = new RegistrationContent(
                Map.of(), attributes, HashedPassword.NONE, content.documents(), "", "it", "resident");
        return new Registration("reg-1", "sportello", false, false, changed);
    }

    private static Evidence evidence(EvidenceKind kind) {
        return new Evidence(kind, Instant.EPOCH, Optional.empty());
    }
}
