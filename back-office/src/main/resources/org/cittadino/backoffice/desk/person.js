// SPDX-License-Identifier: Apache-2.0
// Who asks, as they typed it, beside what the register has.

import { day } from "./dates.js";
import { make, said, section, table } from "./page.js";
import { knows, named, t } from "./texts.js";

const MARKS = { true: ["same", "✓"], false: ["different", "≠"], null: ["alone", "–"] };

function result(same) {
  const [word, mark] = MARKS[String(same ?? null)] ?? MARKS.null;
  return make("span", { class: `desk-${word}` }, make("span", { "aria-hidden": "true" }, `${mark} `), t(`person.${word}`));
}

/** Fields are named by what they are, numbers by their document. */
const label = (field) =>
  (field.startsWith("document.") ? named("document", field.slice("document.".length)) : named("field", field));

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const value = (field, text) => {
  if (text === null || text === undefined || text === "") {
    return "–";
  }
  return said(field === "dateOfBirth" && DATE.test(text) ? day(`${text}T12:00`) : text);
};

export function personTable(file) {
  const rows = (file.person ?? []).map((line) => [
    label(line.field), value(line.field, line.typed), value(line.field, line.registered), result(line.same),
  ]);
  const answer = file.register?.answer;
  return section(t("person.title"),
    answer && make("p", {}, t("person.register"), " ", make("strong", {}, named("answer", answer))),
    rows.length
      ? table(t("person.caption"), [t("person.field"), t("person.typed"), t("person.registered"), t("person.result")], rows)
      : make("p", {}, t("person.none")));
}

export const documents = (file) => Object.entries(file.documents ?? {}).map(([type, number]) => [
  knows(`document.${type}`) ? t(`document.${type}`) : type, said(number),
]);
