// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class with a realm of its own on the shared server. Constructors and methods may ask for {@link TestRealm},
 * {@link KeycloakServer}, {@link Database}, {@link Mailbox}, {@link SmsCatcher} and {@link Browsers}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(KeycloakHarness.class)
public @interface KeycloakIT {
    /** Name of the preset in {@code docker/realms} of which the class gets a copy. */
    String preset() default "istanze-online";
}
