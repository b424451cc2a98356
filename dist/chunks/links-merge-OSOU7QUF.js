import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  MISSING_PLACE,
  SUSPECT,
  VERDICTS,
  countVerdicts,
  mergeLinkStates,
  printLinks,
  readLinkState,
  referenceOf,
  saveLinkState,
  taskOf
} from "./chunk-4RKN233M.js";
import "./chunk-YE6CNAFT.js";
import "./chunk-RB2PDUO7.js";
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
} from "./chunk-FDU2SOZI.js";
import {
  optionValue
} from "./chunk-VVAGAEJ3.js";
import "./chunk-TVL2KFBK.js";
import "./chunk-3E47C2IV.js";
import {
  UsageError
} from "./chunk-SGISQ5JK.js";
import {
  readSource
} from "./chunk-2JESYZDC.js";
import "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import "./chunk-VK6U37WL.js";
import "./chunk-VVVV4B6V.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-IVL63MCD.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/links-merge.ts
import { resolve } from "node:path";

// src/jobs/join-reports.ts
var REPORTED = {
  verdict: picklist(VERDICTS),
  status: exactOptional(number()),
  reason: string(),
  places: array(object({ file: string(), line: number() })),
  finalUrl: exactOptional(string()),
  suggestion: exactOptional(string())
};
var COUNT = pipe(number(), integer(), minValue(0));
var REPORT = object({
  version: literal(1),
  links: array(object({ url: string(), ...REPORTED })),
  references: array(object({ id: string(), ...REPORTED })),
  summary: object({
    ...entriesFromList([...VERDICTS], COUNT),
    requests: COUNT
  })
});
function readLinksJson(text) {
  try {
    const parsed = safeParse(REPORT, JSON.parse(text));
    return parsed.success ? parsed.output : void 0;
  } catch {
    return void 0;
  }
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
  return {
    links: [...links.values()].map(withTask),
    references: [...references.values()].map((one) => ({
      ...withTask(one),
      ...inLinks.has(one.id) ? { inLink: true } : {}
    })),
    summary,
    suspects: [...links.values(), ...references.values()].filter(isSuspect).length
  };
}
function withTask(one) {
  const task = taskOf(one.verdict, one.reason.startsWith(MISSING_PLACE) ? "missing" : void 0);
  return task === void 0 ? one : { ...one, task };
}
function isSuspect({ verdict, reason }) {
  return verdict === "transient" && reason.endsWith(SUSPECT);
}

// src/cli/links-merge.ts
function linksMerge(args, io) {
  const paths = [...args.argument === void 0 ? [] : [args.argument], ...args.others];
  const parts = paths.map((path) => readPart(path, io));
  const states = parts.flatMap(({ state }) => state ?? []);
  const reports = parts.flatMap(({ report: report2 }) => report2 ?? []);
  const out = optionValue(args, "state");
  if (states.length > 0 && out === void 0) {
    throw new UsageError(
      "the joined state needs a file: --state FILE.",
      'Run "list-curator links merge --help" for its options.'
    );
  }
  if (out !== void 0 && states.length > 0) {
    const state = mergeLinkStates(states);
    const { runId } = io;
    saveLinkState(io.files, resolve(io.cwd, out), out, state, { keepOld: false, runId });
    io.stderr(`list-curator: ${state.size} links of ${states.length} states are now in ${out}.
`);
  }
  if (reports.length === 0) return 0;
  const report = joinReports(reports);
  io.stdout(printLinks(report, optionValue(args, "format"), io.colour));
  return [...report.links, ...report.references].some(({ task }) => task !== void 0) ? 1 : 0;
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
