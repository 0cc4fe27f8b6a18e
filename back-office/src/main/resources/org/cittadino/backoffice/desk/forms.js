// SPDX-License-Identifier: Apache-2.0
// Forms whose faults are said above and at the field, and whose content outlives a new drawing of the page.

import { make } from "./page.js";
import { t } from "./texts.js";

let count = 0;

const inputs = {
  text: (field) => make("input", {
    type: "text", size: field.size, maxlength: field.most ?? 100, autocomplete: "off", spellcheck: "false",
    inputmode: field.inputmode,
  }),
  area: (field) => make("textarea", { rows: "4", maxlength: field.most ?? 500 }),
  select: (field) => make("select", {}, field.options.map(([value, label]) => make("option", { value }, label))),
  file: (field) => make("input", { type: "file", accept: field.accept, class: "cit-input" }),
  check: () => make("input", { type: "checkbox" }),
};

function frameOf(field, input, ids) {
  const label = make("label", { for: ids.input, class: field.kind === "check" ? false : "cit-label" }, field.label,
    field.required || field.plain || field.kind === "check" || field.kind === "select"
      ? null : make("span", { class: "cit-optional" }, ` ${t("form.optional")}`));
  const hint = field.hint && make("span", { class: "cit-hint", id: ids.hint }, field.hint);
  const error = make("span", { class: "cit-error", id: ids.error, hidden: true });
  return field.kind === "check"
    ? make("div", { class: "cit-field" }, make("div", { class: "cit-check" }, input, label), hint, error)
    : make("div", { class: "cit-field" }, label, hint, error, input);
}

/** The API takes no line breaks; who types them means blanks. */
const oneLine = (text) => text.replace(/\s+/g, " ").trim();

function build(field, draft) {
  const number = ++count;
  const ids = { input: `f${number}`, hint: `f${number}-hint`, error: `f${number}-error` };
  const input = inputs[field.kind ?? "text"](field);
  input.id = ids.input;
  input.name = field.name;
  const usual = draft.get(field.name) ?? field.value;
  if (field.kind === "check") {
    input.checked = Boolean(usual);
  } else if (usual !== undefined) {
    input.value = usual;
  }
  const read = () => {
    if (field.kind === "check") {
      return input.checked;
    }
    return field.kind === "file" ? input.files[0] : oneLine(input.value);
  };
  input.addEventListener("input", () => field.kind === "file" || draft.set(field.name, field.kind === "check" ? input.checked : input.value));
  const frame = frameOf(field, input, ids);
  const tell = (text) => {
    const error = frame.querySelector(".cit-error");
    error.textContent = text;
    error.hidden = !text;
    frame.classList.toggle("cit-wrong", Boolean(text));
    input.toggleAttribute("aria-invalid", false);
    if (text) {
      input.setAttribute("aria-invalid", "true");
    }
    const about = [field.hint && ids.hint, text && ids.error].filter(Boolean).join(" ");
    about ? input.setAttribute("aria-describedby", about) : input.removeAttribute("aria-describedby");
  };
  tell("");
  return { field, input, frame, read, tell };
}

function summary(wrong) {
  return make("div", { class: "cit-summary", role: "alert", tabindex: "-1" },
    make("h3", {}, t("form.wrong", { n: wrong.length })),
    make("ul", {}, wrong.map(({ part, text }) =>
      make("li", {}, make("button", { type: "button", class: "cit-link", click: () => part.input.focus() }, text)))));
}

function faults(parts, values) {
  return parts.map((part) => {
    const value = values[part.field.name];
    const missing = part.field.required && !value;
    return { part, text: missing ? part.field.required : part.field.check?.(value, values) ?? "" };
  });
}

/**
 * @param {{fields: object[], submit: string, style?: string, draft?: Map<string, unknown>, send: Function}} how
 *     {@code required} of a field is the sentence for when it is empty, {@code check} gives one for what is wrong
 */
export function form({ fields, submit, style = "", draft = new Map(), send }) {
  const parts = fields.map((field) => build(field, draft));
  const top = make("div", {});
  let busy = false;
  const sent = async (event) => {
    event.preventDefault();
    const values = Object.fromEntries(parts.map((part) => [part.field.name, part.read()]));
    const judged = faults(parts, values);
    judged.forEach(({ part, text }) => part.tell(text));
    const wrong = judged.filter(({ text }) => text);
    top.replaceChildren(...(wrong.length ? [summary(wrong)] : []));
    top.firstElementChild?.focus();
    if (wrong.length || busy) {
      return;
    }
    busy = true;
    try {
      await send(values);
    } finally {
      busy = false;
    }
  };
  return make("form", { novalidate: true, autocomplete: "off", submit: sent }, top,
    parts.map((part) => part.frame),
    make("div", { class: "cit-actions" }, make("button", { type: "submit", class: `cit-button ${style}`.trim() }, submit)));
}
