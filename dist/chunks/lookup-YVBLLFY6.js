import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jsonText
} from "./chunk-FWXN2OKZ.js";
import {
  askRegistries,
  sourceLines
} from "./chunk-TNEIPPHB.js";
import {
  failureText,
  refusalText,
  remarkText
} from "./chunk-XV5S4MZW.js";
import {
  bibEntryOfWork,
  refusalsOf,
  remarksOf
} from "./chunk-SEA263RG.js";
import "./chunk-K43CQR25.js";
import "./chunk-5RI5WMSN.js";
import {
  cslItemOfWork
} from "./chunk-PNYSGZRA.js";
import {
  bibEntryText,
  fileStyle
} from "./chunk-SA7NCH73.js";
import "./chunk-DOJVWRVO.js";
import "./chunk-AUKZ5TLW.js";
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
import {
  readBibliography
} from "./chunk-F2CBLZI6.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-53YAOJBL.js";
import "./chunk-JG676BRQ.js";
import {
  sourceFile
} from "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import {
  printableLines
} from "./chunk-QZBEC56D.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-E33CX5RD.js";
import "./chunk-OPUOR4KF.js";
import "./chunk-VK6U37WL.js";
import "./chunk-QNJLZY2V.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-QL44OG2J.js";
import {
  makeCitationKey
} from "./chunk-UBHTITPC.js";
import "./chunk-3TWPMZBJ.js";
import "./chunk-LBKKHOVM.js";
import {
  plainText
} from "./chunk-2ZEL4NA6.js";
import "./chunk-UY7ZQKO2.js";
import "./chunk-44B5UUDR.js";
import "./chunk-G4HRQ3BH.js";
import "./chunk-SNVRIEES.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/lookup.ts
async function lookup(args, io) {
  const result = await askRegistries(args.argument ?? "", args, io);
  if (result.kind !== "found") {
    io.stderr(printableLines(`list-curator: ${failureText(result)}
`));
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
  io.stderr(printableLines(`${lines.join("\n")}
`));
  return refusals.length > 0 ? 1 : 0;
}
function render(work, format) {
  if (format === "json") return jsonText(withPlainTexts(work));
  const empty = readBibliography(sourceFile("", ""));
  const key = makeCitationKey(bibEntryOfWork(work, ""), "AuthorYear", []);
  if (format === "csl-json") return jsonText([cslItemOfWork(work, key)]);
  return `${bibEntryText(bibEntryOfWork(work, key), fileStyle(empty))}
`;
}
function withPlainTexts(work) {
  const { title, abstract } = work;
  return {
    ...work,
    title: plainText(title),
    ...abstract === void 0 ? {} : { abstract: plainText(abstract) }
  };
}
export {
  lookup
};
