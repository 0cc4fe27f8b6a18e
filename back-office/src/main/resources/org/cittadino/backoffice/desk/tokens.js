// SPDX-License-Identifier: Apache-2.0
// The official's tokens: in the memory of this page and nowhere else.

const SPARE = 20_000;
const LONGEST_TIMER = 2_147_000_000;

let held = null;
let over = null;
let renewing = null;
let asking = null;
let timer = 0;

/** What a token says, which is for this page's eyes: the server that gave it a moment ago is asked to trust it. */
export function claims(token) {
  const bytes = Uint8Array.from(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** @param {() => Promise<void>} handler asks the official to log in again */
export function whenOver(handler) {
  over = handler;
}

export function accept(answer) {
  clearTimeout(timer);
  held = {
    access: answer.access_token,
    refresh: answer.refresh_token ?? "",
    ends: Date.now() + answer.expires_in * 1000,
    subject: claims(answer.access_token).sub,
  };
  if (answer.refresh_expires_in) {
    timer = setTimeout(ask, Math.min(answer.refresh_expires_in * 1000, LONGEST_TIMER));
  }
}

export const subject = () => held?.subject ?? "";
export const refreshToken = () => held?.refresh ?? "";

export function forget() {
  clearTimeout(timer);
  held = null;
}

/** A token that is good for a while; without a session it waits until the official has logged in again. */
export async function bearer(renew, stale = "") {
  if (held && held.access !== stale && Date.now() < held.ends - SPARE) {
    return held.access;
  }
  renewing ??= renewOrAsk(renew).finally(() => { renewing = null; });
  await renewing;
  return held.access;
}

async function renewOrAsk(renew) {
  const answer = held?.refresh ? await renew(held.refresh) : null;
  if (answer) {
    accept(answer);
  } else {
    await ask();
  }
}

async function ask() {
  clearTimeout(timer);
  if (held) {
    held.ends = 0;
    held.refresh = "";
  }
  asking ??= over().finally(() => { asking = null; });
  await asking;
}
