// SPDX-License-Identifier: Apache-2.0
// Unfolds the registration one step at a time and ends on a review. Without this file the same form is one page.

import { all, headingOf, isOff, labelOf, make, withoutAside } from "./elements.js";
import { reviewed } from "./review.js";

/** Steps of the form. A section that a check box opens is no step of its own: for most people it stays empty. */
function stepsOf(form, review) {
  const steps = [];
  let loose = [];
  for (const node of [...form.children]) {
    if (node === review || node.matches("input, .cit-actions")) continue;
    if (!node.matches("fieldset.cit-section")) {
      loose.push(node);
    } else if (steps.length && node.querySelector("[data-rest]")) {
      steps.at(-1).nodes.push(...loose.splice(0), node);
      steps.at(-1).sections.push(node);
    } else {
      steps.push({ nodes: [...loose.splice(0), node], sections: [node] });
    }
  }
  return [...steps, { nodes: [review, ...loose], sections: [review] }];
}

/* What is missing */

const isBlank = (field) => {
  if (field.matches("fieldset")) return !field.querySelector(":checked");
  if (field.type === "checkbox") return !field.checked;
  const others = (field.dataset.or ?? "").split(" ").map((id) => document.getElementById(id)?.value);
  return ![field.value, ...others].some((value) => value?.trim());
};

const missingIn = (step) =>
  step.sections.flatMap((section) =>
    all("[data-missing]", section).filter((field) => {
      const closed = field.closest("[hidden]");
      return (!closed || closed === section) && !isOff(field) && isBlank(field);
    }),
  );

const controlOf = (field) => (field.matches("fieldset") ? field.querySelector("input") : field);

function unmark(form) {
  all("[data-marked]", form).forEach((field) => {
    const id = `${field.dataset.marked}-error`;
    document.getElementById(id)?.remove();
    const rest = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((other) => other && other !== id);
    if (rest.length) field.setAttribute("aria-describedby", rest.join(" "));
    else field.removeAttribute("aria-describedby");
    field.removeAttribute("aria-invalid");
    field.closest(".cit-field").classList.remove("cit-wrong");
    delete field.dataset.marked;
  });
  form.querySelector(".cit-summary")?.remove();
}

function mark(field, prefix) {
  const name = field.id || field.dataset.name;
  // The server's own words for this field still stand.
  if (document.getElementById(`${name}-error`)) return;
  const frame = field.closest(".cit-field");
  const error = make("div", { className: "cit-error", id: `${name}-error` });
  error.append(make("span", { className: "cit-sr", textContent: prefix }), ` ${field.dataset.missing}`);
  const before = frame.querySelector(":scope > .cit-hint") ?? frame.querySelector(":scope > .cit-label");
  if (before) before.after(error);
  else frame.prepend(error);
  const described = [field.getAttribute("aria-describedby"), error.id].filter(Boolean).join(" ");
  field.setAttribute("aria-describedby", described);
  if (!field.matches("fieldset")) field.setAttribute("aria-invalid", "true");
  field.dataset.marked = name;
  frame.classList.add("cit-wrong");
}

function summary(fields, title) {
  const items = fields.map((field) =>
    make("li", {}, make("a", {
      href: `#${controlOf(field).id}`,
      textContent: `${labelOf(field)}: ${field.dataset.missing}`,
    })),
  );
  const box = make("div", { className: "cit-summary", tabIndex: -1 });
  box.setAttribute("role", "alert");
  box.append(make("h2", { textContent: title }), make("ul", {}, ...items));
  return box;
}

/* Walking */

/** The form on its way: its steps, where the citizen is, and whether they have seen the review. */
function walkOf(form) {
  const review = form.querySelector("[data-review]");
  const steps = stepsOf(form, review);
  const { step: words, missingTitle, errorPrefix } = form.dataset;
  return {
    form, review, steps, words, missingTitle, errorPrefix,
    last: steps.length - 1,
    at: 0,
    wasReviewed: false,
    title: document.title.replace(errorPrefix, "").trim(),
    line: make("p", { className: "cit-kicker", id: "cit-step" }),
    next: form.querySelector("[data-next]"),
    back: form.querySelector("[data-back]"),
    submit: form.querySelector("#kc-submit"),
  };
}

const stepOf = ({ steps }, element) => steps.findIndex(({ nodes }) => nodes.some((node) => node.contains(element)));

function fill({ steps, review }) {
  const sections = steps.slice(0, -1).flatMap((step) => step.sections);
  review.querySelector("[data-answers]").replaceChildren(...sections.flatMap((one) => reviewed(one, review.dataset)));
}

function show(walk, target) {
  const { steps, last } = walk;
  walk.at = target;
  steps.forEach(({ nodes }, index) => nodes.forEach((node) => (node.hidden = index !== target)));
  walk.back.hidden = target === 0;
  walk.next.hidden = target === last;
  walk.submit.hidden = target !== last;
  walk.line.textContent = walk.words.replace("%1", target + 1).replace("%2", steps.length);
  all("[data-first-step]").forEach((element) => (element.hidden = target > 0));
  if (target === last) {
    walk.wasReviewed = true;
    fill(walk);
  }
}

function hidePasswords(form) {
  all("[data-reveals]", form)
    .filter((button) => document.getElementById(button.dataset.reveals).type === "text")
    .forEach((button) => button.click());
}

function arrive(walk, target, section = walk.steps[target].sections[0]) {
  const isFirst = section === walk.steps[target].sections[0];
  hidePasswords(walk.form);
  unmark(walk.form);
  show(walk, target);
  const heading = headingOf(section);
  document.title = `${withoutAside(heading)} - ${walk.line.textContent} - ${walk.title}`;
  heading.tabIndex = -1;
  heading.setAttribute("aria-describedby", walk.line.id);
  if (isFirst) walk.line.scrollIntoView();
  heading.focus({ preventScroll: isFirst });
}

function go(walk, target, section) {
  if (target !== walk.at) history.pushState({ step: target }, "");
  arrive(walk, target, section);
}

function refuse(walk, target, fields) {
  if (target !== walk.at) go(walk, target);
  unmark(walk.form);
  fields.forEach((field) => mark(field, walk.errorPrefix));
  const box = summary(fields, walk.missingTitle);
  walk.form.prepend(box);
  document.title = `${walk.errorPrefix} ${walk.title}`;
  box.focus();
}

function advance(walk) {
  const { steps, last, at } = walk;
  const target = walk.wasReviewed ? last : at + 1;
  const asked = target === last ? steps.slice(0, -1) : [steps[at]];
  const found = asked.map(missingIn);
  const first = found.findIndex((fields) => fields.length);
  if (first < 0) go(walk, target);
  else refuse(walk, target === last ? first : at, found[first]);
}

/** A link to a section or field of another step opens that step. */
function follow(walk, event) {
  const link = event.target.closest("a[href^='#']");
  const goal = link && document.getElementById(link.getAttribute("href").slice(1));
  const target = goal ? stepOf(walk, goal) : -1;
  if (target < 0) return;
  event.preventDefault();
  if (goal.matches("fieldset.cit-section")) {
    go(walk, target, goal);
    return;
  }
  if (target !== walk.at) go(walk, target);
  goal.focus();
}

/** Enter in a field of a step leads to the next step; only the last one sends. */
function beforeSending(walk, event) {
  if (walk.at === walk.last) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  advance(walk);
}

function unfold(form) {
  const walk = walkOf(form);
  document.querySelector("h1").before(walk.line);
  walk.next.addEventListener("click", () => advance(walk));
  walk.back.addEventListener("click", () => go(walk, walk.at - 1));
  document.querySelector("main").addEventListener("click", (event) => follow(walk, event));
  window.addEventListener("popstate", (event) => arrive(walk, event.state?.step ?? 0));
  // Captured: before the guard against sending twice.
  form.addEventListener("submit", (event) => beforeSending(walk, event), true);
  const wrong = form.querySelector(".cit-wrong");
  show(walk, wrong ? Math.max(stepOf(walk, wrong), 0) : 0);
  history.replaceState({ step: walk.at }, "");
}

const registration = document.querySelector("form[data-sections]");
if (registration) unfold(registration);
