// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cittadino.authenticators.PlainResponses;
import org.cittadino.delivery.sms.SmsCodes;
import org.cittadino.delivery.sms.SmsOrdered;
import org.cittadino.delivery.sms.SmsReach;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.domain.contact.PhoneReading;
import org.cittadino.store.FirstAccess;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.credential.CredentialModel;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.utils.FormMessage;
import org.mockito.ArgumentCaptor;
import org.mockito.ScopedMock;

/** The page behind the link, whoever opens it. */
class FirstAccessResourceTest {
    private static final String LINK = "A".repeat(43);
    private static final PhoneNumber NUMBER = ((PhoneReading.Valid) PhoneNumber.read("+393331234567")).number();

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final UserModel citizen = mock(UserModel.class);
    private final HttpRequest request = mock(HttpRequest.class);
    private final LoginFormsProvider form = mock(LoginFormsProvider.class, RETURNS_SELF);
    private final RequiredActionProviderModel choosing = new RequiredActionProviderModel();
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final MultivaluedHashMap<String, String> typed = new MultivaluedHashMap<>();
    private Stream<CredentialModel> credentials = Stream.empty();
    private Optional<PhoneNumber> number = Optional.of(NUMBER);
    private Optional<OutboxProgress> progress = Optional.empty();
    private Duration wait = Duration.ZERO;
    private SmsOrdered ordered = SmsOrdered.ORDERED;
    private CodeCheck check = new CodeCheck.Accepted();
    private boolean sent;

    @BeforeEach
    void somebodyWhoseAccountWasApproved() {
        PlainResponses.install();
        var page = PlainResponses.page();
        var context = mock(KeycloakContext.class);
        var users = mock(UserProvider.class);
        var keys = mock(SubjectCredentialManager.class);
        choosing.setEnabled(true);
        typed.putSingle("code", "1234 5678");
        when(session.getContext()).thenReturn(context);
        when(session.users()).thenReturn(users);
        when(session.getProvider(LoginFormsProvider.class)).thenReturn(form);
        doAnswer(asked -> {
                    done.add(asked.getArgument(0));
                    return page;
                })
                .when(form)
                .createForm(anyString());
        when(context.getRealm()).thenReturn(realm);
        when(context.getHttpRequest()).thenReturn(request);
        when(request.getDecodedFormParameters()).thenReturn(typed);
        when(realm.getName()).thenReturn("town");
        when(realm.getRequiredActionProviderByAlias("UPDATE_PASSWORD")).thenReturn(choosing);
        when(users.getUserById(realm, "u1")).thenReturn(citizen);
        when(citizen.getId()).thenReturn("u1");
        when(citizen.isEnabled()).thenReturn(true);
        when(citizen.getRequiredActionsStream()).thenAnswer(asked -> Stream.of("UPDATE_PASSWORD"));
        when(citizen.credentialManager()).thenReturn(keys);
        when(keys.getStoredCredentialsStream()).thenAnswer(asked -> credentials);
        mockTheStore();
    }

    private void mockTheStore() {
        mocked.add(mockConstruction(FirstAccess.class, (made, created) -> {
            when(made.isLinkOf("u1", LINK)).thenReturn(true);
            when(made.isCodeSent("u1")).thenAnswer(asked -> sent);
            when(made.check(eq("u1"), anyString())).thenAnswer(asked -> {
                done.add("checked " + asked.getArgument(1));
                return check;
            });
        }));
        mocked.add(mockConstruction(SmsCodes.class, (made, created) -> {
            when(made.order(any(), any())).thenAnswer(asked -> {
                done.add("ordered");
                return ordered;
            });
            when(made.wait(any())).thenAnswer(asked -> wait);
        }));
        mocked.add(mockConstruction(
                Outbox.class, (made, created) -> when(made.waiting("u1", "sms")).thenAnswer(asked -> progress)));
        mocked.add(mockConstruction(FirstAccessAudit.class));
        mocked.add(mockConstruction(PasswordChoice.class, (made, created) -> when(made.start(citizen))
                .thenAnswer(asked -> {
                    done.add("may choose");
                    return PlainResponses.page();
                })));
        var reach = mockStatic(SmsReach.class);
        reach.when(() -> SmsReach.of(any(), any())).thenAnswer(asked -> number);
        mocked.add(reach);
        var address = mockStatic(PageAddress.class);
        address.when(() -> PageAddress.of(any(), any())).thenReturn(URI.create("https://town.example/here"));
        address.when(() -> PageAddress.ofLogin(any())).thenReturn("https://town.example/account");
        mocked.add(address);
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void openingItSendsNothing() {
        open();

        assertEquals(List.of("cittadino-first-access.ftl"), done);
        verify(form).setAttribute("cittadinoNumber", "••• ••• 567");
        verify(form).setAttribute("cittadinoSent", false);
    }

    @Test
    void theButtonOrdersACodeAndThePageIsFetchedAnew() {
        var answer = send();

        assertEquals(List.of("ordered"), done);
        assertEquals(303, answer.getStatus());
    }

    @ParameterizedTest
    @CsvSource({"NOT_YET, 429", "USED_UP, 429", "NO_NUMBER, 0"})
    void whatCannotBeSentIsSaid(SmsOrdered outcome, int status) {
        ordered = outcome;

        assertEquals(status, send().getStatus());
        assertEquals(List.of("ordered", "cittadino-first-access.ftl"), done);
    }

    @ParameterizedTest
    @CsvSource({
        "0,       '',      0", "1,       SECONDS, 1", "59000,   SECONDS, 59", "60000,   SECONDS, 60",
        "61000,   MINUTES, 2", "3540000, MINUTES, 59", "7200000, HOURS,   2", "82800001, HOURS,  23"
    })
    void thePageSaysHowLongToWait(long millis, String unit, long number) {
        wait = Duration.ofMillis(millis);
        open();

        verify(form).setAttribute("cittadinoWait", unit);
        verify(form).setAttribute("cittadinoWaitFor", number);
    }

    @ParameterizedTest
    @CsvSource({"ON_ITS_WAY, true", "DELAYED, true", "REFUSED, false"})
    void thePageSaysHowTheMessageFares(OutboxProgress how, boolean asked) {
        progress = Optional.of(how);
        open();

        verify(form).setAttribute("cittadinoProgress", how.name());
        verify(form).setAttribute("cittadinoSent", asked);
    }

    @Test
    void theRightCodeLeadsToAPassword() {
        code();

        assertEquals(List.of("checked 12345678", "may choose"), done);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "abcdefgh", "123456789"})
    void whatIsNoCodeIsNotTried(String slip) {
        typed.putSingle("code", slip);
        code();

        assertEquals(List.of("cittadino-first-access.ftl"), done);
        assertEquals("cittadinoCodeShape", error());
    }

    @Test
    void aWrongCodeCostsATryAndThePageSaysHowManyAreLeft() {
        check = new CodeCheck.Wrong(3);
        code();

        assertEquals(List.of("checked 12345678", "cittadino-first-access.ftl"), done);
        assertEquals("cittadinoFirstWrong", error());
    }

    @Test
    void aCodeThatIsOverIsToldApart() {
        check = new CodeCheck.Expired();
        code();
        assertEquals("cittadinoCodeExpired", error());
    }

    @Test
    void aCodeWithoutTriesIsToldApart() {
        check = new CodeCheck.Exhausted();
        code();
        assertEquals("cittadinoCodeExhausted", error());
    }

    @Test
    void withoutACodeThereIsNothingToCheck() {
        check = new CodeCheck.NotSent();
        code();
        assertEquals("cittadinoFirstNotSent", error());
    }

    @Test
    void aBlockedAccountLooksLikeNone() {
        when(citizen.isEnabled()).thenReturn(false);
        isOver();
    }

    @Test
    void anAccountWithAPasswordLooksLikeNone() {
        credentials = Stream.of(new CredentialModel());
        isOver();
    }

    @Test
    void anAccountThatIsAskedForNothingLooksLikeNone() {
        when(citizen.getRequiredActionsStream()).thenAnswer(asked -> Stream.empty());
        isOver();
    }

    @Test
    void whereNobodyMayChooseAPasswordTheLinkLeadsNowhere() {
        choosing.setEnabled(false);
        isOver();
    }

    private void isOver() {
        isOver(open());
        credentials = Stream.of(new CredentialModel());
        isOver(send());
        credentials = Stream.of(new CredentialModel());
        isOver(code());
    }

    @ParameterizedTest
    @CsvSource({"u2, A", "u1, B", "../u1, A"})
    void anotherAccountOrAnotherLinkLooksLikeNone(String user, String letter) {
        isOver(new FirstAccessResource(session).open(user, letter.repeat(43)));
    }

    @Test
    void aLinkOfAnotherShapeIsNotEvenLookedFor() {
        isOver(new FirstAccessResource(session).open("u1", LINK + "A"));
    }

    private void isOver(Response answer) {
        assertEquals(404, answer.getStatus());
        assertEquals("cittadino-first-access-over.ftl", done.get(done.size() - 1));
        assertEquals(0, done.stream().filter(one -> !one.endsWith("over.ftl")).count());
        verify(form, never()).setAttribute(eq("cittadinoNumber"), any());
    }

    private String error() {
        ArgumentCaptor<FormMessage> message = ArgumentCaptor.captor();
        verify(form).addError(message.capture());
        return message.getValue().getMessage();
    }

    private Response open() {
        return asked(FirstAccessResource::open);
    }

    private Response send() {
        return asked(FirstAccessResource::send);
    }

    private Response code() {
        return asked(FirstAccessResource::code);
    }

    private Response asked(Door door) {
        return door.knock(new FirstAccessResource(session), "u1", LINK);
    }

    private interface Door {
        Response knock(FirstAccessResource resource, String user, String link);
    }
}
