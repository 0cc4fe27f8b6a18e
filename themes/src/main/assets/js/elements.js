// SPDX-License-Identifier: Apache-2.0
// How the scripts of the registration find, make and read elements.

export const all = (selector, root = document) => [...root.querySelectorAll(selector)];
export const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
export const headingOf = (section) => section.querySelector("h2");
export const withoutAside = (element) => {
  const copy = element.cloneNode(true);
  all(".cit-optional, .cit-sr", copy).forEach((aside) => aside.remove());
  return copy.textContent.replace(/\s+/g, " ").trim();
};

/** Boxes that stand under a radio button count while it is chosen. */
export const isOff = (element) => {
  const choice = element.closest("[data-when]")?.dataset.when;
  return Boolean(choice) && !document.getElementById(choice).checked;
};

export function labelOf(field) {
  const frame = field.closest(".cit-field");
  return withoutAside(frame.querySelector(".cit-label") ?? frame.querySelector("label"));
}
