// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cittadino.domain.place.PlaceDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.AttributeGroupMetadata;
import org.keycloak.userprofile.AttributeMetadata;
import org.keycloak.userprofile.Attributes;
import org.keycloak.userprofile.UserProfile;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;

class ProfileTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final UserModel citizen = mock(UserModel.class);
    private final Attributes attributes = mock(Attributes.class);
    private final Map<String, List<String>> readable = new LinkedHashMap<>();

    @BeforeEach
    void aProfile() {
        var profiles = mock(UserProfileProvider.class);
        var profile = mock(UserProfile.class);
        when(session.getProvider(UserProfileProvider.class)).thenReturn(profiles);
        when(profiles.create(UserProfileContext.ACCOUNT, citizen)).thenReturn(profile);
        when(profile.getAttributes()).thenReturn(attributes);
        when(attributes.getReadable()).thenReturn(readable);
        when(attributes.getFirst(any())).thenAnswer(call -> {
            var values = readable.get(call.<String>getArgument(0));
            return values == null ? null : values.get(0);
        });
    }

    @Test
    void attributesStandInTheOrderOfTheProfileUnderItsHeadings() {
        has("fiscalNumber", "RSSDAA75C52H501X", 3, "person");
        has("lastName", "Rossi", 1, "person");
        has("email", "ada@example.org", 9, "contacts");
        has("note", "x", 0, "");
        assertEquals(
                List.of(
                        "=note:x",
                        "${person}=lastName:Rossi,fiscalNumber:RSSDAA75C52H501X",
                        "${contacts}=email:ada@example.org"),
                shown());
    }

    @Test
    void theNameOfTheAccountIsSaidOnlyWhereItIsNotTheAddress() {
        has("username", "ada@example.org", 0, "");
        has("email", "ada@example.org", 1, "");
        assertEquals(List.of("=email:ada@example.org"), shown());
        has("username", "a.rossi1234", 0, "");
        assertEquals(List.of("=username:a.rossi1234,email:ada@example.org"), shown());
    }

    @Test
    void emptyValuesTheLanguageAndAnUntickedBoxAreLeftOut() {
        has("residenceLocality", "", 0, "");
        has("locale", "it", 1, "");
        has("domicileSameAsResidence", "false", 2, "");
        assertEquals(List.of(), shown());
    }

    @Test
    void oneDomicileForBothIsASentence() {
        has("domicileSameAsResidence", "true", 0, "domicile");
        assertEquals(List.of("${domicile}=${cittadinoAreaAddress}:cittadinoAreaSameAsResidence"), shown());
    }

    private void has(String name, String value, int order, String group) {
        readable.put(name, List.of(value));
        var metadata = mock(AttributeMetadata.class);
        when(metadata.getGuiOrder()).thenReturn(order);
        if (!group.isEmpty()) {
            when(metadata.getAttributeGroupMetadata())
                    .thenReturn(new AttributeGroupMetadata(group, "${" + group + "}", "", Map.of()));
        }
        when(attributes.getMetadata(name)).thenReturn(metadata);
    }

    private List<String> shown() {
        var wording = new Wording(PlaceDirectory.bundled(), LocalTime.in(Locale.ITALIAN));
        List<String> shown = new ArrayList<>();
        new Profile(session, citizen)
                .lines(wording)
                .forEach((heading, lines) -> shown.add(heading + "="
                        + lines.stream()
                                .map(line -> line.label() + ":" + line.value().text())
                                .collect(Collectors.joining(","))));
        return shown;
    }
}
