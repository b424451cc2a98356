import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  givenFields,
  withoutPrivateFields
} from "./bibtex-private-fields.js";
import {
  lookUpGiven,
  sourceLines
} from "./cli-look-up-given.js";
import "./registries-look-up.js";
import {
  failureText,
  refusalText,
  remarkText
} from "./features-papers-look-up-texts.js";
import "./registries-europepmc.js";
import "./cli-refuse-offline.js";
import "./links-check-target.js";
import "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./links-fetch-problem.js";
import "./network-retry-after.js";
import "./version.js";
import {
  inputOf,
  optionValue,
  timeLimitOf
} from "./cli-input.js";
import "./files-find-input.js";
import {
  UsageError
} from "./cli-usage-error.js";
import "./network-fetch-for.js";
import {
  addPaper
} from "./features-papers-add-paper.js";
import {
  chooseCategory
} from "./catalog-bibliography-chooser.js";
import {
  bibEntryOfWork
} from "./features-papers-bib-entry-of-work.js";
import "./registries-merge.js";
import {
  refusalOfBibEntry,
  refusalsOf,
  remarksOf
} from "./registries-objections.js";
import "./registries-clean-text.js";
import "./registries-work.js";
import "./registries-settings.js";
import "./package.js";
import "./features-child-process-time-limit.js";
import "./network-no-proxy.js";
import "./network-proxy-problem.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import {
  namesOf,
  printDiffs,
  writeChanged
} from "./cli-write-changed.js";
import "./files-write-files.js";
import "./files-replace-file.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import "./features-fixes-apply-fixes.js";
import "./features-fixes-change-harm.js";
import "./features-check-blocked-files.js";
import "./report-diff.js";
import "./diff-libesm-diff-array.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import "./text-fingerprint.js";
import "./features-check-reading-options.js";
import {
  draftOfEntry,
  entriesWithoutParents
} from "./bibtex-bib-edits.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-group-by.js";
import {
  listText
} from "./text-plural.js";
import "./text-shorten.js";
import "./rules-finding.js";
import {
  readSource
} from "./files-read-source.js";
import "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-extremes.js";
import {
  printable,
  printableLines
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  compact
} from "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/cli/add.ts
import { resolve } from "node:path";
async function add(args, io) {
  const bibtex = optionValue(args, "bibtex");
  if (bibtex === void 0 === (args.argument === void 0)) {
    throw new UsageError(
      `add takes the paper's identifier or --bibtex FILE, ${bibtex === void 0 ? "but neither is given" : "not both"}.`,
      "add"
    );
  }
  const category = optionValue(args, "category");
  if (category === void 0) {
    throw new UsageError("add needs --category, the category that the paper belongs to.", "add");
  }
  const key = optionValue(args, "key");
  const { argument: given = "", ...ofList } = args;
  const found = await inputOf(ofList, io);
  const { list } = bibtex === void 0 ? readCatalog(found) : {};
  if (list !== void 0) chooseCategory(list, category);
  const whole = bibtex === void 0 ? await lookUpDraft(given, args, io) : readDraft(io, bibtex);
  const isChosen = args.values.has("bib") || found.config.bib !== void 0;
  const input = isChosen || bibtex === void 0 ? found : without(found, resolve(io.cwd, bibtex), io);
  const { draft, omitted } = withoutPrivateFields(whole, input.bibs.map(readBibliography));
  const { fields, notes } = bibtex === void 0 ? { fields: draft.fields, notes: [] } : givenFields(draft.fields);
  io.stderr(notesText(notes));
  const inTime = { ...input, ...timeLimitOf(args, io) };
  const added = addPaper(inTime, compact({ draft: { ...draft, fields }, category, key }));
  io.stderr(notesText([...omitted.length === 0 ? [] : [omittedText(omitted)], ...added.notes]));
  if (args.switches.has("diff")) {
    printDiffs(io, added.changed);
    return;
  }
  writeChanged(io, added.changed);
  const what = added.changed.length > 1 ? added.citationKey : "the paper";
  const done = `Added ${what} under "${added.categories.join(" > ")}" to ${namesOf(added.changed)}.`;
  io.stdout(`${printable(done)}
`);
}
var notesText = (notes) => notes.map((text) => `note: ${printable(text)}
`).join("");
function omittedText(fields) {
  return `Omitted: ${listText(fields)}. Reference managers keep such fields for their user, and no other bib entry has them.`;
}
function without(input, path, { cwd }) {
  return { ...input, bibs: input.bibs.filter((bib) => resolve(cwd, bib.path) !== path) };
}
async function lookUpDraft(given, args, io) {
  const result = await lookUpGiven(given, args, io);
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
  const entries = entriesWithoutParents(bibliography);
  const [entry, second] = entries;
  const [fault] = bibliography.diagnostics.filter(({ severity }) => severity === "error");
  if (fault !== void 0) {
    const { line, column } = source.lines.position(fault.range.start);
    throw new InputError(`${path}:${line}:${column}: ${fault.message}`);
  }
  if (entry === void 0) {
    throw new InputError(
      `${path} contains no BibTeX entry. Expected one such as @article{key, title = {...}}.`
    );
  }
  if (second !== void 0) {
    throw new InputError(
      `${path} contains ${entries.length} entries; add the papers one at a time, each with its own category.`
    );
  }
  const refusal = refusalOfBibEntry(entry.type, entry.fields.get("title")?.value ?? "");
  if (refusal !== void 0) throw new InputError(refusalText(refusal));
  return draftOfEntry(bibliography, entry);
}
export {
  add
};
