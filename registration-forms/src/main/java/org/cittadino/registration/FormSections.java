// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.store.CitizenAccount.DATE_OF_BIRTH;
import static org.cittadino.store.CitizenAccount.FISCAL_NUMBER;
import static org.cittadino.store.CitizenAccount.GENDER;
import static org.cittadino.store.CitizenAccount.PHONE_NUMBER;
import static org.cittadino.store.CitizenAccount.PLACE_OF_BIRTH;
import static org.cittadino.store.CitizenAccount.RESIDENCE_MUNICIPALITY;
import static org.cittadino.store.CitizenAccount.RESIDENCE_STREET;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keycloak.authentication.FormContext;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.userprofile.UserProfileProvider;

/**
 * Which sections the town put into this form, each with its settings. What a form asks for is said here and nowhere by
 * the browser, which could leave a field out.
 */
record FormSections(Map<String, StepSettings> settings, boolean emailIsUsername) {

    /** What the codice fiscale says of a birth. */
    static final Set<String> BIRTH = Set.of(GENDER, DATE_OF_BIRTH, PLACE_OF_BIRTH);

    static FormSections of(FormContext context) {
        var realm = context.getRealm();
        var settings = new TreeMap<String, StepSettings>();
        realm.getAuthenticationExecutionsStream(context.getExecution().getParentFlow())
                .filter(AuthenticationExecutionModel::isEnabled)
                .filter(execution -> !execution.isAuthenticatorFlow())
                .forEach(execution -> settings.put(execution.getAuthenticator(), StepSettings.of(realm, execution)));
        return new FormSections(settings, realm.isRegistrationEmailAsUsername());
    }

    boolean asksForPassword() {
        return settings.containsKey(PasswordActionFactory.ID);
    }

    /** Without that section the name is the address, or is made when the account is opened. */
    boolean asksForUsername() {
        return !emailIsUsername && settings.containsKey(AccountActionFactory.ID);
    }

    Set<String> reservedUsernames() {
        return AccountConfig.of(settings.getOrDefault(AccountActionFactory.ID, StepSettings.NONE))
                .reserved();
    }

    boolean demandsEmail() {
        return emailIsUsername || (asksForContacts() && contacts().emailRequired());
    }

    private boolean asksForContacts() {
        return settings.containsKey(ContactsActionFactory.ID);
    }

    private ContactsConfig contacts() {
        return ContactsConfig.of(settings.getOrDefault(ContactsActionFactory.ID, StepSettings.NONE));
    }

    private boolean readsBirthFromCode() {
        var person = settings.get(PersonActionFactory.ID);
        return person != null && !PersonConfig.of(person).asksBirth();
    }

    /** Attributes that the form takes; where the address is the user name nobody is asked for one. */
    Set<String> asked(KeycloakSession session) {
        var unasked = unasked();
        return session.getProvider(UserProfileProvider.class).getConfiguration().getAttributes().stream()
                .map(UPAttribute::getName)
                .filter(name -> !(emailIsUsername && name.equals(UserModel.USERNAME)))
                .filter(name -> !unasked.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> documentInputs() {
        var document = settings.get(DocumentActionFactory.ID);
        return document == null ? List.of() : new DocumentFields(DocumentConfig.of(document)).inputs();
    }

    /** Attributes that this form does not ask for, whatever the user profile knows. */
    Set<String> unasked() {
        var unasked = new TreeSet<String>();
        if (!settings.containsKey(OrganisationActionFactory.ID)) {
            unasked.addAll(OrganisationFields.ALL);
        }
        if (!settings.containsKey(ResidenceActionFactory.ID)) {
            unasked.addAll(AddressFields.ALL);
        }
        if (!asksForContacts() && !emailIsUsername) {
            unasked.addAll(Set.of(UserModel.EMAIL, PHONE_NUMBER));
        }
        if (readsBirthFromCode()) {
            unasked.addAll(BIRTH);
        }
        if (!asksForUsername()) {
            unasked.add(UserModel.USERNAME);
        }
        return unasked;
    }

    /** Attributes that the page does not show among those of the user profile. */
    Set<String> hidden() {
        var hidden = new TreeSet<>(unasked());
        hidden.add(UserModel.USERNAME);
        return hidden;
    }

    /** Attributes that the sections of the form insist on, though the user profile need not. */
    Set<String> demanded() {
        var demanded = new TreeSet<String>();
        if (settings.containsKey(ResidenceActionFactory.ID)) {
            demanded.addAll(List.of(RESIDENCE_MUNICIPALITY, RESIDENCE_STREET));
        }
        if (demandsEmail()) {
            demanded.add(UserModel.EMAIL);
        }
        if (readsBirthFromCode()) {
            demanded.add(FISCAL_NUMBER);
        }
        return demanded;
    }
}
