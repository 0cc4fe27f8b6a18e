// SPDX-License-Identifier: Apache-2.0
// What an official does with a case they have taken: ask for more, approve, refuse.

import { today, typedDay } from "./dates.js";
import { form } from "./forms.js";
import { confirm, make } from "./page.js";
import { named, t } from "./texts.js";

const DOCUMENTS = ["CIE", "PAPER_CARD", "PASSPORT", "DRIVING_LICENCE", "RESIDENCE_PERMIT"];
const REASONS = ["data-not-found", "not-entitled", "duplicate", "unclear", "other"];

const note = () => ({ name: "note", kind: "area", label: t("decision.note"), hint: t("decision.noteHint") });

function box(title, hint, draft, content) {
  return make("details", { class: "desk-decision", open: draft.size > 0 }, make("summary", {}, make("h3", {}, title)),
    hint && make("p", { class: "cit-text" }, hint), content);
}

/** @param must whether the case cannot be approved without a document; else it counts once somebody says where they saw it */
function documentFields(file, must) {
  const [type = "", number = ""] = Object.entries(file.documents ?? {})[0] ?? [];
  const counts = (values) => must || values.seen;
  const empty = (sentence) => ({ required: must && sentence, check: (text, values) => (counts(values) && !text ? sentence : "") });
  const places = [["", t(must ? "decision.choose" : "seen.none")], ["scan", t("seen.scan")], ["counter", t("seen.counter")]];
  const scanned = (file.scans ?? []).length > 0;
  return [
    {
      name: "seen", kind: "select", label: t("decision.seen"), required: must && t("decision.seenMissing"),
      check: (place, values) => (!place && values.expires ? t("decision.seenMissing") : ""),
      options: scanned ? places : places.filter(([place]) => place !== "scan"), value: must && !scanned ? "counter" : "",
    },
    {
      name: "type", kind: "select", label: t("decision.type"), ...empty(t("decision.typeMissing")),
      options: [["", t("decision.choose")], ...DOCUMENTS.map((one) => [one, named("document", one)])],
      value: DOCUMENTS.includes(type) ? type : "",
    },
    { name: "number", label: t("decision.number"), size: 24, most: 40, value: number, ...empty(t("decision.numberMissing")) },
    {
      name: "expires", label: t("decision.expires"), hint: t("decision.expiresHint"), size: 10, most: 10, inputmode: "numeric",
      required: must && t("decision.expiresMissing"),
      check: (text, values) => {
        if (!counts(values)) {
          return "";
        }
        if (!text) {
          return t("decision.expiresMissing");
        }
        const day = typedDay(text);
        return day ? (day < today() ? t("decision.expired") : "") : t("decision.expiresWrong");
      },
    },
  ];
}

const delivery = (byText) => ({
  name: "delivery", kind: "select", label: t("decision.delivery"),
  options: [["", t("delivery.usual")], ["email", t("delivery.email")],
    ...(byText ? [["sms", t("delivery.sms")]] : []), ["letter", t("delivery.letter")]],
});

function approval(file, draft, act) {
  const fields = [
    ...documentFields(file, file.kind === "UPGRADE"),
    ...(file.registration?.passwordChosen === false ? [delivery(file.registration.emailProven)] : []),
  ];
  const send = async (values) => {
    const body = { version: file.version };
    if (values.seen) {
      body.document = { type: values.type, number: values.number, expires: typedDay(values.expires) };
      body.seen = values.seen;
    }
    if (values.delivery) {
      body.delivery = values.delivery;
    }
    if (await confirm(t(file.kind === "UPGRADE" ? "decision.sureUpgrade" : "decision.sureApprove"), t("decision.approve"), false)) {
      await act("approve", body);
    }
  };
  return form({ fields, submit: t("decision.approve"), draft, send });
}

function refusal(file, draft, act) {
  const reasons = [["", t("decision.choose")], ...REASONS.map((reason) => [reason, named("reason", reason)])];
  return form({
    fields: [
      { name: "reason", kind: "select", label: t("decision.reason"), required: t("decision.reasonMissing"), options: reasons },
      note(),
    ],
    submit: t("decision.reject"),
    style: "cit-button-grave",
    draft,
    send: async ({ reason, note: text }) => {
      if (await confirm(t("decision.sureReject"), t("decision.reject"))) {
        await act("reject", { version: file.version, reason, ...(text ? { note: text } : {}) });
      }
    },
  });
}

const question = (file, draft, act) => form({
  fields: [note()],
  submit: t("decision.ask"),
  draft,
  send: async ({ note: text }) => {
    if (await confirm(t("decision.sureAsk"), t("decision.ask"), false)) {
      await act("ask", { version: file.version, what: "scan", ...(text ? { note: text } : {}) });
    }
  },
});

/** @param draft what was typed, form by form, kept as long as the page is open */
export function decision(file, draft, act) {
  return make("section", { class: "cit-section desk-act" }, make("h2", {}, t("decision.title")),
    box(t("decision.approve"), file.kind === "UPGRADE" ? t("decision.approveHint") : "", draft.approve, approval(file, draft.approve, act)),
    box(t("decision.ask"), t("decision.askHint"), draft.ask, question(file, draft.ask, act)),
    box(t("decision.reject"), t("decision.rejectHint"), draft.reject, refusal(file, draft.reject, act)));
}
