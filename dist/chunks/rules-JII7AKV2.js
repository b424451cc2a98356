import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  optionValue
} from "./chunk-URMDJNXO.js";
import "./chunk-SGISQ5JK.js";
import "./chunk-Q6YUKCGO.js";
import "./chunk-GX2GDCFI.js";
import "./chunk-7ZPM5442.js";
import "./chunk-4EUODQMN.js";
import "./chunk-AT7SIG7K.js";
import "./chunk-HWRPNIHN.js";
import "./chunk-JG676BRQ.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import {
  wrapped
} from "./chunk-WNYMRCDG.js";
import {
  docsPath,
  docsUrl
} from "./chunk-E33CX5RD.js";
import "./chunk-OPUOR4KF.js";
import "./chunk-VK6U37WL.js";
import "./chunk-QNJLZY2V.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-QL44OG2J.js";
import {
  RULES
} from "./chunk-UBHTITPC.js";
import "./chunk-3TWPMZBJ.js";
import "./chunk-LBKKHOVM.js";
import "./chunk-2ZEL4NA6.js";
import {
  REFERENCE_RULES
} from "./chunk-UY7ZQKO2.js";
import "./chunk-44B5UUDR.js";
import "./chunk-G4HRQ3BH.js";
import "./chunk-SNVRIEES.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/rules.ts
function rules(args, io) {
  const all = [...RULES, ...REFERENCE_RULES];
  io.stdout(optionValue(args, "format") === "json" ? json(all) : table(all, io.width));
}
function json(all) {
  const listed = all.map(({ id, severity, fix, summary }) => ({
    id,
    severity,
    fix,
    summary,
    docs: docsUrl(id) ?? docsPath(id)
  }));
  return `${JSON.stringify(listed, null, 2)}
`;
}
function table(all, width) {
  const head = ["rule", "severity", "fix"];
  const rows = all.map(({ id, severity, fix, summary }) => [id, severity, fix, summary]);
  const widths = head.map(
    (name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0))
  );
  const left = (cells) => widths.map((size, column) => (cells[column] ?? "").padEnd(size)).join("  ");
  const indent = widths.reduce((sum, size) => sum + size + 2, 0);
  return [
    `${left(head)}  what it asks for`,
    ...rows.flatMap((row) => {
      const [first, ...others] = wrapped(row[3], width - indent);
      return [`${left(row)}  ${first}`, ...others.map((line) => " ".repeat(indent) + line)];
    })
  ].map((line) => `${line}
`).join("");
}
export {
  rules
};
