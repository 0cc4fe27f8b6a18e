// SPDX-License-Identifier: Apache-2.0
// What the codes of the API mean, in words.

import { moment } from "./dates.js";
import { link, make, said } from "./page.js";
import { address } from "./route.js";
import { knows, named, t } from "./texts.js";

export const age = (days) => t("queue.days", { n: days });

/** Who has or did something; officials without an account any more have no name. */
export function official(person) {
  if (!person) {
    return "";
  }
  return person.me ? t("person.me") : said(person.name ?? t("person.gone"));
}

/** "register:differs:surname,document" and its like. */
export function remark(code) {
  const [family, kind, details = ""] = String(code).split(":");
  const key = `remark.${family}.${kind}`;
  if (!knows(key)) {
    return String(code);
  }
  const points = details.split(",").filter(Boolean).map((point) => named("point", point));
  return points.length ? `${t(key)}${t("remark.colon")}${points.join(", ")}` : t(key);
}

export const list = (items) => make("ul", {}, items.map((item) => make("li", {}, item)));

export const dated = (items) =>
  list(items.map(({ at, text }) => [make("time", { datetime: at }, moment(at)), " ", ...[text].flat()]));

/** To the pages after and before this one of a list. */
export const leaves = (view, first, step, more) => [
  more && make("p", {}, link(t("queue.after"), address(view, "", { first: first + step }))),
  first > 0 && make("p", {}, link(t("queue.before"), address(view, "", { first: Math.max(0, first - step) || "" }))),
];

/** Where the part of a list begins that the address asks for. */
export const begins = (asked) => Math.max(0, Number.parseInt(asked.first ?? "0", 10) || 0);

/** What to tell an official of an answer that was not the one hoped for. */
export function trouble(failure) {
  if (failure.code && knows(`problem.${failure.code}`)) {
    return t(`problem.${failure.code}`);
  }
  return failure.instance ? t("problem.numbered", { number: failure.instance }) : t("problem.unreachable");
}

/** The code of a case as it is written in the books, however somebody writes it down: O is nought, I and L are one. */
export const canonical = (text) =>
  text.toUpperCase().replace(/[^0-9A-Z]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
