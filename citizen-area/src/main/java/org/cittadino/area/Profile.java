// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cittadino.area.Wording.Word;
import org.cittadino.store.CitizenAccount;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.AttributeMetadata;
import org.keycloak.userprofile.Attributes;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;

/** What the user profile of the realm lets a citizen see of the own data, in its order and under its headings. */
final class Profile {
    /** @param label as the profile has it, mostly a message key */
    record Line(String label, Word value) {}

    private final Attributes attributes;

    Profile(KeycloakSession session, UserModel citizen) {
        this.attributes = session.getProvider(UserProfileProvider.class)
                .create(UserProfileContext.ACCOUNT, citizen)
                .getAttributes();
    }

    /** As stored. */
    Map<String, List<String>> readable() {
        return attributes.getReadable();
    }

    /** By heading, a message key mostly; attributes without a heading come first, under an empty one. */
    Map<String, List<Line>> lines(Wording wording) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        for (var name : order()) {
            var metadata = attributes.getMetadata(name);
            for (var value : readable().getOrDefault(name, List.of())) {
                if (!value.isBlank() && isShown(name, value)) {
                    groups.computeIfAbsent(heading(metadata), key -> new ArrayList<>())
                            .add(new Line(label(name, metadata), wording.of(name, value)));
                }
            }
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private List<String> order() {
        return readable().keySet().stream()
                .filter(name -> attributes.getMetadata(name) != null)
                .sorted((one, other) -> Integer.compare(
                        attributes.getMetadata(one).getGuiOrder(),
                        attributes.getMetadata(other).getGuiOrder()))
                .toList();
    }

    private boolean isShown(String name, String value) {
        return switch (name) {
            case UserModel.LOCALE -> false;
            // where the address is the name, to say it twice only makes one wonder
            case UserModel.USERNAME -> !value.equalsIgnoreCase(attributes.getFirst(UserModel.EMAIL));
            case CitizenAccount.DOMICILE_SAME -> value.equals("true");
            default -> true;
        };
    }

    private static String heading(AttributeMetadata metadata) {
        var group = metadata.getAttributeGroupMetadata();
        if (group == null) {
            return "";
        }
        var header = group.getDisplayHeader();
        return header == null || header.isBlank() ? group.getName() : header;
    }

    private static String label(String name, AttributeMetadata metadata) {
        if (name.equals(CitizenAccount.DOMICILE_SAME)) {
            return "${cittadinoAreaAddress}";
        }
        var label = metadata.getAttributeDisplayName();
        return label == null || label.isBlank() ? name : label;
    }
}
