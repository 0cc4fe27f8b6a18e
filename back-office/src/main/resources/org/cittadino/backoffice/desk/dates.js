// SPDX-License-Identifier: Apache-2.0
// Days and moments as people at a counter write them.

import { language } from "./texts.js";

export const day = (iso) =>
  new Intl.DateTimeFormat(language(), { day: "2-digit", month: "2-digit", year: "numeric" }).format(new Date(iso));
export const moment = (iso) =>
  new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));

/** dd/mm/yyyy, also with dots or dashes, as yyyy-mm-dd; empty if there is no such day. */
export function typedDay(text) {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!parts) {
    return "";
  }
  const iso = `${parts[3]}-${parts[2].padStart(2, "0")}-${parts[1].padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : "";
}

/** Today on the official's wall, yyyy-mm-dd. */
export const today = () => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
};
