// SPDX-License-Identifier: Apache-2.0
// What was typed, read back to the citizen before it is sent.

import { all, headingOf, isOff, labelOf, make, withoutAside } from "./elements.js";

function answerOf(field, yes) {
  // A password that is shown is a text field: the button tells it apart.
  if (field.querySelector("[data-reveals]")) return "";
  const controls = all("input:not([type=hidden]), select, textarea", field).filter((control) => !isOff(control));
  // Which card it is says nothing without its number.
  const boxes = controls.filter((control) => control.type === "text");
  if (boxes.length && !boxes.some((box) => box.value.trim())) return "";
  const words = controls.map((control) => {
    if (control.type === "checkbox" || control.type === "radio") {
      if (!control.checked) return "";
      return field.matches("fieldset") ? withoutAside(control.parentElement.querySelector("label")) : yes;
    }
    if (control.matches("select")) return control.value && control.selectedOptions[0].textContent.trim();
    return control.value.trim();
  });
  return words.filter(Boolean).join(field.dataset.join ?? ", ");
}

function answers(section, yes) {
  return all(".cit-field", section)
    .filter((field) => [null, section].includes(field.closest("[hidden]")))
    .map((field) => [labelOf(field.querySelector("input, select, textarea")), answerOf(field, yes)])
    .filter(([, answer]) => answer);
}

/** A domicile that is ticked, or left empty, is the residence. */
function isSame(section, found) {
  const box = section.querySelector("[data-rest=hide]");
  return box && (box.checked || !found.length);
}

function nothing(section, { empty, secret, same }) {
  if (section.querySelector("[data-reveals]")) return secret;
  return section.querySelector("[data-rest=hide]") ? same : empty;
}

/** A section as it stands in the review: heading, answers, and the way back. */
export function reviewed(section, words) {
  const heading = withoutAside(headingOf(section));
  const given = answers(section, words.yes);
  const found = isSame(section, given) ? [] : given;
  const rows = found.map(([label, answer]) =>
    make("div", {}, make("dt", { textContent: label }), make("dd", { textContent: answer })),
  );
  const body = found.length
    ? make("dl", { className: "cit-facts" }, ...rows)
    : make("p", { textContent: nothing(section, words) });
  const aside = make("span", { className: "cit-sr", textContent: ` ${heading}` });
  const link = make("a", { href: `#${section.id}` }, words.change, aside);
  return [make("h3", { textContent: heading }), body, make("p", {}, link)];
}
