// SPDX-License-Identifier: Apache-2.0
// The desk's API: always with the token, never with cookies.

import { goodToken } from "./login.js";

const base = `${document.body.dataset.realm}/cittadino/desk/api`;
const PREFIX = "urn:cittadino:desk:";

/** An answer other than the one hoped for. */
export class Refusal extends Error {
  constructor(status, problem = {}) {
    super(`${status}`);
    this.status = status;
    this.code = String(problem.type ?? "").replace(PREFIX, "");
    this.instance = String(problem.instance ?? "").replace("urn:uuid:", "");
  }
}

async function ask(token, method, path, { body, type, signal }) {
  const headers = { Authorization: `Bearer ${token}` };
  if (body !== undefined) {
    headers["Content-Type"] = type;
  }
  return fetch(`${base}/${path}`, {
    method, headers, body, signal, credentials: "omit", cache: "no-store", redirect: "error",
  });
}

async function call(method, path, how = {}) {
  let token = await goodToken();
  let answer = await ask(token, method, path, how);
  if (answer.status === 401) {
    token = await goodToken(token);
    answer = await ask(token, method, path, how);
  }
  if (!answer.ok) {
    throw new Refusal(answer.status, await answer.json().catch(() => ({})));
  }
  return answer;
}

const json = (value) => ({ body: JSON.stringify(value ?? {}), type: "application/json" });
/** Query of an address, without what is empty. */
export const query = (values) => {
  const filled = Object.entries(values).filter(([, value]) => value !== "" && value !== undefined && value !== false);
  const text = new URLSearchParams(filled).toString();
  return text ? `?${text}` : "";
};

export const get = async (path, signal) => (await call("GET", path, { signal })).json();
export const blob = async (path, signal) => (await call("GET", path, { signal })).blob();
export async function post(path, value) {
  const answer = await call("POST", path, json(value));
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : {} };
}
export const upload = async (path, file) => (await call("POST", path, { body: file, type: "text/csv" })).json();
