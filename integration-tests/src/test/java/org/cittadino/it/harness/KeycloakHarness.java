// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Server, database, mailbox and browser once per JVM, a fresh realm per class. */
final class KeycloakHarness implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakHarness.class);
    private static final Namespace OURS = Namespace.create(KeycloakHarness.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        var shared = shared(context);
        var realm = TestRealm.create(
                RealmPreset.nameFor(context.getRequiredTestClass()),
                preset(context.getRequiredTestClass()),
                shared.server(),
                shared.admin(),
                shared.mailbox().port());
        context.getStore(OURS).put(TestRealm.class, realm);
    }

    private static String preset(Class<?> test) {
        return Objects.requireNonNull(test.getAnnotation(KeycloakIT.class)).preset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browsers = context.getRoot().getStore(OURS).get(Browsers.class, Browsers.class);
        if (browsers != null) {
            browsers.everybodyLeaves();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var realm = context.getStore(OURS).get(TestRealm.class, TestRealm.class);
        if (realm != null) {
            realm.remove();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == TestRealm.class
                || type == KeycloakServer.class
                || type == Database.class
                || type == Mailbox.class
                || type == SmsCatcher.class
                || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == TestRealm.class) {
            return Objects.requireNonNull(context.getStore(OURS).get(TestRealm.class));
        }
        if (type == Browsers.class) {
            return browsers(context);
        }
        var shared = shared(context);
        if (type == KeycloakServer.class) {
            return shared.server();
        }
        if (type == SmsCatcher.class) {
            return shared.sms();
        }
        return type == Database.class ? shared.database() : shared.mailbox();
    }

    /** JUnit closes what is closeable in the root store when the last test has ended. */
    private static SharedServer shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(SharedServer.class, key -> SharedServer.start(), SharedServer.class);
    }

    private static Browsers browsers(ExtensionContext context) {
        Browsers.obstacle().ifPresent(reason -> {
            if (Boolean.getBoolean("browser.required")) {
                throw new IllegalStateException("-Dbrowser.required=true, but " + reason);
            }
            LOG.warn("HARNESS left out: {} needs a browser, and there is {}", context.getDisplayName(), reason);
            Assumptions.abort(reason);
        });
        return context.getRoot().getStore(OURS).computeIfAbsent(Browsers.class, key -> Browsers.open(), Browsers.class);
    }
}
