// SPDX-License-Identifier: Apache-2.0
// Somebody stands at the counter with the code of their case.

import { get, query } from "./api.js";
import { form } from "./forms.js";
import { alert, make } from "./page.js";
import { go } from "./route.js";
import { t } from "./texts.js";
import { canonical, trouble } from "./words.js";

const draft = new Map();

export async function view() {
  const answer = make("div", {});
  const tell = (kind, text) => {
    answer.replaceChildren(alert(kind, text));
    answer.firstElementChild.focus();
  };
  const send = async ({ code }) => {
    try {
      const { cases } = await get(`cases${query({ reference: canonical(code), max: 2 })}`);
      const found = cases.filter((line) => canonical(line.reference) === canonical(code));
      if (found.length === 1) {
        draft.clear();
        go("case", found[0].id);
      } else {
        tell("warning", t("counter.none"));
      }
    } catch (failure) {
      tell("error", trouble(failure));
    }
  };
  return {
    heading: t("counter.title"),
    content: [
      make("p", { class: "cit-text" }, t("counter.text")),
      answer,
      form({
        submit: t("counter.open"),
        draft,
        fields: [{
          name: "code", label: t("queue.reference"), hint: t("counter.hint"), size: 14, most: 20,
          required: t("counter.missing"),
          check: (code) => (canonical(code).length === 10 ? "" : t("counter.wrong")),
        }],
        send,
      }),
    ],
  };
}
