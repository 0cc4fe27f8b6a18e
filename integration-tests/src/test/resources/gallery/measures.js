// SPDX-License-Identifier: Apache-2.0
// Whether the page keeps to its width, and all of its words can be seen, in a style the reader has brought along.
(style) => {
  const brought = new CSSStyleSheet();
  brought.replaceSync(style);
  document.adoptedStyleSheets = [brought];
  const faults = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest(".cit-sr"))
      .at(-1);
    faults.push(`${scrollWidth - clientWidth} pixels too wide: ${wide?.outerHTML.slice(0, 160)}`);
  }
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest(".cit-sr, .cit-skip, input, select, textarea, [role=listbox]") || !element.innerText?.trim()) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    const high = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
    if (wide || high) faults.push(`cut off: ${element.outerHTML.slice(0, 160)}`);
  }
  const moving = document.getAnimations().length;
  if (moving) faults.push(`${moving} things move`);
  document.adoptedStyleSheets = [];
  return faults;
}
