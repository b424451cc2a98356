import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  askRegistries,
  bibEntryOfWork,
  bibEntryText,
  failureText,
  fileStyle,
  refusalText,
  refusalsOf,
  remarkText,
  remarksOf,
  sourceLines
} from "./chunk-HZIMXOXJ.js";
import {
  cslItemOfWork
} from "./chunk-V33LETXR.js";
import {
  optionValue
} from "./chunk-VVAGAEJ3.js";
import "./chunk-TVL2KFBK.js";
import "./chunk-3E47C2IV.js";
import "./chunk-SGISQ5JK.js";
import "./chunk-2JESYZDC.js";
import {
  sourceFile
} from "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import "./chunk-GKVOOXYW.js";
import "./chunk-VK6U37WL.js";
import "./chunk-VVVV4B6V.js";
import "./chunk-QL44OG2J.js";
import {
  readBibliography
} from "./chunk-UJZ37FG2.js";
import "./chunk-KSDFPRVS.js";
import {
  makeCitationKey
} from "./chunk-IVL63MCD.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/lookup.ts
async function lookup(args, io) {
  const result = await askRegistries(args.argument ?? "", args, io);
  if (result.kind !== "found") {
    io.stderr(`list-curator: ${failureText(result)}
`);
    return result.kind === "absent" ? 1 : 2;
  }
  const { work } = result;
  io.stdout(render(work, optionValue(args, "format")));
  const refusals = refusalsOf(work);
  const lines = [
    ...refusals.map((refusal) => `error: ${refusalText(refusal)}`),
    // What is missing matters only for what may be listed.
    ...remarksOf(work).filter(({ kind }) => refusals.length === 0 || !kind.startsWith("no-")).map((remark) => `note: ${remarkText(remark)}`),
    ...sourceLines(result)
  ];
  io.stderr(`${lines.join("\n")}
`);
  return refusals.length > 0 ? 1 : 0;
}
function render(work, format) {
  if (format === "json") return `${JSON.stringify(work, null, 2)}
`;
  const empty = readBibliography(sourceFile("", ""));
  const key = makeCitationKey(bibEntryOfWork(work, ""), "AuthorYear", []);
  if (format === "csl-json") return `${JSON.stringify([cslItemOfWork(work, key)], null, 2)}
`;
  return `${bibEntryText(bibEntryOfWork(work, key), fileStyle(empty))}
`;
}
export {
  lookup
};
