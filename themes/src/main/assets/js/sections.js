// SPDX-License-Identifier: Apache-2.0
// Unfolds the registration one step at a time and ends on a review. Without this file the same form is one page.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const headingOf = (section) => section.querySelector("h2");
const withoutAside = (element) => {
  const copy = element.cloneNode(true);
  all(".cit-optional, .cit-sr", copy).forEach((aside) => aside.remove());
  return copy.textContent.replace(/\s+/g, " ").trim();
};

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
  return !field.value.trim() && !document.getElementById(field.dataset.or)?.value;
};

const missingIn = (step) =>
  step.sections.flatMap((section) =>
    all("[data-missing]", section).filter((field) => {
      const closed = field.closest("[hidden]");
      return (!closed || closed === section) && isBlank(field);
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

function labelOf(field) {
  const frame = field.closest(".cit-field");
  return withoutAside(frame.querySelector(".cit-label") ?? frame.querySelector("label"));
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

/* Review */

function answerOf(field, yes) {
  // A password that is shown is a text field: the button tells it apart.
  if (field.querySelector("[data-reveals]")) return "";
  const controls = all("input:not([type=hidden]), select, textarea", field);
  const words = controls.map((control) => {
    if (control.type === "checkbox" || control.type === "radio") {
      if (!control.checked) return "";
      return field.matches("fieldset") ? withoutAside(control.parentElement.querySelector("label")) : yes;
    }
    if (control.matches("select")) return control.value && control.selectedOptions[0].textContent.trim();
    return control.value.trim();
  });
  return words.filter(Boolean).join(", ");
}

function answers(section, yes) {
  return all(".cit-field", section)
    .filter((field) => [null, section].includes(field.closest("[hidden]")))
    .map((field) => [labelOf(controlOf(field.querySelector("input, select, textarea"))), answerOf(field, yes)])
    .filter(([, answer]) => answer);
}

function reviewed(section, { change, yes, empty, secret }) {
  const heading = withoutAside(headingOf(section));
  const found = answers(section, yes);
  const rows = found.map(([label, answer]) =>
    make("div", {}, make("dt", { textContent: label }), make("dd", { textContent: answer })),
  );
  const nothing = section.querySelector("[data-reveals]") ? secret : empty;
  const body = found.length ? make("dl", { className: "cit-facts" }, ...rows) : make("p", { textContent: nothing });
  const aside = make("span", { className: "cit-sr", textContent: ` ${heading}` });
  const link = make("a", { href: `#${section.id}` }, change, aside);
  return [make("h3", { textContent: heading }), body, make("p", {}, link)];
}

/* Walking */

function unfold(form) {
  const review = form.querySelector("[data-review]");
  const [next, back] = ["next", "back"].map((way) => form.querySelector(`[data-${way}]`));
  const submit = form.querySelector("#kc-submit");
  const steps = stepsOf(form, review);
  const last = steps.length - 1;
  const { step: words, missingTitle, errorPrefix } = form.dataset;
  const title = document.title.replace(errorPrefix, "").trim();
  const line = make("p", { className: "cit-kicker", id: "cit-step" });
  let at = 0;
  let wasReviewed = false;
  document.querySelector("h1").before(line);

  const fill = () => {
    const sections = steps.slice(0, -1).flatMap((step) => step.sections);
    review.querySelector("[data-answers]").replaceChildren(...sections.flatMap((one) => reviewed(one, review.dataset)));
  };
  const show = (target) => {
    at = target;
    steps.forEach(({ nodes }, index) => nodes.forEach((node) => (node.hidden = index !== at)));
    back.hidden = at === 0;
    next.hidden = at === last;
    submit.hidden = at !== last;
    line.textContent = words.replace("%1", at + 1).replace("%2", steps.length);
    all("[data-first-step]").forEach((element) => (element.hidden = at > 0));
    if (at === last) {
      wasReviewed = true;
      fill();
    }
  };
  const arrive = (target, section = steps[target].sections[0]) => {
    all("[data-reveals]", form)
      .filter((button) => document.getElementById(button.dataset.reveals).type === "text")
      .forEach((button) => button.click());
    unmark(form);
    show(target);
    const heading = headingOf(section);
    document.title = `${withoutAside(heading)} - ${line.textContent} - ${title}`;
    heading.tabIndex = -1;
    heading.setAttribute("aria-describedby", line.id);
    if (section === steps[target].sections[0]) line.scrollIntoView();
    heading.focus({ preventScroll: section === steps[target].sections[0] });
  };
  const go = (target, section) => {
    if (target !== at) history.pushState({ step: target }, "");
    arrive(target, section);
  };
  const refuse = (target, fields) => {
    if (target !== at) go(target);
    unmark(form);
    fields.forEach((field) => mark(field, errorPrefix));
    const box = summary(fields, missingTitle);
    form.prepend(box);
    document.title = `${errorPrefix} ${title}`;
    box.focus();
  };
  const advance = () => {
    const target = wasReviewed ? last : at + 1;
    const asked = target === last ? steps.slice(0, -1) : [steps[at]];
    const found = asked.map(missingIn);
    const first = found.findIndex((fields) => fields.length);
    if (first < 0) go(target);
    else refuse(target === last ? first : at, found[first]);
  };

  const stepOf = (element) => steps.findIndex(({ nodes }) => nodes.some((node) => node.contains(element)));
  const follow = (event) => {
    const link = event.target.closest("a[href^='#']");
    const goal = link && document.getElementById(link.getAttribute("href").slice(1));
    const target = goal ? stepOf(goal) : -1;
    if (target < 0) return;
    event.preventDefault();
    if (goal.matches("fieldset.cit-section")) {
      go(target, goal);
      return;
    }
    if (target !== at) go(target);
    goal.focus();
  };

  next.addEventListener("click", advance);
  back.addEventListener("click", () => go(at - 1));
  document.querySelector("main").addEventListener("click", follow);
  window.addEventListener("popstate", (event) => arrive(event.state?.step ?? 0));
  // Before the guard against sending twice: Enter in a field of a step leads to the next step.
  form.addEventListener(
    "submit",
    (event) => {
      if (at === last) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      advance();
    },
    true,
  );
  const wrong = form.querySelector(".cit-wrong");
  show(wrong ? Math.max(stepOf(wrong), 0) : 0);
  history.replaceState({ step: at }, "");
}

const registration = document.querySelector("form[data-sections]");
if (registration) unfold(registration);
