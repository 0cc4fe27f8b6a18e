// SPDX-License-Identifier: Apache-2.0
// Every page works without this file: it only makes them quicker to use.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

function focusProblem() {
  document.querySelector("[data-cit-focus]")?.focus();
}

function guardForm(form) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    // Later, or the pressed button would not be among what is sent.
    setTimeout(() => all("[type=submit]", form).forEach((button) => (button.disabled = true)));
  });
}

function freeForms() {
  all("form[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    all("[type=submit]", form).forEach((button) => (button.disabled = false));
  });
}

function onceLink(link) {
  link.addEventListener("click", (event) => {
    if (link.getAttribute("aria-disabled") === "true") event.preventDefault();
    link.setAttribute("aria-disabled", "true");
  });
}

function revealButton(button) {
  const input = document.getElementById(button.dataset.reveals);
  const word = button.firstElementChild;
  const swap = () => {
    [word.textContent, button.dataset.other] = [button.dataset.other, word.textContent];
    input.type = input.type === "password" ? "text" : "password";
  };
  button.hidden = false;
  button.addEventListener("click", swap);
  input.form?.addEventListener("submit", () => input.type === "text" && swap());
}

/** A check box at the start of a section shows or hides the rest of the section. */
function sectionSwitch(box) {
  const rest = [];
  for (let next = box.closest(".cit-field").nextElementSibling; next; next = next.nextElementSibling) rest.push(next);
  const apply = () => {
    const shown = box.checked === (box.dataset.rest === "show");
    rest.forEach((element) => (element.hidden = !shown));
  };
  box.addEventListener("change", apply);
  apply();
}

/** Keyboards and systems write an è as one character or as two; what is stored now must be what is typed next time. */
function composePasswords(form) {
  // Found now: a password that is shown when the form is sent is a text field by then.
  const inputs = all("input[type=password]", form);
  form.addEventListener("submit", () => inputs.forEach((input) => (input.value = input.value.normalize("NFC"))));
}

/** What few pages need is fetched by those few. */
async function fetched(file, name, elements) {
  if (elements.length === 0) return;
  const module = await import(file).catch(() => null);
  if (module) elements.forEach(module[name]);
}

/** Pages that only pass something on: without a script their button or link does it. */
function passOn() {
  document.querySelector("form[data-sends]")?.requestSubmit();
  const link = document.querySelector("[data-continues]");
  // Not before the applications in the frames have been told.
  if (link) window.addEventListener("load", () => location.replace(link.href));
}

function copyButton(button) {
  const status = button.parentElement.querySelector("[role=status]");
  const text = () => document.getElementById(button.dataset.copies).innerText;
  const copy = () => navigator.clipboard.writeText(text()).then(() => (status.textContent = button.dataset.done));
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", () => copy().catch(() => {}));
}

/** A user name that is offered fills its field. */
function fillButton(item) {
  const input = document.getElementById(item.dataset.fills);
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: item.textContent });
  button.className = "cit-button cit-button-secondary";
  button.addEventListener("click", () => {
    input.value = button.textContent;
    input.focus();
  });
  item.replaceChildren(button);
}

function printButton(button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

/** Blind to case, accents and punctuation: "Forli fc" finds "Forlì (FC)". */
const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const lists = new Map();

function places(address) {
  if (!lists.has(address)) {
    const list = fetch(address)
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.status))))
      .then((text) => text.split("\n").filter(Boolean).map((label) => ({ label, key: fold(label) })));
    list.catch(() => lists.delete(address));
    lists.set(address, list);
  }
  return lists.get(address);
}

/** Names that begin with the words come first, then names that hold them at the start of a word, then anywhere. */
function matching(list, typed) {
  const words = fold(typed);
  if (words.length < 2) return [];
  const rank = ({ key }) => (key.startsWith(words) ? 0 : key.includes(` ${words}`) ? 1 : key.includes(words) ? 2 : 3);
  const ranks = [[], [], [], []];
  list.forEach((place) => ranks[rank(place)].push(place));
  return [...ranks[0], ...ranks[1], ...ranks[2]];
}

function combobox(input) {
  const frame = document.createElement("div");
  const box = document.createElement("ul");
  const status = document.createElement("div");
  frame.className = "cit-combo";
  box.id = `${input.id}-places`;
  box.hidden = true;
  box.setAttribute("role", "listbox");
  box.setAttribute("aria-label", input.dataset.list);
  status.className = "cit-sr";
  status.setAttribute("role", "status");
  input.replaceWith(frame);
  frame.append(input, box, status);
  const roles = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": box.id };
  Object.entries({ ...roles, autocomplete: "off" }).forEach(([name, value]) => input.setAttribute(name, value));
  let active = -1;

  const mark = (index) => {
    const options = [...box.children];
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    active = index;
    if (index < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", options[index].id);
      options[index].scrollIntoView({ block: "nearest" });
    }
  };
  const open = (shown) => {
    box.hidden = !shown;
    input.setAttribute("aria-expanded", String(shown));
    mark(-1);
  };
  const pick = (option) => {
    input.value = option.textContent;
    status.textContent = "";
    open(false);
    // A browser reports only what was typed.
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const show = async () => {
    const typed = input.value;
    const found = await places(input.dataset.places).then((list) => matching(list, typed), () => null);
    if (found === null) {
      // Without a list it stays what it was: a text field that the server reads.
      [...Object.keys(roles), "aria-activedescendant"].forEach((name) => input.removeAttribute(name));
      return;
    }
    if (typed !== input.value || document.activeElement !== input) return;
    box.replaceChildren(
      ...found.slice(0, 50).map(({ label }, index) => {
        const option = Object.assign(document.createElement("li"), { id: `${box.id}-${index}`, textContent: label });
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        return option;
      }),
    );
    open(found.length > 0);
    status.textContent = fold(typed).length < 2 ? "" : input.dataset.found.replace("%", found.length);
  };

  input.addEventListener("focus", () => places(input.dataset.places).catch(() => {}));
  input.addEventListener("input", show);
  input.addEventListener("blur", () => open(false));
  input.addEventListener("keydown", (event) => {
    const last = box.children.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (box.hidden) show();
      else if (event.key === "ArrowDown") mark(active < last ? active + 1 : 0);
      else mark(active > 0 ? active - 1 : last);
    } else if (event.key === "Enter" && !box.hidden) {
      event.preventDefault();
      if (active >= 0) pick(box.children[active]);
      else open(false);
    } else if (event.key === "Escape" && !box.hidden) {
      event.preventDefault();
      open(false);
    }
  });
  // The field keeps the focus while the mouse or a finger is on the list.
  box.addEventListener("mousedown", (event) => event.preventDefault());
  box.addEventListener("click", (event) => event.target.matches("li") && pick(event.target));
}

/** Another tab may have signed in meanwhile; Keycloak's own script notices. */
async function watchOtherTabs({ watch, otherTab, session }) {
  const checker = await import(watch).catch(() => null);
  if (otherTab) checker?.startSessionPolling?.(otherTab);
  if (session) checker?.checkAuthSession?.(session);
}

all("form").forEach(guardForm);
all("form").forEach(composePasswords);
all("[data-once-link]").forEach(onceLink);
all("[data-reveals]").forEach(revealButton);
all("[data-rest]").forEach(sectionSwitch);
fetched("./passwords.js", "passwordCriteria", all("[data-criteria]"));
all("[data-places]").forEach(combobox);
all("[data-copies]").forEach(copyButton);
all("[data-fills]").forEach(fillButton);
all("[data-prints]").forEach(printButton);
fetched("./passkeys.js", "passkeyForm", all("[data-passkey]"));
fetched("./files.js", "fileField", all("[data-most-bytes]"));
passOn();
focusProblem();
watchOtherTabs(document.body.dataset);
window.addEventListener("pageshow", (event) => event.persisted && freeForms());
window.onSubmitRecaptcha = () => document.getElementById("kc-register-form")?.requestSubmit();
