// SPDX-License-Identifier: Apache-2.0
// Letters by mail to those whose account is of an earlier age: which there are, and a new one.

import { get, post, query } from "./api.js";
import { day, typedDay } from "./dates.js";
import { form } from "./forms.js";
import { alert, link, make, said, section, table } from "./page.js";
import { address, go } from "./route.js";
import { named, t } from "./texts.js";
import { begins, leaves, trouble } from "./words.js";

const COUNTS = ["selected", "sent", "failed", "optedOut", "moved"];

const PAGE = 50;

const draft = new Map();

const row = (one) => [
  make("a", { href: address("campaign", one.id) }, said(one.name)),
  named("campaign.state", one.state), day(one.createdAt), ...COUNTS.map((count) => String(one[count] ?? 0)),
];

function begin(tell) {
  return section(t("campaigns.new"), make("p", { class: "cit-text" }, t("campaigns.newText")), form({
    submit: t("campaigns.create"),
    draft,
    fields: [
      { name: "name", label: t("campaigns.name"), most: 80, required: t("campaigns.nameMissing") },
      { name: "pattern", kind: "check", label: t("campaigns.pattern") },
      { name: "imported", kind: "check", label: t("campaigns.imported") },
      {
        name: "before", label: t("campaigns.before"), hint: t("decision.expiresHint"), size: 10, most: 10, inputmode: "numeric",
        check: (text) => (text && !typedDay(text) ? t("decision.expiresWrong") : ""),
      },
    ],
    send: async ({ name, pattern, imported, before }) => {
      const filter = {
        ...(pattern ? { pattern } : {}), ...(imported ? { imported } : {}),
        ...(before ? { lastLoginBefore: typedDay(before) } : {}),
      };
      try {
        const { body } = await post("campaigns", { name, filter });
        draft.clear();
        go("campaign", body.id);
      } catch (failure) {
        tell(trouble(failure));
      }
    },
  }));
}

export async function view({ me, query: asked, signal }) {
  const first = begins(asked);
  const { campaigns } = await get(`campaigns${query({ first, max: PAGE })}`, signal);
  const box = make("div", {});
  const tell = (text) => {
    box.replaceChildren(alert("error", text));
    box.firstElementChild.focus();
  };
  const heads = [t("campaigns.name"), t("queue.state"), t("campaigns.created"), ...COUNTS.map((count) => t(`campaigns.${count}`))];
  return {
    heading: t("campaigns.title"),
    said: t("campaigns.found", { n: campaigns.length }),
    content: [
      box,
      campaigns.length ? table(t("campaigns.caption"), heads, campaigns.map(row)) : make("p", {}, t("campaigns.none")),
      ...leaves("campaigns", first, PAGE, campaigns.length === PAGE),
      me.roles.includes("decide") && begin(tell),
      make("p", { class: "desk-back" }, link(t("case.back"), address("queue", "", { state: "OPEN" }))),
    ],
  };
}
