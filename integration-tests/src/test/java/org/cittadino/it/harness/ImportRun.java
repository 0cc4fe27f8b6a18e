// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

/** How the import of a realm from a file ended, and all it said. */
public record ImportRun(boolean succeeded, String output) {}
