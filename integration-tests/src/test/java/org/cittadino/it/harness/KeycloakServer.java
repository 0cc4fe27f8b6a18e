// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A running Keycloak with our JARs; tests never learn how it was started. */
public interface KeycloakServer extends AutoCloseable {

    /** Kind and version in a few words, for the log. */
    String what();

    /** Where a browser of the test reaches it, without a slash at the end. */
    String baseUrl();

    /** The management port's address, where {@code /health/ready} answers. */
    String managementUrl();

    /** Name under which the server finds the test JVM. */
    String testHost();

    /** Everything the server has logged, restarts included. */
    String log();

    /**
     * Imports a realm from a file as a start does: another process of the same distribution, on the same database,
     * without any request.
     */
    ImportRun importAtStart(String realm);

    /** Stops the server and starts it again on the same database and the same ports; returns when it is ready. */
    void restart();

    /**
     * A restart in which JARs of ours change, as in a town that takes the next release.
     *
     * @param exchange says which file takes the place of a JAR; the JAR itself where nothing changes
     */
    void restartWith(UnaryOperator<Path> exchange);

    @Override
    void close();
}
