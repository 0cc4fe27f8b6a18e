// SPDX-License-Identifier: Apache-2.0
// Files of the registry office and of earlier systems: tried, loaded, and what became of them.

import { get, query, upload } from "./api.js";
import { moment } from "./dates.js";
import { follow } from "./files.js";
import { form } from "./forms.js";
import { alert, announce, confirm, facts, make, section, table } from "./page.js";
import { named, t } from "./texts.js";
import { begins, leaves, list, trouble } from "./words.js";

/** How each kind of file was last said to be read; the file itself has to be chosen again. */
const drafts = { "register/imports": new Map(), "legacy/imports": new Map() };

const DIFFERENCES = ["before", "after", "added", "changed", "ceased", "missing"];
const SHOWN = 50;
const PAGE = 50;

const faults = (rejected) => rejected.length > 0 && table(t("register.faults"),
  [t("register.line"), t("register.field"), t("register.reason")],
  rejected.slice(0, SHOWN).map((one) => [String(one.line), one.field ?? "–", named("fault", one.reason)]));

function report(now) {
  const found = now.report ?? now;
  const counts = ["rows", "accepted", "rejectedRows", "read", "created", "skipped"]
    .filter((count) => found[count] !== undefined && typeof found[count] === "number")
    .map((count) => [t(`register.${count}`), String(found[count])]);
  const differences = found.differences
    ? DIFFERENCES.map((count) => [t(`register.${count}`), String(found.differences[count] ?? 0)]) : [];
  return [
    facts([[t("queue.state"), named("import", now.state)], ...counts, ...differences,
      found.objection && [t("register.objection"), named("fault", found.objection)],
      found.reason && [t("register.reason"), named("fault", found.reason)],
      found.detail && [t("register.detail"), String(found.detail)]]),
    faults(found.rejected ?? []),
  ].filter(Boolean);
}

/** Where a file that was sent is, and at the end what became of it. */
function fate(box, path, signal) {
  const bar = make("progress", { max: "100", value: "0", "aria-label": t("register.progress") });
  const place = make("div", {});
  box.replaceChildren(bar, place);
  const shown = (now) => {
    bar.value = now.percent ?? 0;
    place.replaceChildren(...report(now));
  };
  return follow(() => get(path, signal), (now) => String(now.state).toLowerCase() !== "running", shown, signal)
    .then(() => signal.aborted || announce(t("register.over")));
}

/** @param settings fields that say how the file is read, as in the query of the API */
function sender({ path, settings, question, signal }) {
  const box = make("div", { class: "desk-fate" });
  const send = async ({ file, ...values }) => {
    if (values.trial === false && !(await confirm(t(question), t("register.load")))) {
      return;
    }
    const asked = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
    try {
      const { id } = await upload(`${path}${query(asked)}`, file);
      drafts[path].delete("trial");
      await fate(box, `${path}/${encodeURIComponent(id)}`, signal);
    } catch (failure) {
      if (!signal.aborted) {
        box.replaceChildren(alert("error", trouble(failure)));
        box.firstElementChild.focus();
      }
    }
  };
  const file = { name: "file", kind: "file", accept: ".csv,text/csv", label: t("register.file"), required: t("register.fileMissing") };
  return make("div", {}, form({ submit: t("register.send"), fields: [file, ...settings], draft: drafts[path], send }), box);
}

const SEPARATORS = [[";", ";"], [",", ","], ["tab", "Tab"]];

const layout = (hint) => [
  { name: "charset", kind: "select", label: t("register.charset"), options: [["utf-8", "UTF-8"], ["windows-1252", "Windows-1252"]] },
  { name: "separator", kind: "select", label: t("register.separator"), options: SEPARATORS },
  { name: "trial", kind: "check", label: t("register.trial"), hint, value: true },
];

export async function view({ query: asked, signal }) {
  const first = begins(asked);
  const { imports } = await get(`register/imports${query({ first, max: PAGE })}`, signal);
  const rows = imports.map((one) => [
    moment(one.startedAt), named("import", one.state), t(one.trial ? "register.yes" : "register.no"), `${one.percent} %`,
  ]);
  return {
    heading: t("register.title"),
    content: [
      make("p", { class: "cit-text" }, t("register.text")),
      sender({ path: "register/imports", settings: layout(t("register.trialHint")), question: "register.sure", signal }),
      section(t("register.past"), rows.length
        ? table(t("register.caption"), [t("register.when"), t("queue.state"), t("register.wasTrial"), t("register.percent")], rows)
        : list([t("register.none")]), ...leaves("register", first, PAGE, imports.length === PAGE)),
      section(t("legacy.title"), make("p", { class: "cit-text" }, t("legacy.text")),
        sender({ path: "legacy/imports", settings: layout(t("legacy.trialHint")), question: "legacy.sure", signal })),
    ],
  };
}
