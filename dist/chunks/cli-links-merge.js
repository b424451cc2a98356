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
  VERDICTS,
  countVerdicts,
  mergeLinkStates,
  needsAttention,
  readLinkState,
  taskOf
} from "./features-validation-report-links.js";
import "./links-evidence.js";
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
import "./files-find-files.js";
import {
  UsageError
} from "./cli-usage-error.js";
import "./registries-work-facts.js";
import {
  referenceOf
} from "./links-registry-identifier.js";
import {
  REGISTRY_NAMES
} from "./registries-settings.js";
import "./report-json.js";
import "./report-markdown-text.js";
import "./features-child-process-time-limit.js";
import {
  readSource
} from "./files-read-source.js";
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
  safeParse,
  string
} from "./valibot-dist-index.js";
import "./files-replace-file.js";
import "./bibtex-bibliography.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import "./bibtex-characters.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./files-with-file-errors.js";
import "./text-source-file.js";
import "./text-count-while.js";
import "./text-group-by.js";
import {
  count
} from "./text-plural.js";
import "./text-shorten.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import "./text-percent-encoded.js";
import {
  InputError
} from "./files-input-error.js";
import "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-without-tail.js";
import {
  parseJson
} from "./text-json.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/cli/links-merge.ts
import { resolve } from "node:path";

// src/features/validation/join-reports.ts
var REPORTED = {
  verdict: picklist(VERDICTS),
  status: exactOptional(number()),
  reason: string(),
  places: array(object({ file: string(), line: number() })),
  finalUrl: exactOptional(string()),
  suggestion: exactOptional(string()),
  falseAlarm: exactOptional(picklist(["replace", "remove", "review"]))
};
var FINDING = object({
  ruleId: picklist(REFERENCE_RULE_IDS),
  severity: picklist(SEVERITIES),
  task: picklist(["replace", "remove", "review"]),
  message: string(),
  entry: exactOptional(object({ title: string(), citationKey: exactOptional(string()) })),
  evidence: array(
    object({ registry: picklist(REGISTRY_NAMES), url: string(), statement: string() })
  ),
  places: REPORTED.places,
  suggestion: exactOptional(string()),
  fingerprint: string()
});
var COUNT = pipe(number(), integer(), minValue(0));
var REPORT = object({
  version: literal(1),
  links: array(object({ url: string(), ...REPORTED })),
  references: array(
    object({
      id: string(),
      ...REPORTED,
      findings: exactOptional(array(FINDING)),
      notCompared: exactOptional(string())
    })
  ),
  summary: object({
    ...entriesFromList([...VERDICTS], COUNT),
    requests: COUNT
  })
});
function readLinksJson(text) {
  const parsed = safeParse(REPORT, parseJson(text));
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
    const state = mergeLinkStates(states);
    const path = resolve(io.cwd, out);
    const loaded = loadLinkState(io.files, path, out);
    saveLinkState(io.files, { path, shown: out }, state, { loaded, runId: io.runId });
    const what = `${count(state.size, "link")} of ${count(states.length, "state")}`;
    io.stderr(`list-curator: ${what} are now in ${out}.
`);
  }
  if (reports.length === 0) return 0;
  const report = joinReports(reports);
  io.stdout(printLinks(report, optionValue(args, "format"), io.color));
  return needsAttention(report) ? 1 : 0;
}
function readPart(shown, io) {
  const { text } = readSource(io.files, resolve(io.cwd, shown), shown);
  const { state, problem } = readLinkState(text);
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
