// SPDX-License-Identifier: Apache-2.0
// The officials' page: logs in, then shows the view that the address names.

import { get } from "./api.js";
import { view as audit } from "./audit.js";
import { view as campaign } from "./campaign.js";
import { view as campaigns } from "./campaigns.js";
import { view as citizenCase } from "./case.js";
import { view as counter } from "./counter.js";
import { view as deliveries } from "./deliveries.js";
import { view as letters } from "./letters.js";
import { arrive, enter, enterAgain, handedOver, leave, NotLoggedIn } from "./login.js";
import { announce, button, dress, frame, make, mark, show, waiting } from "./page.js";
import { view as queue } from "./queue.js";
import { view as register } from "./register.js";
import { address, current } from "./route.js";
import { language, speak, t } from "./texts.js";
import { subject, whenOver } from "./tokens.js";
import { trouble } from "./words.js";

const START = address("queue", "", { state: "OPEN" });

/** The room that stands in the list of rooms, the role for it, and how it is drawn. */
const VIEWS = {
  queue: { role: "view", draw: queue, href: START },
  case: { role: "view", draw: citizenCase, within: "queue" },
  counter: { role: "view", draw: counter, href: address("counter") },
  letters: { role: "issue", draw: letters, href: address("letters") },
  deliveries: { role: "issue", draw: deliveries, href: address("deliveries") },
  campaigns: { role: "view", draw: campaigns, href: address("campaigns") },
  campaign: { role: "view", draw: campaign, within: "campaigns" },
  register: { role: "import", draw: register, href: address("register") },
  audit: { role: "export", draw: audit, href: address("audit") },
};

let me = null;
let stay = new AbortController();

const links = () => Object.entries(VIEWS)
  .filter(([, view]) => view.href && me?.roles.includes(view.role))
  .map(([name, view]) => ({ view: name, href: view.href }));

async function go() {
  document.querySelectorAll("dialog:not(#desk-over)").forEach((dialog) => dialog.close("no"));
  stay.abort();
  stay = new AbortController();
  const mine = stay;
  const route = current();
  const view = VIEWS[route.name];
  mark(view?.within ?? route.name);
  if (!view || !me.roles.includes(view.role)) {
    const first = links()[0];
    return first && !view ? location.replace(first.href) : show(t("none.title"), [make("p", {}, t("none.text"))]);
  }
  waiting(true);
  announce(t("frame.loading"));
  try {
    const drawn = await view.draw({ ...route, me, signal: mine.signal, again: go });
    if (!mine.signal.aborted) {
      show(drawn.heading, drawn.content);
      announce(drawn.said ?? "");
      drawn.shown?.();
    }
  } catch (failure) {
    if (!mine.signal.aborted) {
      show(t("problem.title"), [make("p", {}, trouble(failure)), button(t("problem.again"), go)]);
      announce(trouble(failure));
    }
  }
}

function redraw() {
  dress({ name: me?.name, leave: me && goodbye, links: links(), redraw });
  return me ? go() : undefined;
}

/** The session is over: the view stays behind the question, with what was typed. */
function askAgain() {
  return new Promise((resolve) => {
    const problem = make("p", { role: "alert" });
    const dialog = make("dialog", { id: "desk-over", "aria-labelledby": "desk-over-title", cancel: (event) => event.preventDefault() },
      make("h2", { id: "desk-over-title" }, t("over.title")),
      make("p", {}, t("over.text")), problem,
      make("div", { class: "cit-actions" }, button(t("over.enter"), async () => {
        try {
          await enterAgain(language());
          dialog.close();
          dialog.remove();
          announce(t("over.done"));
          resolve();
        } catch (failure) {
          problem.textContent = failure.reason === "window" ? t("over.window") : t("out.refused", { word: failure.word ?? "" });
        }
      })));
    document.body.append(dialog);
    dialog.showModal();
  });
}

function outside(title, text) {
  me = null;
  // whoever is logged in without a role leaves the session by this button
  dress({ leave: subject() && goodbye, redraw: () => outside(title, text) });
  show(t(title), [make("p", {}, text()), button(t("out.enter"), () => enter(language()))]);
}

async function goodbye() {
  stay.abort();
  await leave().catch(() => undefined);
  history.replaceState(null, "", location.pathname);
  outside("out.title", () => t("out.text"));
}

async function start() {
  await speak();
  frame();
  dress({ redraw });
  if (handedOver()) {
    return show(t("handed.title"), [make("p", {}, t("handed.text"))]);
  }
  if (!(await arrive())) {
    return enter(language());
  }
  whenOver(askAgain);
  me = await get("me");
  window.addEventListener("hashchange", go);
  return redraw();
}

start().catch((failure) => {
  if (failure instanceof NotLoggedIn) {
    outside("out.failed", () => (failure.reason === "insecure" ? t("out.insecure") : t("out.refused", { word: failure.word })));
  } else {
    outside("out.failed", () => trouble(failure));
  }
});
