// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Mailbox;

/** What all stages share. */
record Gallery(Town town, Mailbox mailbox, Browsers browsers, Exhibition exhibition, Mode mode) {}
