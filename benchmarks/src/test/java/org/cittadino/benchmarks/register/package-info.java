// SPDX-License-Identifier: Apache-2.0
/**
 * How long a register of residents takes to come in and to answer, and in how much memory. One run of the real import
 * on a real PostgreSQL says more than an average, so these are no JMH benchmarks.
 */
@NullMarked
package org.cittadino.benchmarks.register;

import org.jspecify.annotations.NullMarked;
