// SPDX-License-Identifier: Apache-2.0
// Asks the browser for a passkey. Keycloak's own script finds its decoder by an inline import map, which our
// content security policy refuses; the fields it fills and the settings it reads are the same.

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));

const base64url = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

const listed = (text) => (text ?? "").split(",").filter(Boolean);
const credentials = (ids) => listed(ids).map((id) => ({ type: "public-key", id: bytes(id) }));

/** The server writes "not specified" where the realm leaves the choice to the browser. */
const given = (value) => (value && value !== "not specified" ? value : undefined);

/** Seconds; 0 leaves it to the browser. */
const timeout = ({ timeout }) => (Number(timeout) > 0 ? { timeout: Number(timeout) * 1000 } : {});

let waiting;

/** The browser waits for one passkey at a time: what the citizen asks for ends what the page asked for. */
function signal() {
  waiting?.abort();
  waiting = new AbortController();
  return waiting.signal;
}

async function existing({ dataset }, mediation = {}) {
  const publicKey = {
    ...timeout(dataset),
    challenge: bytes(dataset.challenge),
    rpId: dataset.rp,
    allowCredentials: credentials(dataset.allowed),
    userVerification: given(dataset.verification),
  };
  const { id, response } = await navigator.credentials.get({ publicKey, signal: signal(), ...mediation });
  return {
    credentialId: id,
    clientDataJSON: base64url(response.clientDataJSON),
    authenticatorData: base64url(response.authenticatorData),
    signature: base64url(response.signature),
    userHandle: response.userHandle ? base64url(response.userHandle) : "",
  };
}

/** Older realms only say whether the key must be kept on the device. */
function residence({ resident, requireResident }) {
  const older = { Yes: "required", No: "discouraged" }[requireResident];
  const residentKey = given(resident) ?? older;
  return residentKey ? { residentKey, requireResidentKey: residentKey === "required" } : {};
}

async function created({ dataset }) {
  const algorithms = listed(dataset.algorithms).map(Number);
  const publicKey = {
    ...timeout(dataset),
    challenge: bytes(dataset.challenge),
    rp: { id: dataset.rp, name: dataset.rpName },
    user: { id: bytes(dataset.user), name: dataset.name, displayName: dataset.name },
    pubKeyCredParams: (algorithms.length ? algorithms : [-7]).map((alg) => ({ type: "public-key", alg })),
    excludeCredentials: credentials(dataset.excluded),
    attestation: given(dataset.attestation),
    authenticatorSelection: {
      ...residence(dataset),
      authenticatorAttachment: given(dataset.attachment),
      userVerification: given(dataset.verification),
    },
  };
  const { rawId, response, authenticatorAttachment } = await navigator.credentials.create({ publicKey });
  return {
    publicKeyCredentialId: base64url(rawId),
    clientDataJSON: base64url(response.clientDataJSON),
    attestationObject: base64url(response.attestationObject),
    transports: (response.getTransports?.() ?? []).join(),
    authenticatorAttachment: authenticatorAttachment ?? "",
  };
}

function send(form, answer) {
  Object.entries(answer).forEach(([name, value]) => (form.elements.namedItem(name).value = value));
  const remember = document.getElementById("rememberMe");
  if (remember) {
    form.append(Object.assign(document.createElement("input"), {
      type: "hidden",
      name: "rememberMe",
      value: remember.checked ? "on" : "off",
    }));
  }
  form.dataset.answered = "true";
  form.requestSubmit();
}

const note = (kind) => document.querySelector(`[data-passkey-${kind}]`);

async function ask(form) {
  const failed = note("failed");
  failed.hidden = true;
  try {
    send(form, await (form.dataset.passkey === "create" ? created(form) : existing(form)));
  } catch {
    // The challenge still holds: whoever closed the window of the browser may try again.
    failed.hidden = false;
  }
}

/** Offers passkeys among the names the browser fills in, without a window that nobody asked for. */
async function offer(form) {
  const browser = window.PublicKeyCredential;
  if (!(await browser.isConditionalMediationAvailable?.())) return;
  if ("platform" in form.dataset && !(await browser.isUserVerifyingPlatformAuthenticatorAvailable())) return;
  existing(form, { mediation: "conditional" }).then((answer) => send(form, answer), () => {});
}

export function passkeyForm(form) {
  note("needs").hidden = true;
  if (!window.PublicKeyCredential) {
    note("unsupported").hidden = false;
    return;
  }
  form.querySelector("[type=submit]").hidden = false;
  // Before the guard against sending twice, which would take the first press for the sending.
  form.addEventListener(
    "submit",
    (event) => {
      if (form.dataset.answered) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(form);
    },
    true,
  );
  if ("automatic" in form.dataset) offer(form);
}
