// SPDX-License-Identifier: Apache-2.0
/**
 * Every page a citizen can reach, in every state and language: photographed, and held against what all pages keep to.
 * A scene says how to get there, the camera does the rest.
 */
@NullMarked
package org.cittadino.it.gallery;

import org.jspecify.annotations.NullMarked;
