import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  loadLinkState,
  printLinks,
  saveLinkState
} from "./cli-print-links.js";
import {
  MISSING_ANCHOR,
  SUSPECT,
  compactLinkState,
  countVerdicts,
  mergeLinkStates,
  needsAttention,
  readLinkState,
  taskOf
} from "./features-validation-report-links.js";
import {
  VERDICTS
} from "./links-evidence.js";
import "./links-fetch-problem.js";
import "./network-retry-after.js";
import "./report-markdown.js";
import "./report-pretty.js";
import "./report-reading-text.js";
import "./report-links-text.js";
import {
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import {
  UsageError
} from "./cli-usage-error.js";
import {
  referenceOf
} from "./links-registry-identifier.js";
import "./registries-work-facts.js";
import "./registries-work.js";
import {
  REGISTRY_NAMES
} from "./registries-settings.js";
import "./report-json.js";
import "./report-markdown-text.js";
import "./features-child-process-time-limit.js";
import "./report-wrapped.js";
import "./config-defaults.js";
import {
  array,
  entriesFromList,
  exactOptional,
  integer,
  literal,
  minValue,
  number,
  object,
  picklist,
  pipe,
  readonly,
  safeParse,
  string
} from "./valibot-dist-index.js";
import "./files-replace-file.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import "./bibtex-bib-edits.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-group-by.js";
import {
  count
} from "./text-plural.js";
import "./text-shorten.js";
import {
  SEVERITIES
} from "./rules-finding.js";
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
import "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  parseJson
} from "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/cli/links-merge.ts
import { resolve } from "node:path";

// src/references/reference-finding.ts
var PLACES = pipe(
  array(object({ file: string(), line: number() })),
  readonly()
);
var EVIDENCE = object({
  registry: picklist(REGISTRY_NAMES),
  /** A page for people: `https://doi.org/…`, `https://arxiv.org/abs/…`. */
  url: string(),
  /** A few words, without a period at the end. */
  statement: string()
});
var FINDING = object({
  ruleId: picklist(REFERENCE_RULE_IDS),
  /** Error: the list misleads its readers. Warning: check it. Info: a suggestion. */
  severity: picklist(SEVERITIES),
  /** What a maintainer can do about it. */
  task: picklist(["replace", "remove", "review"]),
  /** What the list says, what the registry says, what to do; plain text. */
  message: string(),
  entry: exactOptional(object({ title: string(), citationKey: exactOptional(string()) })),
  evidence: pipe(array(EVIDENCE), readonly()),
  /** The places of the work in the list and the bibliographies. */
  places: PLACES,
  /** What to write instead, if that is a single text. */
  suggestion: exactOptional(string()),
  /** Identifies the finding across runs, by the rule, the entry and the registry's record. */
  fingerprint: string()
});

// src/links/link-report.ts
var TEXT = exactOptional(string());
var COUNT = pipe(number(), integer(), minValue(0));
var TASK = picklist(["replace", "remove", "review"]);
var REPORTED = {
  verdict: picklist(VERDICTS),
  status: exactOptional(number()),
  reason: string(),
  places: PLACES,
  finalUrl: TEXT,
  suggestion: TEXT,
  /** The task that a maintainer marked as a false alarm: there is nothing to do. */
  falseAlarm: exactOptional(TASK)
};
var LINK = object({ url: string(), ...REPORTED });
var REFERENCE = object({
  /** `doi:10.1234/abc` or `arxiv:2303.14070`. */
  id: string(),
  ...REPORTED,
  /** The differences between the list and the registry's record; most references have none. */
  findings: exactOptional(array(FINDING)),
  /** Why the registry's record could not be compared; the verdict on its existence is valid. */
  notCompared: TEXT
});
var PRINTED_REPORT = object({
  version: literal(1),
  links: array(LINK),
  references: array(REFERENCE),
  summary: object({
    ...entriesFromList([...VERDICTS], COUNT),
    /** Requests sent, including redirects and registries. */
    requests: COUNT
  })
});

// src/features/validation/join-reports.ts
function readLinksJson(text) {
  const parsed = safeParse(PRINTED_REPORT, parseJson(text));
  return parsed.success ? parsed.output : void 0;
}
function joinReports(reports) {
  const links = /* @__PURE__ */ new Map();
  const references = /* @__PURE__ */ new Map();
  for (const report of reports) {
    for (const link of report.links) if (!links.has(link.url)) links.set(link.url, link);
    for (const one of report.references) if (!references.has(one.id)) references.set(one.id, one);
  }
  const inLinks = new Set([...links.keys()].map(referenceOf));
  const summary = { ...countVerdicts([]), requests: 0 };
  for (const { summary: one } of reports) {
    for (const verdict of VERDICTS) summary[verdict] += one[verdict];
    summary.requests += one.requests;
  }
  const reported = /* @__PURE__ */ new Set();
  return {
    links: [...links.values()].map(withTask),
    references: [...references.values()].map(({ findings, ...one }) => ({
      ...withTask(one),
      ...onlyNew(one.id, findings, reported),
      ...inLinks.has(one.id) ? { inLink: true } : {}
    })),
    summary,
    suspects: [...links.values(), ...references.values()].filter(
      ({ verdict, reason }) => verdict === "transient" && reason.endsWith(SUSPECT)
    ).length
  };
}
function onlyNew(id, findings, reported) {
  const fresh = (findings ?? []).filter(({ fingerprint }) => !reported.has(fingerprint));
  for (const { fingerprint } of fresh) reported.add(fingerprint);
  return fresh.length === 0 ? {} : { findings: fresh.map((finding) => ({ ...finding, id })) };
}
function withTask(one) {
  if (one.falseAlarm !== void 0) return one;
  const task = taskOf(one.verdict, one.reason.startsWith(MISSING_ANCHOR) ? "missing" : void 0);
  return task === void 0 ? one : { ...one, task };
}

// src/cli/links-merge.ts
function linksMerge(args, io) {
  const paths = [...args.argument === void 0 ? [] : [args.argument], ...args.others];
  const parts = paths.map((path) => readPart(path, io));
  const states = parts.flatMap(({ state }) => state ?? []);
  const reports = parts.flatMap(({ report: report2 }) => report2 ?? []);
  const out = optionValue(args, "state");
  if (states.length > 0 && out === void 0) {
    throw new UsageError("the joined state needs a file: --state FILE.", "links merge");
  }
  if (out !== void 0 && states.length > 0) {
    saveMerged(states, out, io);
  }
  if (reports.length === 0) return 0;
  const report = joinReports(reports);
  io.stdout(printLinks(report, optionValue(args, "format"), io.color));
  return needsAttention(report) ? 1 : 0;
}
function saveMerged(states, out, io) {
  const { files, runId } = io;
  const date = io.date();
  const path = resolve(io.cwd, out);
  const loaded = loadLinkState(files, path, out, date);
  const parts = mergeLinkStates(states);
  const all = compactLinkState(mergeLinkStates([loaded.state, parts]), new Set(parts.keys()), date);
  const kept = saveLinkState(files, { path, shown: out }, all, { loaded, runId, date });
  const what = `${count(parts.size, "link")} of ${count(states.length, "state")}`;
  io.stderr(`list-curator: ${what} are now in ${out}.
`);
  if (kept !== void 0) io.stderr(`list-curator: it was damaged, and is kept as ${kept}.
`);
}
function readPart(shown, io) {
  const { text } = readSource(io.files, resolve(io.cwd, shown), shown);
  const { state, problem } = readLinkState(text, io.date());
  if (problem === void 0) return { state };
  const report = readLinksJson(text);
  if (report === void 0) {
    throw new InputError(
      `${shown} is neither a state nor a report of "list-curator links --format json". Give whole files of its runs.`
    );
  }
  return { report };
}
export {
  linksMerge
};
