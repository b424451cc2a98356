import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  askRegistries,
  sourceLines
} from "./cli-ask-registries.js";
import {
  failureText,
  refusalText,
  remarkText
} from "./features-look-up-texts.js";
import {
  bibEntryOfWork,
  refusalsOf,
  remarksOf
} from "./features-bib-entry-of-work.js";
import "./cli-mirror-fetch.js";
import "./links-check-proxied-target.js";
import "./features-registries-of-config.js";
import {
  cslItemOfWork
} from "./registries-answer.js";
import "./network-trouble-of.js";
import "./network-host-of.js";
import "./network-proxy-problem.js";
import {
  bibEntryText,
  fileStyle
} from "./bibtex-entry-text.js";
import "./registries-clean-text.js";
import "./text-parse-json.js";
import {
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./files-form-path.js";
import "./files-config-paths.js";
import "./files-is-there.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./cli-usage-error.js";
import "./network-proxy-variables.js";
import {
  jsonText
} from "./report-json-text.js";
import "./features-time-limit.js";
import "./files-linked-bibs.js";
import "./files-is-lfs-pointer.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import {
  printableLines
} from "./report-terminal-text.js";
import "./cli-version.js";
import "./version.js";
import "./config-defaults.js";
import "./files-read-config.js";
import {
  makeCitationKey
} from "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import "./text-append.js";
import "./rules-reference-rules.js";
import "./text-lines-text.js";
import "./list-format-common-template.js";
import "./bibtex-characters.js";
import {
  plainText
} from "./identifiers-arxiv.js";
import "./text-shorten.js";
import {
  sourceFile
} from "./text-source-file.js";
import "./text-line-table.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import "./text-without-tail.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

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
