// SPDX-License-Identifier: Apache-2.0
// Letters with first secrets: gathered, printed, and then forgotten here.

import { get, post, query } from "./api.js";
import { moment } from "./dates.js";
import { download } from "./files.js";
import { form } from "./forms.js";
import { alert, button, confirm, make, quiet, section, table } from "./page.js";
import { t } from "./texts.js";
import { begins, leaves, trouble } from "./words.js";

const MOST = 500;
const PAGE = 50;

const draft = new Map();

let told = null;

const done = (key) => {
  told = { kind: "success", text: t(key) };
};

function doer(again) {
  return async (act) => {
    try {
      await act();
    } catch (failure) {
      told = { kind: "error", text: trouble(failure) };
    }
    await again();
  };
}

function batchActs(batch, run) {
  if (batch.printed) {
    return t("letters.printed");
  }
  const path = `letters/batches/${encodeURIComponent(batch.id)}`;
  const save = (kind) => run(async () => {
    await download(`${path}/letters.${kind}`, `letters-${batch.number}.${kind}`);
    done("letters.fetched");
  });
  return make("div", { class: "desk-row-acts" },
    quiet(t("letters.pdf"), () => save("pdf")),
    quiet(t("letters.csv"), () => save("csv")),
    quiet(t("letters.mark"), async () => {
      if (await confirm(t("letters.sureMark", { n: batch.letters }), t("letters.mark"))) {
        await run(async () => {
          await post(`${path}/printed`);
          done("letters.marked");
        });
      }
    }));
}

function returned(run) {
  return section(t("letters.back"), make("p", { class: "cit-text" }, t("letters.backText")), form({
    submit: t("letters.backSend"),
    draft,
    fields: [{ name: "number", label: t("letters.backNumber"), size: 14, most: 30, required: t("letters.backMissing") }],
    send: async ({ number }) => {
      if (await confirm(t("letters.sureBack"), t("letters.backSend"))) {
        await run(async () => {
          await post(`letters/${encodeURIComponent(number.replaceAll(" ", ""))}/returned`);
          draft.clear();
          done("letters.backDone");
        });
      }
    },
  }));
}

/** Those still to be printed stand on the first page, however old they are. */
async function load(first, signal) {
  const [{ waiting, batchesToPrint }, { batches }] = await Promise.all([
    get("letters/summary", signal), get(`letters/batches${query({ first, max: PAGE })}`, signal),
  ]);
  const printed = batches.filter((batch) => batch.printed);
  return { waiting, shown: first ? printed : [...batchesToPrint, ...printed], isFull: batches.length === PAGE };
}

export async function view({ query: asked, signal, again }) {
  const first = begins(asked);
  const { waiting, shown, isFull } = await load(first, signal);
  const run = doer(again);
  const box = told && alert(told.kind, told.text);
  const text = told?.text;
  told = null;
  const gather = () => run(async () => {
    await post("letters/batches", { most: MOST });
    done("letters.gathered");
  });
  const rows = shown.map((batch) => [
    String(batch.number), moment(batch.createdAt), String(batch.letters), batchActs(batch, run),
  ]);
  return {
    heading: t("letters.title"),
    said: text ?? t("letters.waiting", { n: waiting }),
    shown: () => box?.focus(),
    content: [
      box, make("p", {}, t("letters.waiting", { n: waiting })),
      waiting > 0 && make("div", { class: "cit-actions" }, button(t("letters.gather"), gather)),
      rows.length
        ? table(t("letters.caption"), [t("letters.number"), t("letters.when"), t("letters.many"), t("letters.acts")], rows)
        : make("p", {}, t("letters.none")),
      ...leaves("letters", first, PAGE, isFull),
      returned(run),
    ],
  };
}
