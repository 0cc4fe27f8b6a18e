// SPDX-License-Identifier: Apache-2.0
// The frame around the views and how elements are made: from text only, never from markup.

import { choose, LANGUAGES, language, t } from "./texts.js";

const { town } = document.body.dataset;

/** Functions become listeners; true is an attribute without a value; what is false or missing is left out. */
export function make(tag, settings = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** What somebody typed, kept apart: its direction must not reach its neighbours. */
export const said = (text) => make("bdi", { class: "desk-said" }, String(text));
export const button = (label, click, style = "") =>
  make("button", { type: "button", class: `cit-button ${style}`.trim(), click }, label);
export const quiet = (label, click) => button(label, click, "cit-button-secondary");
export const link = (label, href) => make("a", { href }, label);
export const section = (heading, ...content) =>
  make("section", { class: "cit-section" }, make("h2", {}, heading), ...content);
export const facts = (pairs) =>
  make("dl", { class: "cit-facts" }, pairs.filter(Boolean).map(([name, value]) =>
    make("div", {}, make("dt", {}, name), make("dd", {}, value))));

/**
 * The roles stand there although elements have them: on a phone the style makes blocks of the cells, which takes them away.
 *
 * @param rows lists of cells; the first cell of a row is its header
 */
export function table(caption, heads, rows) {
  const labels = heads.map((head) => (head instanceof Element ? head.dataset.label : head));
  const column = (head) => make("th", { scope: "col", role: "columnheader" }, head);
  const body = rows.map(([first, ...rest]) => make("tr", { role: "row" },
    make("th", { scope: "row", role: "rowheader" }, first),
    rest.map((cell, place) => make("td", { role: "cell", "data-label": labels[place + 1] }, cell))));
  return make("div", { class: "desk-scroll", tabindex: "0", role: "region", "aria-label": caption },
    make("table", { role: "table" },
      make("caption", {}, caption),
      make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, heads.map((head) =>
        head instanceof Element ? head : column(head)))),
      make("tbody", { role: "rowgroup" }, body)));
}

export function alert(kind, text, ...more) {
  const box = make("div", { class: `cit-alert cit-alert-${kind}`, tabindex: "-1", role: kind === "error" ? "alert" : "status" },
    make("span", { class: `cit-icon cit-icon-${kind}`, "aria-hidden": "true" }),
    make("div", {}, make("p", {}, text), ...more));
  return box;
}

const live = make("p", { class: "cit-sr", role: "status", id: "desk-live" });
const main = make("main", { class: "cit-page", id: "desk-main", tabindex: "-1" });
const tools = make("div", { class: "desk-tools" });
const rooms = make("nav", { class: "cit-page desk-rooms", hidden: true });

/** Says something to those who do not see that it changed. */
export function announce(text) {
  live.textContent = "";
  requestAnimationFrame(() => { live.textContent = text; });
}

/** Builds the frame; the views come and go in its middle. */
export function frame() {
  const skip = make("a", { class: "cit-skip", href: "#desk-main", click: (event) => {
    event.preventDefault();
    main.focus();
  } });
  document.body.append(
    skip,
    make("header", {},
      make("div", { class: "cit-slim" }, make("div", { class: "cit-page" }, tools)),
      make("div", { class: "cit-band" }, make("div", { class: "cit-page" },
        make("span", { class: "cit-logo cit-icon cit-icon-pa", "aria-hidden": "true" }),
        make("p", { class: "cit-town" }, make("strong", {}, town), make("span", { id: "desk-name" }))))),
    rooms, main, live);
}

/** Words of the frame, after the language was chosen. */
export function dress({ name = "", leave, links = [], redraw }) {
  document.querySelector(".cit-skip").textContent = t("frame.skip");
  document.getElementById("desk-name").textContent = t("frame.desk");
  const languages = make("select", { id: "desk-language", change: async () => {
    await choose(languages.value);
    redraw();
    document.getElementById("desk-language").focus();
  } }, Object.entries(LANGUAGES).map(([tag, own]) =>
    make("option", { value: tag, lang: tag, selected: tag === language() }, own)));
  tools.replaceChildren(...[
    name && make("span", {}, t("frame.official"), " ", said(name)),
    make("label", { class: "cit-sr", for: "desk-language" }, t("frame.language")),
    languages,
    leave && make("button", { type: "button", class: "desk-leave", click: leave }, t("frame.leave")),
  ].filter(Boolean));
  rooms.setAttribute("aria-label", t("frame.rooms"));
  rooms.hidden = links.length === 0;
  rooms.replaceChildren(make("ul", {}, links.map(({ view, href }) =>
    make("li", {}, make("a", { href, "data-view": view }, t(`${view}.title`))))));
}

export function mark(view) {
  for (const one of rooms.querySelectorAll("a")) {
    one.toggleAttribute("aria-current", false);
    if (one.dataset.view === view) {
      one.setAttribute("aria-current", "page");
    }
  }
}

export function waiting(is) {
  main.setAttribute("aria-busy", String(is));
}

/** Shows a view: title of the window, heading with the focus, content. */
export function show(heading, content) {
  const title = make("h1", { tabindex: "-1" }, heading);
  document.title = `${heading} - ${town}`;
  main.replaceChildren(title, ...content.flat().filter(Boolean));
  waiting(false);
  title.focus();
  window.scrollTo(0, 0);
}

/** Asks once, in words, before what cannot be undone. */
export function confirm(question, yes, grave = true) {
  return new Promise((resolve) => {
    const dialog = make("dialog", { "aria-labelledby": "desk-question", close: () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    } },
      make("p", { id: "desk-question" }, question),
      make("div", { class: "cit-actions" },
        button(yes, () => dialog.close("yes"), grave ? "cit-button-grave" : ""),
        quiet(t("frame.back"), () => dialog.close("no"))));
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("button:last-of-type").focus();
  });
}
