// SPDX-License-Identifier: Apache-2.0
// What a page can say of a new password before it is sent. The server judges again, by the same tests.

/** No password may be longer, whatever a realm allows. */
const LONGEST = 256;

const atLeast = (number, test) => (units) => units.filter((unit) => test.test(unit)).length >= number;

function hasRepeats(characters, max) {
  let run = 0;
  return characters.some((character, at) => {
    run = character === characters[at - 1] ? run + 1 : 1;
    return run > max;
  });
}

/** Place of each character in a row of keys; where forms share a character the first form wins. */
function placesOf(forms) {
  const places = new Map();
  forms.forEach((form) =>
    [...form].forEach((key, at) => {
      // NUL keeps the place of a key that this form lacks.
      if (key !== "\0" && !places.has(key)) places.set(key, at);
    }),
  );
  return places;
}

function hasSequence(characters, length, forms) {
  const places = placesOf(forms);
  let run = 1;
  let way = 0;
  return characters.some((character, at) => {
    const step = places.get(character) - places.get(characters[at - 1]);
    if (Math.abs(step) !== 1) run = 1;
    else run = step === way ? run + 1 : 2;
    way = step;
    return run >= length;
  });
}

const blank = /\p{White_Space}/u;

/** Our rules: by characters, of which an emoji is one. */
const ours = {
  length: ({ min = 0, max = LONGEST }) => ({ length }) => length >= min && length <= Math.min(max, LONGEST),
  upper: ({ min }) => atLeast(min, /\p{Uppercase}/u),
  lower: ({ min }) => atLeast(min, /\p{Lowercase}/u),
  digit: ({ min }) => atLeast(min, /\p{Nd}/u),
  special: ({ min }) => atLeast(min, /[^\p{L}\p{Nd}\p{M}\p{White_Space}\p{Cc}\p{Cf}]/u),
  repeat: ({ max }) => (characters) => !hasRepeats(characters, max),
  allowed: ({ letters, special }) => (characters) => {
    const plain = letters === "any" ? /[\p{L}\p{Nd}]/u : /[A-Za-z0-9]/;
    const others = new Set(special);
    return characters.every((character) => plain.test(character) || others.has(character));
  },
  sequences: ({ length, rows }) => (characters) => !rows.some((forms) => hasSequence(characters, length, forms)),
  whitespace: ({ where }) => (characters) =>
    !(where === "edges" ? [characters[0], characters.at(-1)] : characters).some((character) => blank.test(character)),
};

/** Keycloak's rules: by UTF-16 units, so that either half of an emoji is a special character. */
const stock = {
  length: ({ min = 0, max = Infinity }) => ({ length }) => length >= min && length <= max,
  stockUpper: ({ min }) => atLeast(min, /\p{Uppercase}/u),
  stockLower: ({ min }) => atLeast(min, /\p{Lowercase}/u),
  stockDigit: ({ min }) => atLeast(min, /\p{Nd}/u),
  stockSpecial: ({ min }) => atLeast(min, /[^\p{L}\p{Nd}]/u),
};

// Each character by itself, as the server does: the last sigma of a word is no other letter.
const bare = (text) => [...text.normalize("NFD").replace(/\p{M}/gu, "")].map((sign) => sign.toLowerCase()).join("");
const lettersOnly = (text) => text.replace(/[^\p{L}\p{Nd}]/gu, "");
const plain = (text) => lettersOnly(bare(text));

const lookAlikes = {
  ...{ 0: "o", 1: "i", "!": "i", "|": "i", l: "i", 3: "e", "€": "e", 4: "a", "@": "a" },
  ...{ 5: "s", $: "s", 7: "t", "+": "t", 8: "b", 9: "g", ς: "σ" },
};
const fold = (text) => lettersOnly(bare(text).replace(/[01!|l3€4@5$7+89ς]/gu, (sign) => lookAlikes[sign]));

function dateForms(value) {
  const [, day, month, year] = value.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/) ?? [];
  if (day) return waysToWrite(day, month, year);
  const [, first, second, third] = value.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? [];
  return first ? waysToWrite(third, second, first) : null;
}

function waysToWrite(day, month, year) {
  const [dd, mm, yy] = [day.padStart(2, "0"), month.padStart(2, "0"), year.slice(2)];
  return [dd + mm + year, dd + mm + yy, year + mm + dd, yy + mm + dd, `${Number(day)}${Number(month)}${year}`];
}

function fiscalWindows(value) {
  const code = value.replace(/\p{White_Space}/gu, "");
  if (!/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{16}$/.test(code)) return null;
  const folded = fold(code);
  return [...folded.slice(4)].map((last, at) => folded.slice(at, at + 5));
}

const words = (value) => value.split(/[^\p{L}\p{M}\p{Nd}]+/u);

/** The province behind a town says nothing, nor does the year in which it ceased. */
const withoutAside = (value) => value.replace(/ \([^()]*\)$/u, "");

function wordsOf(value) {
  const at = value.lastIndexOf("@");
  const name = withoutAside(value);
  const local = value.slice(0, at);
  const domain = value.slice(at + 1).split(".").slice(0, -1).join(".");
  const found = at < 0 ? [name, ...words(name)] : [local, ...words(local), ...words(domain)];
  // Shorter ones stand in many a good password by chance.
  return found.map(fold).filter((word) => [...word].length >= 4);
}

function betrays(value, password) {
  // The server does not look at what it would not store.
  if (value.length > 255) return false;
  const dates = dateForms(value);
  const within = dates ? plain(password) : fold(password);
  return (dates ?? fiscalWindows(value) ?? wordsOf(value)).some((piece) => within.includes(piece));
}

/** Rules that compare the password with what stands in another field. */
const beside = {
  notEqual: (value, password) => value.trim().toLowerCase() !== password.toLowerCase(),
  notContains: (value, password) => !password.toLowerCase().includes(value.toLowerCase()),
  personal: (value, password) => !betrays(value.trim(), password),
};

function someOf(least, verdicts) {
  const known = verdicts.filter((good) => good !== null);
  return known.length < least ? null : known.filter(Boolean).length >= least;
}

/**
 * true, false, or null where only the server can say. valueOf gives the value of a field by its id, undefined for one
 * that is not on the page; parts are objects with rule, settings and parts.
 */
export function judge(rule, settings, password, valueOf, parts = []) {
  if (rule === "someOf") {
    const verdicts = parts.map((part) => judge(part.rule, part.settings, password, valueOf, part.parts));
    return someOf(settings.atLeast, verdicts);
  }
  if (Object.hasOwn(beside, rule)) {
    const values = (settings.fields ?? []).map(valueOf).filter((value) => value !== undefined);
    if (values.length === 0) return null;
    return password !== "" && values.every((value) => beside[rule](value, password));
  }
  if (Object.hasOwn(stock, rule) && (rule !== "length" || settings.unit === "utf16")) {
    return password !== "" && stock[rule](settings)(password.split(""));
  }
  if (!Object.hasOwn(ours, rule)) return null;
  return password !== "" && ours[rule](settings)([...password.normalize("NFC")]);
}

const valueOf = (id) => document.getElementById(id)?.value;

function hidden(tag, attributes = {}) {
  const element = Object.assign(document.createElement(tag), { className: "cit-sr" });
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}

function criterion(element) {
  const list = element.querySelector(":scope > ul");
  const word = hidden("span");
  element.insertBefore(word, list);
  const parts = [...(list?.children ?? [])].map(criterion);
  return { element, word, parts, rule: element.dataset.rule, settings: JSON.parse(element.dataset.settings) };
}

const withParts = (criteria) => criteria.flatMap((one) => [one, ...withParts(one.parts)]);

/** Ticks the criteria of one box while the password, or a field they compare it with, is typed. */
export function passwordCriteria(box) {
  const input = document.getElementById(box.dataset.criteria);
  const criteria = [...box.querySelectorAll(":scope > ul > li")].map(criterion);
  const each = withParts(criteria);
  const status = hidden("p", { role: "status" });
  // Not inside the box: what describes the field need not repeat the count.
  box.after(status);

  // As it will be sent, see cittadino.js.
  const verdict = ({ rule, settings, parts }) => judge(rule, settings, input.value.normalize("NFC"), valueOf, parts);
  const tick = () =>
    each.forEach((one) => {
      const good = verdict(one);
      one.element.classList.toggle("cit-met", good === true);
      if (good !== null) one.word.textContent = ` (${good ? box.dataset.met : box.dataset.unmet})`;
    });
  let later;
  const announce = () => {
    const verdicts = criteria.map(verdict).filter((good) => good !== null);
    if (verdicts.length === 0 || (!input.value && !status.textContent)) return;
    const met = verdicts.filter(Boolean).length;
    status.textContent = box.dataset.count.replace("%1", met).replace("%2", verdicts.length);
  };
  const react = () => {
    tick();
    clearTimeout(later);
    later = setTimeout(announce, 1000);
  };

  each
    .filter((one) => verdict(one) === null && !one.element.querySelector(":scope > .cit-later"))
    .forEach(({ word }) => Object.assign(word, { className: "cit-later", textContent: ` ${box.dataset.later}` }));
  const compared = each.flatMap(({ settings }) => settings.fields ?? []).map((id) => document.getElementById(id));
  new Set([input, ...compared.filter(Boolean)]).forEach((field) =>
    ["input", "change"].forEach((event) => field.addEventListener(event, react)),
  );
  // The browser may have kept what was typed.
  window.addEventListener("pageshow", tick);
  tick();
}
