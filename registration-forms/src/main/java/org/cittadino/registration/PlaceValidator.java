// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.cittadino.registration.Reading.Accepted;
import org.cittadino.registration.Reading.Refused;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.ValidatorFactory;

/** A municipality or state by its cadastral code. */
@AutoService(ValidatorFactory.class)
public final class PlaceValidator extends CanonicalValidator {

    static final String ID = "cittadino-place";

    private static final String KIND = "kind";
    private static final String BIRTH = "birth";
    private static final String RESIDENCE = "residence";
    private static final List<ProviderConfigProperty> SETTINGS = ProviderConfigurationBuilder.create()
            .property()
            .name(KIND)
            .label("cittadinoSettingPlaceKind")
            .helpText("cittadinoSettingPlaceKindHelp")
            .type(ProviderConfigProperty.LIST_TYPE)
            .options(BIRTH, RESIDENCE)
            .defaultValue(BIRTH)
            .add()
            .build();

    public PlaceValidator() {
        super(
                ID,
                "The cadastral (Belfiore) code of an Italian municipality, such as H501, or of a state, such as Z112.",
                "cittadinoPlaceCode",
                SETTINGS);
    }

    @Override
    Reading read(String value, String attribute, ValidationContext context, ValidatorConfig config) {
        var places = Places.of(context.getSession());
        if (!places.knows(value)) {
            return new Refused("cittadinoPlaceCode");
        }
        var kind = config.getStringOrDefault(KIND, BIRTH).equals(RESIDENCE) ? PlaceKind.RESIDENCE : PlaceKind.BIRTH;
        return kind.admits(places, value, Today.inItaly()) ? new Accepted(value) : new Refused("cittadinoPlaceCeased");
    }
}
