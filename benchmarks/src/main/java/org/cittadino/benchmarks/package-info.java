// SPDX-License-Identifier: Apache-2.0
/**
 * How long a password takes to judge, at worst, and how that grows with its length. The benchmarks are public and not
 * final because JMH extends them; nothing else may know them.
 */
@NullMarked
package org.cittadino.benchmarks;

import org.jspecify.annotations.NullMarked;
