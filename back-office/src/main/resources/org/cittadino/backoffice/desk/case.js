// SPDX-License-Identifier: Apache-2.0
// One case with all that an official has to know of it.

import { get, post, Refusal } from "./api.js";
import { day, moment } from "./dates.js";
import { decision } from "./decision.js";
import { alert, announce, button, confirm, facts, link, make, quiet, said, section } from "./page.js";
import { documents, personTable } from "./person.js";
import { address } from "./route.js";
import { LANGUAGES, named, t } from "./texts.js";
import { viewer } from "./viewer.js";
import { age, dated, list, official, remark, trouble } from "./words.js";

/** What was typed into the forms of a case, until it is decided. */
const drafts = new Map();
/** What the next drawing of a case begins with. */
const news = new Map();

const UNDECIDED = ["OPEN", "CLAIMED", "MORE_ASKED"];

function draftOf(id) {
  if (!drafts.has(id)) {
    drafts.set(id, { approve: new Map(), ask: new Map(), reject: new Map() });
  }
  return drafts.get(id);
}

function overview(file) {
  return facts([
    [t("queue.kind"), named("kind", file.kind)],
    [t("queue.state"), named("state", file.state)],
    [t("case.opened"), `${day(file.openedAt)} (${age(file.ageDays)})`],
    file.way && [t("queue.way"), named("way", file.way)],
    file.claimedBy && [t("queue.who"), official(file.claimedBy)],
    file.firstApprovalBy && [t("case.firstApproval"), official(file.firstApprovalBy)],
    file.decidedBy && [t("case.decidedBy"), official(file.decidedBy)],
    file.reason && [t("decision.reason"), named("reason", file.reason)],
    file.note && [t("decision.note"), said(file.note)],
  ]);
}

function contact(file) {
  const shown = { ...file.registration, ...file };
  return section(t("case.contact"), facts([
    shown.email && [t("field.email"), [said(shown.email), " ", t(shown.emailProven ? "case.proven" : "case.notProven")]],
    shown.locale && [t("frame.language"), LANGUAGES[shown.locale] ?? shown.locale],
    shown.route && [t("case.route"), named("route", shown.route)],
    ...documents({ documents: shown.documents }),
  ]));
}

function scans(file, signal) {
  const many = (file.scans ?? []).length;
  if (!many) {
    return { element: null };
  }
  const handedIn = list(file.scans.map((scan) => t("case.scan", { n: scan.pages, when: moment(scan.handedInAt) })));
  const theirs = file.state === "CLAIMED" ? file.claimedBy : file.decidedBy;
  if (!theirs?.me) {
    return { element: section(t("case.scans"), handedIn, make("p", {}, t("case.claimToSee"))) };
  }
  const { element, shown } = viewer(file.id, file.scans, signal);
  return { element: section(t("case.scans"), handedIn, element), shown };
}

function past(file) {
  const evidence = (file.evidence ?? []).map(({ kind, collectedAt }) => ({ at: collectedAt, text: named("evidence", kind) }));
  const history = (file.history ?? []).map(({ at, who, act }) => ({
    at, text: [named("act", act), typeof who === "object" && who ? [" – ", official(who)] : who ? [" – ", said(who)] : []].flat(),
  }));
  return [
    (file.remarks ?? file.registration?.remarks ?? []).length > 0
      && section(t("case.remarks"), list((file.remarks ?? file.registration.remarks).map(remark))),
    section(t("case.evidence"), evidence.length ? dated(evidence) : make("p", {}, t("case.noEvidence"))),
    history.length > 0 && section(t("case.history"), dated(history)),
  ];
}

/** What was typed and has no form any more is not thrown away: it can still be read and copied. */
function leftover(file, draft) {
  const typed = Object.values(draft).map((one) => one.get("note")).filter(Boolean);
  return typed.length > 0 && section(t("case.typed"), ...typed.map((text) => make("p", {}, said(text))));
}

function moves(file, me, act) {
  if (!me.roles.includes("decide") || !UNDECIDED.includes(file.state)) {
    return null;
  }
  const body = { version: file.version };
  return make("div", { class: "cit-actions" },
    ["OPEN", "MORE_ASKED"].includes(file.state) && button(t("case.claim"), () => act("claim", body)),
    file.state === "CLAIMED" && quiet(t("case.release"), async () => {
      if (file.claimedBy?.me || await confirm(t("case.sureRelease"), t("case.release"))) {
        await act("release", body);
      }
    }),
    quiet(t("case.print"), () => window.print()));
}

/** In words, what became of an act. */
function outcome(act, { status, body }) {
  if (act === "approve" && status === 202) {
    return t("done.first");
  }
  const delivered = body.delivery && [t("done.username", { name: body.username ?? "" }), named("delivered", body.delivery)].join(" ");
  return [t(`done.${act}`), act === "approve" && delivered].filter(Boolean).join(" ");
}

function actor(id, again) {
  return async (act, body) => {
    try {
      const answer = await post(`cases/${id}/${act}`, body);
      drafts.get(id)?.[act]?.clear();
      if (["approve", "reject"].includes(act)) {
        drafts.delete(id);
      }
      news.set(id, { kind: "success", text: outcome(act, answer) });
    } catch (failure) {
      if (!(failure instanceof Refusal)) {
        announce(trouble(failure));
      }
      news.set(id, { kind: "error", text: trouble(failure) });
    }
    await again();
  };
}

export async function view({ id, me, signal, again }) {
  const file = await get(`cases/${encodeURIComponent(id)}`, signal);
  const draft = draftOf(id);
  const act = actor(id, again);
  const told = news.get(id);
  news.delete(id);
  const pictures = scans(file, signal);
  const deciding = file.state === "CLAIMED" && file.claimedBy?.me && me.roles.includes("decide");
  const box = told && alert(told.kind, told.text, told.kind === "error"
    && make("p", {}, t("case.now", { state: named("state", file.state) })));
  return {
    heading: t("case.title", { reference: file.reference }),
    said: told?.text ?? "",
    shown: () => {
      box?.focus();
      pictures.shown?.();
    },
    content: [
      box, overview(file), moves(file, me, act),
      pictures.element ? make("div", { class: "desk-beside" }, personTable(file), pictures.element) : personTable(file),
      contact(file),
      deciding ? decision(file, draft, act) : leftover(file, draft),
      past(file), make("p", { class: "desk-back" }, link(t("case.back"), address("queue", "", { state: "OPEN" }))),
    ],
  };
}
