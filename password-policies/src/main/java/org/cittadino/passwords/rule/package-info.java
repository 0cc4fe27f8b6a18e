// SPDX-License-Identifier: Apache-2.0
/**
 * What a password must be: rules, what they ask of the citizen in words, and what they find. Knows no server; the rules
 * themselves are Passay's where it has one.
 */
@NullMarked
package org.cittadino.passwords.rule;

import org.jspecify.annotations.NullMarked;
