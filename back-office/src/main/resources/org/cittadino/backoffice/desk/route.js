// SPDX-License-Identifier: Apache-2.0
// Which view the address asks for: #/name/id?filter=value

export function current() {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const [name = "", id = ""] = path.split("/");
  return { name, id: safely(id), query: Object.fromEntries(new URLSearchParams(query)) };
}

function safely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

export function address(name, id = "", query = {}) {
  const filled = Object.entries(query).filter(([, value]) => value !== "" && value !== undefined && value !== false);
  const text = new URLSearchParams(filled).toString();
  return `#/${name}${id ? `/${encodeURIComponent(id)}` : ""}${text ? `?${text}` : ""}`;
}

export function go(name, id, query) {
  location.hash = address(name, id, query);
}
