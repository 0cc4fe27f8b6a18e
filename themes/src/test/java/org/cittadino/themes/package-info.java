// SPDX-License-Identifier: Apache-2.0
/**
 * What every page of the theme promises, read from its files and from pages drawn without a server. What a browser
 * makes of them is for the journeys.
 */
@NullMarked
package org.cittadino.themes;

import org.jspecify.annotations.NullMarked;
