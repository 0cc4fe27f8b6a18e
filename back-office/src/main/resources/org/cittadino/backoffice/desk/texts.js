// SPDX-License-Identifier: Apache-2.0
// The words of the page, in the language the official chose.

export const LANGUAGES = { it: "Italiano", en: "English", de: "Deutsch", fr: "Français", sl: "Slovenščina" };
const CHOICE = "cittadino.desk.language";

let words = {};
let current = "it";

export const language = () => current;

const chosen = () =>
  [localStorage.getItem(CHOICE), ...navigator.languages.map((tag) => tag.slice(0, 2))]
    .find((tag) => tag && Object.hasOwn(LANGUAGES, tag)) ?? "it";

export async function speak(tag = chosen()) {
  current = tag;
  words = await (await fetch(new URL(`${tag}.json`, import.meta.url))).json();
  document.documentElement.lang = tag;
}

export function choose(tag) {
  localStorage.setItem(CHOICE, tag);
  return speak(tag);
}

export const knows = (key) => Object.hasOwn(words, key);

/** A sentence; where it has forms for numbers, {@code n} chooses. */
export function t(key, values = {}) {
  let sentence = words[key] ?? key;
  if (typeof sentence === "object") {
    sentence = sentence[new Intl.PluralRules(current).select(Number(values.n))] ?? sentence.other;
  }
  return sentence.replace(/\{(\w+)\}/g, (hole, name) => (Object.hasOwn(values, name) ? String(values[name]) : hole));
}

/** The word for a code of the API; the code itself where a newer server knows one that this page does not. */
export const named = (family, code) => (knows(`${family}.${code}`) ? t(`${family}.${code}`) : String(code ?? ""));
