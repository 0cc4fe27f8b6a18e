// SPDX-License-Identifier: Apache-2.0
// One campaign: what it would send and to whom, begun and stopped, and how far it is.

import { get, post } from "./api.js";
import { follow } from "./files.js";
import { alert, announce, button, confirm, facts, link, make, quiet, said, section } from "./page.js";
import { address } from "./route.js";
import { language, named, t } from "./texts.js";
import { list, trouble } from "./words.js";

const COUNTS = ["selected", "waiting", "sent", "failed", "optedOut", "unreachable", "moved"];

const numbers = (one) => facts([
  [t("queue.state"), named("campaign.state", one.state)],
  ...COUNTS.map((count) => [t(`campaigns.${count}`), String(one[count] ?? 0)]),
]);

function progress(one) {
  const done = (one.sent ?? 0) + (one.failed ?? 0) + (one.optedOut ?? 0) + (one.unreachable ?? 0);
  return make("progress", { max: String(Math.max(1, one.selected)), value: String(done), "aria-label": t("campaigns.progress") });
}

/** The text of the mail alone: its markup is for mail programs. */
function preview(seen) {
  return section(t("campaigns.preview"),
    facts([[t("campaigns.subject"), said(seen.subject)]]),
    make("pre", { class: "desk-mail", tabindex: "0" }, seen.text),
    make("h3", {}, t("campaigns.sample")),
    list((seen.sample ?? []).map(({ username }) => said(username))));
}

export async function view({ id, me, signal, again }) {
  const path = `campaigns/${encodeURIComponent(id)}`;
  const one = await get(path, signal);
  const seen = await get(`${path}/preview?locale=${language()}`, signal);
  const box = make("div", {});
  const counts = make("div", {}, numbers(one), progress(one));
  const act = (what) => async () => {
    if (what === "start" && !(await confirm(t("campaigns.sureStart", { n: one.selected }), t("campaigns.start"), false))) {
      return;
    }
    try {
      await post(`${path}/${what}`);
      await again();
    } catch (failure) {
      box.replaceChildren(alert("error", trouble(failure)));
      box.firstElementChild.focus();
    }
  };
  const shown = (now) => counts.replaceChildren(numbers(now), progress(now));
  const watch = () => one.state === "running"
    && follow(() => get(path, signal), (now) => now.state !== "running", shown, signal)
      .then(() => signal.aborted || again().then(() => announce(t("campaigns.over"))))
      .catch((failure) => signal.aborted || announce(trouble(failure)));
  const may = me.roles.includes("decide");
  return {
    heading: t("campaigns.one", { name: one.name }),
    shown: watch,
    content: [
      box, counts,
      make("div", { class: "cit-actions" },
        may && ["draft", "paused"].includes(one.state) && button(t("campaigns.start"), act("start")),
        may && one.state === "running" && quiet(t("campaigns.pause"), act("pause"))),
      preview(seen),
      make("p", { class: "desk-back" }, link(t("campaigns.back"), address("campaigns"))),
    ],
  };
}
