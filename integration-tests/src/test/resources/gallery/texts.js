// SPDX-License-Identifier: Apache-2.0
// All that the page says in its own language, in page order. Places are called as the registers call them.
(language) => {
  const own = (element) => (element.closest("[lang]")?.lang ?? language) === language;
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement.closest("script, style, option, [role=option]") && own(node.parentElement)) texts.push(node.data);
    } else if (own(node)) {
      ["aria-label", "title", "placeholder", "data-missing"].forEach((name) => texts.push(node.getAttribute(name) ?? ""));
    }
  }
  return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
}
