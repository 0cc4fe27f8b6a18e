// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.store.CitizenAccount.DATE_OF_BIRTH;
import static org.cittadino.store.CitizenAccount.GENDER;
import static org.cittadino.store.CitizenAccount.PLACE_OF_BIRTH;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.fiscal.Part;
import org.cittadino.domain.fiscal.PersonalData;
import org.cittadino.domain.fiscal.Sex;
import org.cittadino.domain.person.BirthDate;
import org.cittadino.domain.person.DateReading;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.registration.Reading.Refused;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.ValidatorFactory;

/** A codice fiscale that is right in itself and agrees with the name, birth and sex of the same account. */
@AutoService(ValidatorFactory.class)
public final class CodiceFiscaleValidator extends CanonicalValidator {

    static final String ID = "cittadino-codice-fiscale";

    private static final String AGREEMENT = "agreement";
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final List<ProviderConfigProperty> SETTINGS = ProviderConfigurationBuilder.create()
            .property()
            .name(AGREEMENT)
            .label("cittadinoSettingAgreement")
            .helpText("cittadinoSettingAgreementHelp")
            .type(ProviderConfigProperty.LIST_TYPE)
            .options(ON, OFF)
            .defaultValue(ON)
            .add()
            .build();

    private final BiFunction<KeycloakSession, Set<Part>, String> words;
    private final Function<KeycloakSession, PlaceDirectory> places;

    public CodiceFiscaleValidator() {
        this(PartWords::list, Places::of);
    }

    CodiceFiscaleValidator(
            BiFunction<KeycloakSession, Set<Part>, String> words, Function<KeycloakSession, PlaceDirectory> places) {
        super(
                ID,
                "Shape, check character and calendar day of a codice fiscale, with omocodia; also the provisional code"
                        + " of eleven digits. Compares the code with the other data of the account.",
                "cittadinoFiscalNumberSpelling",
                SETTINGS);
        this.words = words;
        this.places = places;
    }

    @Override
    Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        var reading = Fields.fiscalNumber(value);
        if (reading instanceof Refused
                || config.getStringOrDefault(AGREEMENT, ON).equals(OFF)) {
            return reading;
        }
        var disagreements = disagreements(value, context);
        return disagreements.isEmpty()
                ? reading
                : new Refused(
                        "cittadinoFiscalNumberDisagrees", List.of(words.apply(context.getSession(), disagreements)));
    }

    private Set<Part> disagreements(String value, ValidationContext context) {
        if (CodiceFiscale.read(value) instanceof CodiceFiscaleReading.Valid valid) {
            return person(context)
                    .map(person -> valid.code().disagreements(person, places.apply(context.getSession())))
                    .orElse(Set.of());
        }
        return Set.of();
    }

    /** Empty while something is missing or wrong, which has then an error of its own. */
    private static Optional<PersonalData> person(ValidationContext context) {
        var sex = Sex.of(sibling(context, GENDER));
        var date = BirthDate.read(sibling(context, DATE_OF_BIRTH), Today.inItaly());
        var place = sibling(context, PLACE_OF_BIRTH);
        var surname = sibling(context, UserModel.LAST_NAME);
        var name = sibling(context, UserModel.FIRST_NAME);
        return sex.isPresent()
                        && date instanceof DateReading.Valid birth
                        && !place.isEmpty()
                        && !(surname + name).isEmpty()
                ? Optional.of(new PersonalData(surname, name, sex.get(), birth.date(), place))
                : Optional.empty();
    }
}
