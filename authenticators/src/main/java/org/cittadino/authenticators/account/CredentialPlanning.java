// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import java.util.List;
import java.util.Optional;
import org.cittadino.authenticators.StepRegister;
import org.cittadino.delivery.sms.SmsReach;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.Address;
import org.cittadino.register.ResidentRegister;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.RegistrationContent;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Finds out how an account can be delivered before it exists; what cannot be goes to the officials. */
final class CredentialPlanning {
    private static final Logger LOG = Logger.getLogger(CredentialPlanning.class);

    private final KeycloakSession session;
    private final CompleteConfig config;

    CredentialPlanning(KeycloakSession session, CompleteConfig config) {
        this.session = session;
        this.config = config;
    }

    /** Empty if there is no way the town allows. */
    Optional<CredentialPlan> of(Registration registration) {
        if (!registration.content().password().isNone()) {
            return Optional.of(CredentialPlan.without(CredentialWay.OWN_PASSWORD));
        }
        return config.way().flatMap(way -> of(way, registration));
    }

    private Optional<CredentialPlan> of(CredentialWay way, Registration registration) {
        return switch (way) {
            case OWN_PASSWORD -> Optional.empty();
            case EMAIL -> registration.emailProven() ? Optional.of(CredentialPlan.without(way)) : Optional.empty();
            case EMAIL_SMS ->
                isReachedBySms(registration) ? Optional.of(CredentialPlan.without(way)) : Optional.empty();
            case LETTER -> typed(registration.content()).map(address -> CredentialPlan.letter(way, address));
            case LETTER_REGISTERED -> registered(registration).map(address -> CredentialPlan.letter(way, address));
        };
    }

    private boolean isReachedBySms(Registration registration) {
        return registration.emailProven()
                && SmsReach.of(session, attribute(registration.content(), CitizenAccount.PHONE_NUMBER))
                        .isPresent();
    }

    /**
     * Only of somebody to whom the register said yes: otherwise the page would tell anybody who lives in the town. Never
     * replaced by what was typed: a thief would have the letter sent home.
     */
    private Optional<Address> registered(Registration registration) {
        var known = new CollectedEvidence(session)
                .of(registration.id()).stream().anyMatch(one -> one.kind() == EvidenceKind.REGISTER_MATCH);
        var code = CodiceFiscale.read(attribute(registration.content(), CitizenAccount.FISCAL_NUMBER));
        return known && code instanceof CodiceFiscaleReading.Valid valid ? ask(valid.code()) : Optional.empty();
    }

    private Optional<Address> ask(CodiceFiscale code) {
        try {
            return OwnTransaction.<Optional<Address>>call(session, own -> StepRegister.of(own, config.register())
                    .flatMap((ResidentRegister register) -> register.address(code)));
        } catch (RuntimeException broken) {
            // its message may quote what it was asked
            LOG.errorf(
                    "the register \"%s\" broke: %s",
                    config.register(), broken.getClass().getName());
            return Optional.empty();
        }
    }

    /** The domicile, where it is another place than the residence: that is where post reaches people. */
    private static Optional<Address> typed(RegistrationContent content) {
        var domicile = new Address(
                attribute(content, CitizenAccount.DOMICILE_MUNICIPALITY),
                attribute(content, CitizenAccount.DOMICILE_LOCALITY),
                attribute(content, CitizenAccount.DOMICILE_STREET),
                attribute(content, CitizenAccount.DOMICILE_NUMBER),
                attribute(content, CitizenAccount.DOMICILE_POSTCODE));
        var residence = new Address(
                attribute(content, CitizenAccount.RESIDENCE_MUNICIPALITY),
                attribute(content, CitizenAccount.RESIDENCE_LOCALITY),
                attribute(content, CitizenAccount.RESIDENCE_STREET),
                attribute(content, CitizenAccount.RESIDENCE_NUMBER),
                attribute(content, CitizenAccount.RESIDENCE_POSTCODE));
        return List.of(domicile, residence).stream()
                .filter(CredentialPlanning::reachable)
                .findFirst();
    }

    private static boolean reachable(Address address) {
        return !address.municipality().isEmpty() && !address.street().isEmpty();
    }

    private static String attribute(RegistrationContent content, String name) {
        return content.attributes().getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("");
    }
}
