// SPDX-License-Identifier: Apache-2.0
// Messages that did not arrive, to be sent once more.

import { get, post, query } from "./api.js";
import { moment } from "./dates.js";
import { alert, link, make, quiet, table } from "./page.js";
import { address } from "./route.js";
import { named, t } from "./texts.js";
import { trouble } from "./words.js";

const MOST = 50;

let told = null;

function row(one, again) {
  const send = async () => {
    try {
      await post(`deliveries/${encodeURIComponent(one.id)}/again`);
      told = { kind: "success", text: t("deliveries.sent") };
    } catch (failure) {
      told = { kind: "error", text: trouble(failure) };
    }
    await again();
  };
  return [
    moment(one.at), named("channel", one.channel), named("template", one.template), named("delivered.state", one.state),
    String(one.failures), one.state === "failed" ? quiet(t("deliveries.again"), send) : "–",
  ];
}

export async function view({ query: asked, signal, again }) {
  const first = Number.parseInt(asked.first ?? "0", 10) || 0;
  const { total, deliveries } = await get(`deliveries${query({ first, max: MOST })}`, signal);
  const box = told && alert(told.kind, told.text);
  const found = told?.text ?? t("deliveries.found", { n: total });
  told = null;
  const heads = ["when", "channel", "template", "state", "failures", "acts"].map((head) => t(`deliveries.${head}`));
  return {
    heading: t("deliveries.title"),
    said: found,
    shown: () => box?.focus(),
    content: [
      box, make("p", { class: "cit-kicker" }, t("deliveries.found", { n: total })),
      deliveries.length > 0 && table(t("deliveries.caption"), heads, deliveries.map((one) => row(one, again))),
      first + MOST < total && make("p", {}, link(t("queue.after"), address("deliveries", "", { first: first + MOST }))),
      first > 0 && make("p", {}, link(t("queue.before"), address("deliveries", "", { first: Math.max(0, first - MOST) }))),
    ],
  };
}
