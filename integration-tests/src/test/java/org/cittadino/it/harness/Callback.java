// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

/** The test's end of the demo client: an address nobody serves, answered inside the browser. */
public final class Callback {
    public static final String CLIENT = "sportello";
    public static final String URL = "http://sportello.test/callback";

    private Callback() {}
}
