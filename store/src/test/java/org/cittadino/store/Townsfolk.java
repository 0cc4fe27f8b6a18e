// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.cittadino.store.Doubles.Answer;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.storage.ReadOnlyException;

/** The accounts of a town, kept in memory: attributes, roles and whose sessions have ended. */
final class Townsfolk {
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Map<String, RoleModel> roles = new ConcurrentHashMap<>();
    private final Map<String, String> upgradeConfig = new ConcurrentHashMap<>();
    final ConcurrentLinkedQueue<String> ended = new ConcurrentLinkedQueue<>();

    /** An account and what Keycloak keeps of it. */
    static final class Person {
        final String id = UUID.randomUUID().toString();
        final Map<String, String> attributes = new ConcurrentHashMap<>();
        final Map<String, RoleModel> roles = new ConcurrentHashMap<>();
        private boolean readOnly;

        boolean isShownStrong() {
            return roles.containsKey(Assurance.ROLE) && "strong".equals(attributes.get(CitizenAccount.ASSURANCE_LEVEL));
        }

        boolean isShownWeak() {
            return roles.isEmpty() && !attributes.containsKey(CitizenAccount.ASSURANCE_LEVEL);
        }

        @Nullable
        String fiscalNumber() {
            return attributes.get(CitizenAccount.FISCAL_NUMBER);
        }

        /** Lives in a directory that takes no changes. */
        Person readOnly() {
            readOnly = true;
            return this;
        }

        private @Nullable Object remove(String name) {
            if (readOnly) {
                throw new ReadOnlyException("directory");
            }
            attributes.remove(name);
            return null;
        }

        UserModel model() {
            return Doubles.of(
                    UserModel.class,
                    Map.ofEntries(
                            entry("getId", none -> id),
                            entry("getEmail", none -> attributes.get(UserModel.EMAIL)),
                            entry("getFirstAttribute", name -> attributes.get(text(name[0]))),
                            entry("setSingleAttribute", pair -> attributes.put(text(pair[0]), text(pair[1]))),
                            entry("removeAttribute", name -> remove(text(name[0]))),
                            entry("hasDirectRole", role -> roles.containsKey(name(role[0]))),
                            entry(
                                    "grantRole",
                                    role -> roles.put(name(role[0]), (RoleModel) Objects.requireNonNull(role[0]))),
                            entry("deleteRoleMapping", role -> roles.remove(name(role[0])))));
        }
    }

    /** Somebody who typed that codice fiscale. */
    Person settle(@Nullable String fiscalNumber) {
        var person = new Person();
        if (fiscalNumber != null) {
            person.attributes.put(CitizenAccount.FISCAL_NUMBER, fiscalNumber);
        }
        people.put(person.id, person);
        return person;
    }

    void leave(Person person) {
        people.remove(person.id);
    }

    /** What an administrator writes into the configuration of the action. */
    void policyOfTheAction(String written) {
        upgradeConfig.put(UpgradeSettings.POLICY, written);
    }

    Map<String, Answer> ofSession() {
        var users = Doubles.of(
                UserProvider.class,
                Map.of(
                        "getUserById", pair -> byId(text(pair[1])),
                        "searchForUserByUserAttributeStream", three -> byAttribute(text(three[1]), text(three[2]))));
        var sessions = Doubles.of(
                UserSessionProvider.class,
                Map.of(
                        "removeUserSessions", pair -> ended.add(((UserModel) Objects.requireNonNull(pair[1])).getId()),
                        "getOfflineUserSessionsStream", pair -> Stream.of(Doubles.of(UserSessionModel.class, Map.of())),
                        "removeOfflineUserSession", pair -> ended.add("offline")));
        return Map.of("users", none -> users, "sessions", none -> sessions);
    }

    Map<String, Answer> ofRealm() {
        return Map.of(
                "getRole",
                name -> roles.get(text(name[0])),
                "addRole",
                name -> roles.computeIfAbsent(text(name[0]), Townsfolk::role),
                "getDefaultLocale",
                none -> "de",
                "getRequiredActionConfigByAlias",
                alias -> UpgradeSettings.ACTION.equals(alias[0]) ? config() : null);
    }

    private @Nullable RequiredActionConfigModel config() {
        if (upgradeConfig.isEmpty()) {
            return null;
        }
        var config = new RequiredActionConfigModel();
        config.setConfig(upgradeConfig);
        return config;
    }

    private @Nullable UserModel byId(String id) {
        return Optional.ofNullable(people.get(id)).map(Person::model).orElse(null);
    }

    private Stream<UserModel> byAttribute(String name, String value) {
        return List.copyOf(new ArrayList<>(people.values())).stream()
                .filter(person -> value.equals(person.attributes.get(name)))
                .map(Person::model);
    }

    private static RoleModel role(String name) {
        return Doubles.of(RoleModel.class, Map.of("getName", none -> name));
    }

    private static String name(@Nullable Object role) {
        return ((RoleModel) Objects.requireNonNull(role)).getName();
    }

    private static String text(@Nullable Object argument) {
        return (String) Objects.requireNonNull(argument);
    }
}
