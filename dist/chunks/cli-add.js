import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  addPaper,
  draftOfEntry
} from "./bibtex-draft-of-entry.js";
import {
  askRegistries,
  sourceLines
} from "./cli-ask-registries.js";
import {
  failureText,
  refusalText,
  remarkText
} from "./features-look-up-texts.js";
import "./bibtex-insert-entries.js";
import "./features-choose-category.js";
import {
  bibEntryOfWork,
  refusalsOf,
  remarksOf
} from "./features-bib-entry-of-work.js";
import "./cli-mirror-fetch.js";
import "./links-check-proxied-target.js";
import "./features-registries-of-config.js";
import "./registries-answer.js";
import "./network-trouble-of.js";
import "./network-host-of.js";
import "./network-proxy-problem.js";
import "./bibtex-entry-text.js";
import "./registries-clean-text.js";
import "./text-parse-json.js";
import "./scholarly-from-markdown.js";
import {
  writeChanged
} from "./cli-write-changed.js";
import {
  unifiedDiff
} from "./files-write-files.js";
import {
  inputOf,
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./files-form-path.js";
import "./files-config-paths.js";
import "./files-is-there.js";
import {
  readSource
} from "./files-read-source.js";
import "./files-with-file-errors.js";
import {
  UsageError
} from "./cli-usage-error.js";
import "./network-proxy-variables.js";
import "./files-replace-file.js";
import "./features-apply-fixes.js";
import "./features-blocked-files.js";
import "./diff-libesm-diff-array.js";
import "./catalog-bib-index.js";
import "./rules-count-findings.js";
import "./text-fingerprint.js";
import "./features-time-limit.js";
import "./files-linked-bibs.js";
import "./files-is-lfs-pointer.js";
import "./features-reading-options.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import {
  printable,
  printableLines
} from "./report-terminal-text.js";
import "./cli-version.js";
import "./version.js";
import "./config-defaults.js";
import "./files-read-config.js";
import "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import "./text-append.js";
import "./rules-reference-rules.js";
import "./text-lines-text.js";
import "./list-format-common-template.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import "./text-without-tail.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

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
  writeChanged(io, added.changed);
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
