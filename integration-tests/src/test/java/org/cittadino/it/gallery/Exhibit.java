// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.util.List;

/**
 * A page as it was shown.
 *
 * @param template the server's name of the page
 * @param texts all that it says, in page order
 * @param faults what it does not keep to
 */
record Exhibit(String language, String state, String template, List<String> texts, List<String> faults) {}
