// SPDX-License-Identifier: Apache-2.0
// Whether the book of what officials did is whole.

import { get } from "./api.js";
import { alert, button, make } from "./page.js";
import { t } from "./texts.js";
import { trouble } from "./words.js";

export async function view({ signal }) {
  const box = make("div", {});
  const tell = (kind, text) => {
    box.replaceChildren(alert(kind, text));
    box.firstElementChild.focus();
  };
  const check = async () => {
    try {
      const { records, intact, firstBroken } = await get("audit/check", signal);
      tell(intact ? "success" : "error", intact ? t("audit.intact", { n: records }) : t("audit.broken", { n: records, first: firstBroken }));
    } catch (failure) {
      if (!signal.aborted) {
        tell("error", trouble(failure));
      }
    }
  };
  return {
    heading: t("audit.title"),
    content: [
      make("p", { class: "cit-text" }, t("audit.text")),
      make("div", { class: "cit-actions" }, button(t("audit.check"), check)),
      box,
    ],
  };
}
