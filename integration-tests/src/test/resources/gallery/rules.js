// SPDX-License-Identifier: Apache-2.0
// What every page keeps to, whatever it is about. Answers with what this one does not.
(language) => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const clean = (text) => text.replace(/\s+/g, " ").trim();
  const show = (element) => element.outerHTML.slice(0, 160);
  const faults = [];
  const check = (holds, fault) => holds || faults.push(fault);

  check(document.documentElement.lang === language, `lang is ${document.documentElement.lang}`);
  check(all("h1").length === 1, `${all("h1").length} h1`);

  const heading = clean(all("h1")[0]?.textContent ?? "");
  const town = clean(document.querySelector(".cit-town strong").textContent);
  const title = clean(document.title);
  const before = title.endsWith(`${heading} - ${town}`)
    ? title.slice(0, -`${heading} - ${town}`.length).trim()
    : "other words";
  const prefix = clean(document.querySelector("[role=alert] .cit-sr, .cit-error .cit-sr")?.textContent ?? "");
  const step = clean(document.querySelector("#cit-step")?.textContent ?? "");
  check(!before || before === prefix || (step && before.includes(step)), `title is "${title}"`);

  const ids = new Set();
  all("[id]").forEach(({ id }) => {
    check(!ids.has(id), `two with the id ${id}`);
    ids.add(id);
  });
  for (const name of ["for", "aria-describedby", "aria-labelledby", "aria-controls", "aria-activedescendant"]) {
    all(`[${name}]`).forEach((element) =>
      element.getAttribute(name).split(" ").filter(Boolean).forEach((id) => check(ids.has(id), `${name} leads nowhere: ${show(element)}`)),
    );
  }
  all("a[href^='#']").forEach((link) => check(ids.has(link.hash.slice(1)), `no way to ${show(link)}`));
  all("input:not([type=hidden]):not([hidden]), select, textarea").forEach((field) =>
    check(field.labels.length || field.ariaLabel, `no label: ${show(field)}`),
  );
  all("a, button").forEach((way) => check(clean(way.textContent) || way.ariaLabel, `no name: ${show(way)}`));
  all("[tabindex]").forEach((element) => check(element.tabIndex < 1, `out of turn: ${show(element)}`));
  all("img").forEach((image) => check(image.naturalWidth > 0, `no picture: ${show(image)}`));

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = clean(walker.currentNode.data);
    if (walker.currentNode.parentElement.closest("script, style, noscript, dd, option, #username-free, #cittadino-user-name")) continue;
    const key = /\$\{|\?\?\?|\{\d[},]|^[a-z]+([A-Z][a-z0-9]+)+$|^[a-z]+[A-Za-z]*([.][A-Za-z0-9]+)+$/;
    check(!key.test(text), `a key instead of words: ${text}`);
  }
  return faults;
}
