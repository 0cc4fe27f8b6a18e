// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.web;

import java.io.IOException;

/** A part of the site: everything below one path. */
public interface Page {
    Answer answer(Request request) throws IOException, InterruptedException;
}
