// SPDX-License-Identifier: Apache-2.0
// Writes the list of places that travels with the module. Run once per data release, never by the build:
//   npm install --prefix <temporary folder> @marketto/belfiore-connector-embedded@1.2.1
//   node places.mjs <temporary folder> corrections.txt ../main/resources/org/cittadino/domain/place/places.tsv
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [packageFolder, correctionsFile, target] = process.argv.slice(2);
const require = createRequire(resolve(packageFolder, "package.json"));
const { belfioreConnector: source } = require("@marketto/belfiore-connector-embedded");

const OPEN = "9999-12-31";
const DAY = 86_400_000;
const day = (date) => date.toISOString().slice(0, 10);

/** The source stamps a ceased place with the first day on which it no longer was. */
const lastDay = (date) => (day(date) === OPEN ? "" : day(new Date(date.getTime() - DAY)));

/** Names whose UTF-8 bytes were once read as Latin-1. */
const repaired = (name) => (/[ÃĂ]/.test(name) ? Buffer.from(name, "latin1").toString("utf8") : name);

const PARTICLES = new Set(
    "a al alla ai con da dal dalla de' dei degli del della delle dello di e ed in ne' nel nella per su sul sulla".split(" "),
);
const ELIDED = /^(d|all|dall|dell|nell|sull)'(.)/i;

/** Some names were capitalised by machine: "Alà Dei Sardi", "Albiano D'ivrea", "Sant'angelo". */
function spelled(name) {
    return name
        .split(" ")
        .map((word, index) => {
            if (index > 0 && PARTICLES.has(word.toLowerCase())) return word.toLowerCase();
            if (index > 0 && ELIDED.test(word)) {
                return word.replace(ELIDED, (_, article, first) => `${article.toLowerCase()}'${first.toUpperCase()}`);
            }
            return word.replace(/^(Sant|Vall|Vill)'(.)/, (_, saint, first) => `${saint}'${first.toUpperCase()}`);
        })
        .join(" ");
}

const places = new Map();
for (const city of await source.cities.toArray()) {
    const { belfioreCode: code, name, province, creationDate, expirationDate } = city;
    places.set(code, { name: spelled(repaired(name)), province, from: day(creationDate), to: lastDay(expirationDate) });
}
for (const state of await source.countries.toArray()) {
    const { belfioreCode: code, name, creationDate, expirationDate } = state;
    places.set(code, { name: repaired(name), province: "", from: day(creationDate), to: lastDay(expirationDate) });
}
console.log(`source: ${places.size} places`);

const groups = [];
const aliases = [];
const existing = (code) => {
    if (!places.has(code)) throw new Error(`correction for an unknown code: ${code}`);
    return places.get(code);
};
const apply = {
    name: ([code], value) => (existing(code).name = value),
    province: (codes, value) => codes.forEach((code) => (existing(code).province = value)),
    ceased: (codes, value) => codes.forEach((code) => (existing(code).to = value)),
    add: ([code], value) => {
        if (places.has(code)) throw new Error(`already there: ${code}`);
        const [name, province, from, to] = value.split(";").map((part) => part.trim());
        places.set(code, { name, province, from, to });
    },
    alias: ([code], value) => {
        if (existing(code).name !== value) aliases.push([code, value]);
    },
    same: (codes) => {
        codes.forEach(existing);
        groups.push(codes);
    },
};
let corrections = 0;
for (const line of readFileSync(correctionsFile, "utf8").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [kind, codes, value, reason] = line.split("|").map((part) => part.trim());
    if (!reason || !apply[kind]) throw new Error(`no reason or no such kind: ${line}`);
    apply[kind](codes.split(/\s+/), value);
    corrections++;
}

const rows = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
const lines = rows.map(([code, { name, province, from, to }]) => [code, name, province, from, to].join("\t"));
const extra = [...aliases.map((alias) => ["~", ...alias]), ...groups.map((codes) => ["=", ...codes])];
const text = [...lines, ...extra.map((fields) => fields.join("\t"))].join("\n") + "\n";
const broken = lines.filter((line) => /[ÃĂ\u0080-\u009f\ufffd]/.test(line));
if (broken.length) throw new Error(`broken encoding:\n${broken.join("\n")}`);
writeFileSync(target, text);
const towns = rows.filter(([code]) => !code.startsWith("Z"));
console.log(`${corrections} corrections; ${towns.length} municipalities, ${towns.filter(([, p]) => !p.to).length} active;`);
console.log(`${rows.length - towns.length} states, ${rows.filter(([c, p]) => c.startsWith("Z") && !p.to).length} active`);
