// SPDX-License-Identifier: Apache-2.0
// OpenID Connect with the realm of this page: code and PKCE, nothing in the address but the code, which is used once.

import { accept, bearer, claims, forget, refreshToken, subject } from "./tokens.js";

const CLIENT = "cittadino-desk";
const KEPT = "cittadino.desk.login";
const CHANNEL = "cittadino.desk.login";
const WINDOW = "w.";

const { realm, issuer, acr } = document.body.dataset;
const page = `${location.origin}${realm}/cittadino/desk`;
const endpoint = (name) => `${realm}/protocol/openid-connect/${name}`;

/** Why nobody is logged in: {@code refused} with the word of the server, or {@code insecure}. */
export class NotLoggedIn extends Error {
  constructor(reason, word = "") {
    super(reason);
    this.reason = reason;
    this.word = word;
  }
}

const base64 = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const random = () => base64(crypto.getRandomValues(new Uint8Array(32)));

async function begin(prefix, language) {
  if (!crypto.subtle) {
    throw new NotLoggedIn("insecure");
  }
  const attempt = { state: prefix + random(), nonce: random(), verifier: random() };
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(attempt.verifier));
  const question = new URLSearchParams({
    client_id: CLIENT,
    redirect_uri: page,
    response_type: "code",
    response_mode: "fragment",
    scope: "openid",
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: base64(new Uint8Array(hash)),
    code_challenge_method: "S256",
    ui_locales: language,
  });
  if (acr) {
    question.set("claims", JSON.stringify({ id_token: { acr: { essential: true, values: [acr] } } }));
  }
  return { attempt, address: `${endpoint("auth")}?${question}` };
}

async function token(form) {
  const answer = await fetch(endpoint("token"), {
    method: "POST",
    credentials: "omit",
    cache: "no-store",
    body: new URLSearchParams({ client_id: CLIENT, ...form }),
  });
  return answer.ok ? answer.json() : null;
}

async function exchange(attempt, params) {
  if (params.get("error")) {
    throw new NotLoggedIn("refused", params.get("error"));
  }
  if (params.has("iss") && params.get("iss") !== issuer) {
    throw new NotLoggedIn("refused", "issuer");
  }
  const answer = await token({
    grant_type: "authorization_code",
    code: params.get("code") ?? "",
    redirect_uri: page,
    code_verifier: attempt.verifier,
  });
  const said = answer ? claims(answer.id_token) : {};
  if (said.nonce !== attempt.nonce || said.iss !== issuer || ![said.aud].flat().includes(CLIENT)) {
    throw new NotLoggedIn("refused", "token");
  }
  return answer;
}

const back = () => {
  const params = new URLSearchParams(location.hash.slice(1));
  return params.has("state") && (params.has("code") || params.has("error")) ? params : null;
};

/** In a window that was opened only to log in again: hands the answer to the page that waits for it. */
export function handedOver() {
  const params = back();
  if (!params?.get("state").startsWith(WINDOW)) {
    return false;
  }
  history.replaceState(null, "", page);
  new BroadcastChannel(CHANNEL).postMessage(params.toString());
  window.close();
  return true;
}

/** @return whether somebody has just come back from the login; if not, {@link enter} is next */
export async function arrive() {
  const params = back();
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (!params) {
    return false;
  }
  const attempt = kept ? JSON.parse(kept) : {};
  history.replaceState(null, "", `${page}${attempt.route ?? ""}`);
  if (attempt.state !== params.get("state")) {
    return false;
  }
  accept(await exchange(attempt, params));
  return true;
}

/** Leaves for the login; the view that was asked for is there again afterwards. */
export async function enter(language) {
  const { attempt, address } = await begin("", language);
  sessionStorage.setItem(KEPT, JSON.stringify({ ...attempt, route: location.hash }));
  location.assign(address);
}

/** Logs in again in a window of its own, so that nothing typed here is lost. To be called from a click. */
export async function enterAgain(language) {
  const own = window.open("", "_blank", "popup,width=560,height=760");
  if (!own) {
    throw new NotLoggedIn("window");
  }
  const { attempt, address } = await begin(WINDOW, language);
  const answered = answerTo(attempt.state);
  own.location.replace(address);
  const answer = await exchange(attempt, await answered);
  if (subject() && claims(answer.access_token).sub !== subject()) {
    // what was typed, and the request that waits, belong to somebody else: they are never sent
    forget();
    location.reload();
    await new Promise(() => {});
  }
  accept(answer);
}

function answerTo(state) {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener("message", (event) => {
      const params = new URLSearchParams(event.data);
      if (params.get("state") === state) {
        channel.close();
        resolve(params);
      }
    });
  });
}

export const goodToken = (stale) =>
  bearer((refresh) => token({ grant_type: "refresh_token", refresh_token: refresh }), stale);

/** Ends the session on the server; by its refresh token, because an id token in an address would be in logs. */
export async function leave() {
  const refresh = refreshToken();
  forget();
  await fetch(endpoint("logout"), {
    method: "POST",
    credentials: "omit",
    body: new URLSearchParams({ client_id: CLIENT, refresh_token: refresh }),
  });
}
