// SPDX-License-Identifier: Apache-2.0
// Files of the API on their way to the official's disk; the token cannot travel in an address.

import { blob } from "./api.js";
import { make } from "./page.js";

export async function download(path, name) {
  const address = URL.createObjectURL(await blob(path));
  const anchor = make("a", { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Asks again and again until it is done or the official leaves; a hidden window asks nothing. */
export async function follow(look, isDone, shown, signal) {
  for (;;) {
    if (!document.hidden) {
      const now = await look();
      if (signal.aborted) {
        return;
      }
      shown(now);
      if (isDone(now)) {
        return;
      }
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 2000);
      signal.addEventListener("abort", resolve, { once: true });
    });
    if (signal.aborted) {
      return;
    }
  }
}
