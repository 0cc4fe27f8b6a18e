// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.util.function.Consumer;

/** A way through some pages, which the stage is shown one after the other. */
record Scene(String name, Consumer<Stage> play) {}
