import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  addPaper,
  draftOfEntry
} from "./chunk-KJUKE5SF.js";
import "./chunk-C2XVWMTW.js";
import "./chunk-NMKLK3RI.js";
import {
  unifiedDiff,
  writeFiles
} from "./chunk-2CLXNKJZ.js";
import "./chunk-4ZIUUYH4.js";
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
import "./chunk-PNYSGZRA.js";
import "./chunk-SA7NCH73.js";
import "./chunk-DOJVWRVO.js";
import "./chunk-AUKZ5TLW.js";
import {
  inputOf,
  optionValue
} from "./chunk-URMDJNXO.js";
import {
  UsageError
} from "./chunk-SGISQ5JK.js";
import "./chunk-Q6YUKCGO.js";
import "./chunk-GX2GDCFI.js";
import "./chunk-7ZPM5442.js";
import "./chunk-4EUODQMN.js";
import {
  readSource
} from "./chunk-AT7SIG7K.js";
import "./chunk-HWRPNIHN.js";
import "./chunk-42VJMGPD.js";
import "./chunk-GVTU3C7C.js";
import "./chunk-FKKWDRNF.js";
import {
  readBibliography
} from "./chunk-F2CBLZI6.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-53YAOJBL.js";
import "./chunk-JG676BRQ.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import {
  printable,
  printableLines
} from "./chunk-QZBEC56D.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-E33CX5RD.js";
import "./chunk-OPUOR4KF.js";
import "./chunk-VK6U37WL.js";
import "./chunk-QNJLZY2V.js";
import "./chunk-KSDFPRVS.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
import "./chunk-UBHTITPC.js";
import "./chunk-3TWPMZBJ.js";
import "./chunk-LBKKHOVM.js";
import "./chunk-2ZEL4NA6.js";
import "./chunk-UY7ZQKO2.js";
import "./chunk-44B5UUDR.js";
import "./chunk-G4HRQ3BH.js";
import "./chunk-SNVRIEES.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/add.ts
import { resolve } from "node:path";
var HINT = 'Run "list-curator add --help" for its options.';
async function add(args, io) {
  const bibtex = optionValue(args, "bibtex");
  if (bibtex === void 0 === (args.argument === void 0)) {
    throw new UsageError(
      `add takes the paper's identifier or --bibtex FILE, ${bibtex === void 0 ? "but neither is given" : "not both"}.`,
      HINT
    );
  }
  const category = required(args, "category", "the category that the paper belongs to");
  const key = optionValue(args, "key");
  const draft = bibtex === void 0 ? await lookUpDraft(args.argument ?? "", args, io) : readDraft(io, bibtex);
  const { argument: _, ...ofList } = args;
  const input = await inputOf(ofList, io);
  const added = addPaper(input, { draft, category, ...key === void 0 ? {} : { key } });
  if (args.switches.has("diff")) {
    for (const { before, after } of added.changed) io.stdout(unifiedDiff(before, after, io.colour));
    return;
  }
  writeFiles(io.files, io.cwd, added.changed, io.runId);
  const files = added.changed.map(({ after }) => after.path).join(" and ");
  const told = `Added ${added.citationKey} under "${added.categories.join(" > ")}" to ${files}.`;
  io.stdout(`${printable(told)}
`);
}
function required(args, name, what) {
  const value = optionValue(args, name);
  if (value !== void 0) return value;
  throw new UsageError(`add needs --${name}, ${what}.`, HINT);
}
async function lookUpDraft(given, args, io) {
  const result = await askRegistries(given, args, io);
  if (result.kind !== "found") throw new InputError(failureText(result));
  const [refusal] = refusalsOf(result.work);
  if (refusal !== void 0) throw new InputError(refusalText(refusal));
  const remarks = remarksOf(result.work).map((remark) => `note: ${remarkText(remark)}`);
  io.stderr(printableLines(`${[...remarks, ...sourceLines(result)].join("\n")}
`));
  return bibEntryOfWork(result.work, "");
}
function readDraft(io, path) {
  const source = readSource(io.files, resolve(io.cwd, path), path);
  const bibliography = readBibliography(source);
  const [entry, second] = bibliography.entries;
  const [fault] = bibliography.diagnostics.filter(({ severity }) => severity === "error");
  if (fault !== void 0) {
    const { line, column } = source.lines.position(fault.range.start);
    throw new InputError(`${path}:${line}:${column}: ${fault.message}`);
  }
  if (entry === void 0) {
    throw new InputError(
      `${path} holds no BibTeX entry; expected one such as @article{key, title = {...}}.`
    );
  }
  if (second !== void 0) {
    throw new InputError(
      `${path} holds ${bibliography.entries.length} entries; add the papers one after another, each with its own category.`
    );
  }
  return draftOfEntry(bibliography, entry);
}
export {
  add
};
