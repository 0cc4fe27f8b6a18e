// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.nio.file.Path;
import org.cittadino.passwords.rule.Dictionaries;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** Offers one kind of rule in the password policies of the console. */
abstract class RulePolicyFactory implements PasswordPolicyProviderFactory {
    private static final String FOLDER = "folder";

    private final RuleKind kind;
    private Dictionaries dictionaries = new Dictionaries(Path.of("."));

    RulePolicyFactory(RuleKind kind) {
        this.kind = kind;
    }

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return new RulePolicy(session, kind, dictionaries);
    }

    /** Dictionaries lie where Keycloak's own deny lists do, unless the setting "folder" says otherwise. */
    @Override
    public void init(Config.Scope config) {
        var folder = config.get(FOLDER);
        var usual = Path.of(System.getProperty("kc.home.dir", "."), "data", "password-blacklists");
        dictionaries = new Dictionaries(folder == null ? usual : Path.of(folder));
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return kind.id();
    }

    @Override
    public String getDisplayName() {
        return kind.title();
    }

    @Override
    public String getConfigType() {
        return PasswordPolicyProvider.STRING_CONFIG_TYPE;
    }

    @Override
    public String getDefaultConfigValue() {
        return kind.defaultSettings();
    }

    @Override
    public boolean isMultiplSupported() {
        return false;
    }
}
