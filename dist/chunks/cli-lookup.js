import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
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
import {
  cslItemOfWork
} from "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./links-fetch-problem.js";
import "./network-retry-after.js";
import "./version.js";
import {
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./cli-usage-error.js";
import "./network-fetch-for.js";
import {
  bibEntryOfWork
} from "./features-papers-bib-entry-of-work.js";
import "./registries-merge.js";
import {
  refusalsOf,
  remarksOf
} from "./registries-objections.js";
import "./registries-clean-text.js";
import "./registries-work.js";
import "./registries-settings.js";
import {
  jsonText
} from "./report-json.js";
import "./package.js";
import "./features-child-process-time-limit.js";
import "./network-no-proxy.js";
import "./network-proxy-problem.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import {
  bibEntryText,
  fileStyle,
  makeCitationKey
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
import {
  plainText
} from "./identifiers-doi.js";
import "./text-group-by.js";
import "./text-plural.js";
import "./text-shorten.js";
import "./files-read-source.js";
import {
  sourceFile
} from "./text-range.js";
import "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-extremes.js";
import {
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

// src/cli/lookup.ts
async function lookup(args, io) {
  const result = await lookUpGiven(args.argument ?? "", args, io);
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
    // Missing fields matter only if the paper may be listed.
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
  const key = makeCitationKey(bibEntryOfWork(work, ""), "AuthorYear", /* @__PURE__ */ new Set());
  if (format === "csl-json") return jsonText([cslItemOfWork(work, key)]);
  return `${bibEntryText(bibEntryOfWork(work, key), fileStyle(empty))}
`;
}
function withPlainTexts(work) {
  const { title, abstract } = work;
  return compact({ ...work, title: plainText(title), abstract: abstract && plainText(abstract) });
}
export {
  lookup
};
