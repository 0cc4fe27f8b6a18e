// SPDX-License-Identifier: Apache-2.0
// The cases that wait, oldest first; the filters stand in the address, so that it can be kept and passed on.

import { get, query } from "./api.js";
import { form } from "./forms.js";
import { link, make, table } from "./page.js";
import { address, go } from "./route.js";
import { named, t } from "./texts.js";
import { age, canonical, official } from "./words.js";

const MOST = 25;
const STATES = ["OPEN", "CLAIMED", "MORE_ASKED", "APPROVED", "REJECTED"];
const KINDS = ["NEW_ACCOUNT", "UPGRADE", "LOSS"];

const choices = (family, codes) => [["", t("queue.all")], ...codes.map((code) => [code, named(family, code)])];

function filters(asked) {
  return form({
    submit: t("queue.filter"),
    fields: [
      { name: "state", label: t("queue.state"), kind: "select", options: choices("state", STATES), value: asked.state },
      { name: "kind", label: t("queue.kind"), kind: "select", options: choices("kind", KINDS), value: asked.kind },
      { name: "reference", label: t("queue.reference"), plain: true, size: 14, most: 14, value: asked.reference },
      { name: "mine", label: t("queue.mine"), kind: "check", value: asked.mine === "true" },
    ],
    send: (values) => go("queue", "", { ...values, order: asked.order }),
  });
}

function ageHead(asked) {
  const oldest = asked.order !== "newest";
  return make("th", { scope: "col", role: "columnheader", "data-label": t("queue.age"), "aria-sort": oldest ? "descending" : "ascending" },
    make("button", { type: "button", class: "desk-sort", click: () =>
      go("queue", "", { ...asked, first: "", order: oldest ? "newest" : "" }) },
    t("queue.age"), make("span", { "aria-hidden": "true" }, oldest ? " ▼" : " ▲")));
}

const row = (line) => [
  link(line.reference, address("case", line.id)),
  named("kind", line.kind),
  named("state", line.state),
  age(line.ageDays),
  line.way ? named("way", line.way) : "–",
  String(line.scans ?? 0),
  line.claimedBy ? official(line.claimedBy) : t("queue.nobody"),
];

function pages(asked, first, total) {
  const to = (label, start) => make("li", {}, link(label, address("queue", "", { ...asked, first: start || "" })));
  const items = [
    first > 0 && to(t("queue.before"), Math.max(0, first - MOST)),
    first + MOST < total && to(t("queue.after"), first + MOST),
  ].filter(Boolean);
  return items.length > 0 && make("nav", { "aria-label": t("queue.pages") }, make("ul", { class: "desk-pages" }, items));
}

export async function view({ query: asked, signal }) {
  const first = Number.parseInt(asked.first ?? "0", 10) || 0;
  const { total, cases } = await get(`cases${query({
    state: asked.state ?? "", kind: asked.kind ?? "", mine: asked.mine ?? "", reference: canonical(asked.reference ?? ""),
    order: asked.order === "newest" ? "newest" : "oldest", first, max: MOST,
  })}`, signal);
  const found = t("queue.found", { n: total });
  const heads = [t("queue.case"), t("queue.kind"), t("queue.state"), ageHead(asked), t("queue.way"), t("queue.scans"), t("queue.who")];
  return {
    heading: t("queue.title"),
    said: found,
    content: [
      make("div", { class: "desk-filters", role: "search" }, filters(asked)),
      make("p", { class: "cit-kicker" }, found),
      cases.length ? table(t("queue.caption"), heads, cases.map(row)) : make("p", {}, t("queue.empty")),
      pages(asked, first, total),
    ],
  };
}
