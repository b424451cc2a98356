import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  inertMarkdown
} from "./chunk-YE6CNAFT.js";
import {
  printable
} from "./chunk-RB2PDUO7.js";
import {
  array,
  getDotPath,
  isoTimestamp,
  literal,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string
} from "./chunk-FDU2SOZI.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
import {
  identifierKey,
  identifiersOfUrl
} from "./chunk-IVL63MCD.js";

// src/links/evidence.ts
var DAY = 864e5;
var LONGEST_LOG = 12;
var LIVE = /* @__PURE__ */ new Set(["ok", "moved"]);
function compact(log) {
  const lastLive = log.findLastIndex((one) => LIVE.has(one.verdict));
  const last = log[lastLive];
  const before = last === void 0 ? void 0 : log.slice(0, lastLive).findLast((one) => LIVE.has(one.verdict));
  const kept = [...before === void 0 ? [] : [before], ...log.slice(Math.max(0, lastLive))];
  return kept.length <= LONGEST_LOG ? kept : [...kept.slice(0, LONGEST_LOG / 2), ...kept.slice(-LONGEST_LOG / 2)];
}
function mergeEvidence(one, other) {
  const looks = /* @__PURE__ */ new Map();
  for (const look of [...one.log, ...other.log]) {
    looks.set(`${look.at} ${look.run} ${look.verdict}`, look);
  }
  const log = [...looks.entries()].sort(([a, first], [b, second]) => first.at - second.at || (a < b ? -1 : 1)).map(([, look]) => look);
  const notBefore = Math.max(one.notBefore ?? 0, other.notBefore ?? 0);
  return { log: compact(log), ...notBefore === 0 ? {} : { notBefore } };
}
function confirmedVerdict({ log }, rule) {
  const last = log.at(-1);
  if (last === void 0) {
    return "unverified";
  }
  if (last.verdict === "moved") {
    const before = log.at(-2);
    const again = before?.verdict === "moved" && before.finalUrl === last.finalUrl;
    return again && before.run !== last.run ? "moved" : "ok";
  }
  const lastLive = log.findLastIndex((one) => LIVE.has(one.verdict));
  const dead = log.slice(lastLive + 1).filter((one) => one.verdict === "dead");
  const first = dead[0];
  const latest = dead.at(-1);
  if (first === void 0 || latest === void 0) {
    return last.verdict;
  }
  const runs = new Set(dead.map((one) => one.run)).size;
  const isConfirmed = runs >= Math.max(2, rule.failures) && latest.at - first.at >= rule.days * DAY;
  if (isConfirmed) {
    return "dead";
  }
  return last.verdict === "dead" ? "transient" : last.verdict;
}

// src/links/verdict.ts
var VERDICTS = ["ok", "moved", "dead", "blocked", "transient", "unverified"];
var GONE = /* @__PURE__ */ new Set([404, 410]);
var TURNED_AWAY = /* @__PURE__ */ new Set([401, 402, 403, 407, 451, 999]);
var PERMANENT = /* @__PURE__ */ new Set([301, 308]);
var BOT_WALL = /<title>\s*(?:just a moment|attention required! \| cloudflare|access denied|are you a robot|ddos-guard|pardon our interruption|client challenge|human verification|security check)|cf-chl-|_cf_chl_opt|captcha-delivery\.com|px-captcha|awswafintegration/i;
var NOT_A_NEW_PLACE = /\/(?:log-?in|sign-?in|sso|oauth2?|auth|consent|cookie\w*|error|40[34])(?:[/?.]|$)/i;
function isBotWall(answer) {
  return "cf-mitigated" in answer.headers || answer.headers["x-amzn-waf-action"] !== void 0 || BOT_WALL.test(answer.body);
}
function hasMoved(asked, { hops, url }) {
  const target = new URL(url);
  const fallsToRoot = target.pathname === "/" && target.search === "" && asked.pathname !== "/";
  return hops.length > 0 && hops.every((hop) => PERMANENT.has(hop.status)) && !fallsToRoot && !NOT_A_NEW_PLACE.test(target.pathname);
}
function judgeAnswer(asked, answer) {
  const { status } = answer;
  if (isBotWall(answer)) {
    return { verdict: "blocked", status, reason: `the site lets no robots in (${status})` };
  }
  if (TURNED_AWAY.has(status)) {
    return { verdict: "blocked", status, reason: `the site turned the check away (${status})` };
  }
  if (GONE.has(status)) {
    return { verdict: "dead", status, reason: `the site says there is no such page (${status})` };
  }
  if (status >= 200 && status < 300) {
    const from = new URL(asked);
    if (!hasMoved(from, answer)) {
      return { verdict: "ok", status, reason: `answered with ${status}` };
    }
    const target = new URL(answer.url);
    target.hash ||= from.hash;
    return { verdict: "moved", status, reason: "moved for good", finalUrl: target.href };
  }
  if (status === 429) {
    return { verdict: "transient", status, reason: "the site asks for fewer requests (429)" };
  }
  if (status >= 500) {
    return {
      verdict: "transient",
      status,
      reason: `the site has a problem of its own (${status})`
    };
  }
  return { verdict: "transient", status, reason: `an answer that tells nothing (${status})` };
}
function judgeProblem(problem, repeated) {
  if (problem.code === "no-such-host" && repeated) {
    return { verdict: "dead", reason: problem.message };
  }
  if (problem.code === "refused") {
    return { verdict: "blocked", reason: `not asked: ${problem.message}` };
  }
  if (problem.code === "postponed") {
    return { verdict: "unverified", reason: `not asked in this run: ${problem.message}` };
  }
  return { verdict: "transient", reason: problem.message };
}

// src/links/link-state.ts
var VERSION = 1;
var OBSERVATION = object({
  at: pipe(string(), isoTimestamp()),
  run: string(),
  verdict: picklist(VERDICTS),
  reason: string(),
  status: optional(number()),
  finalUrl: optional(string()),
  fragment: optional(literal("missing"))
});
var STATE = strictObject({
  version: literal(VERSION),
  links: record(
    string(),
    object({
      log: array(OBSERVATION),
      notBefore: optional(pipe(string(), isoTimestamp()))
    })
  )
});
function readLinkState(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: /* @__PURE__ */ new Map(), problem: "it is not JSON, or was cut off" };
  }
  const parsed = safeParse(STATE, value);
  if (!parsed.success) {
    const path = getDotPath(parsed.issues[0]);
    return {
      state: /* @__PURE__ */ new Map(),
      problem: `it is not a state of version ${VERSION}${path === null ? "" : ` (see ${path})`}`
    };
  }
  const state = Object.entries(parsed.output.links).map(([url, { log, notBefore }]) => {
    const evidence = { log: log.map(observationOf) };
    return [
      url,
      notBefore === void 0 ? evidence : { ...evidence, notBefore: Date.parse(notBefore) }
    ];
  });
  return { state: new Map(state) };
}
function observationOf(written) {
  const { at, run, verdict, reason, status, finalUrl, fragment } = written;
  return {
    at: Date.parse(at),
    run,
    verdict,
    reason,
    ...status === void 0 ? {} : { status },
    ...finalUrl === void 0 ? {} : { finalUrl },
    ...fragment === void 0 ? {} : { fragment }
  };
}
function writeLinkState(state) {
  const links = [...state].sort(([a], [b]) => a < b ? -1 : 1).map(([url, { log, notBefore }]) => [
    url,
    {
      log: log.map(({ at, run, ...said }) => ({ at: new Date(at).toISOString(), run, ...said })),
      ...notBefore === void 0 ? {} : { notBefore: new Date(notBefore).toISOString() }
    }
  ]);
  return `${JSON.stringify({ version: VERSION, links: Object.fromEntries(links) }, null, 1)}
`;
}
function mergeLinkStates(states) {
  const merged = /* @__PURE__ */ new Map();
  for (const state of states) {
    for (const [url, evidence] of state) {
      merged.set(url, mergeEvidence(merged.get(url) ?? { log: [] }, evidence));
    }
  }
  return merged;
}
var KEPT = 30 * 864e5;
function compactLinkState(state, named, now) {
  return new Map(
    [...state].filter(
      ([url, { log }]) => named.has(url) || (log.at(-1)?.at ?? Number.NEGATIVE_INFINITY) > now - KEPT
    )
  );
}

// src/jobs/link-state-file.ts
function loadLinkState(files, path, shown) {
  return attempt(`${shown} cannot be read`, () => {
    const stats = files.statSync(path, { throwIfNoEntry: false });
    if (stats === void 0) return { state: /* @__PURE__ */ new Map() };
    if (stats.isDirectory()) {
      throw new InputError(`${shown} is a folder. Name a file for the state.`);
    }
    return readLinkState(files.readFileSync(path, "utf8"));
  });
}
function saveLinkState(files, path, shown, state, { keepOld, runId }) {
  return attempt(`${shown} cannot be written`, () => {
    const temporary = `${path}.${runId}.tmp`;
    try {
      files.writeFileSync(temporary, writeLinkState(state), { flag: "wx" });
      if (keepOld) files.renameSync(path, `${path}.old-${runId}`);
      files.renameSync(temporary, path);
    } finally {
      files.rmSync(temporary, { force: true });
    }
    return keepOld ? `${shown}.old-${runId}` : void 0;
  });
}
function attempt(what, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code2 = error instanceof Error ? Reflect.get(error, "code") : void 0;
    const why = code2 === "ENOENT" ? "its folder does not exist" : String(code2 ?? error);
    throw new InputError(`${what}: ${why}. Give another file with --state.`);
  }
}

// src/report/links-json.ts
function linksJson({ links, references, summary }) {
  const plain = (one) => {
    const { task: _task, inLink: _inLink, ...rest } = one;
    return rest;
  };
  const report = {
    version: 1,
    links: links.map(plain),
    references: references.map(plain),
    summary
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/report/links-text.ts
var LINK_TASKS = [
  { task: "replace", heading: "Replace: these moved for good" },
  { task: "remove", heading: "Remove, or find a new address: these are gone" },
  { task: "review", heading: "Review: look at these yourself" }
];
function itemsOf({ links, references }, task) {
  return [
    ...links.map((link) => ({ ...link, name: link.url })),
    ...references.filter(({ inLink }) => inLink === void 0).map((one) => ({ ...one, name: one.id }))
  ].filter((item) => item.task === task);
}
function openQuestions({ summary, suspects }) {
  return [
    ...line(suspects, "under suspicion", "they seem to be gone; further runs will confirm it"),
    ...line(summary.transient - suspects, "in trouble", "asked again in the next run"),
    ...line(summary.blocked, "blocked", "the site turns robots away, or must not be asked"),
    ...line(summary.unverified, "unverified", "not asked, or the registry is out of reach")
  ];
}
function line(number2, name, meaning) {
  return number2 === 0 ? [] : [`${number2} ${name}: ${meaning}`];
}
function linksSummary({ summary }) {
  const { requests, ...verdicts } = summary;
  const total = Object.values(verdicts).reduce((sum, number2) => sum + number2, 0);
  const parts = Object.entries(verdicts).filter(([, number2]) => number2 > 0).map(([verdict, number2]) => `${number2} ${verdict}`);
  const all = `${total} ${total === 1 ? "link or reference" : "links and references"}`;
  return `${all}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}. ${requests} requests.`;
}

// src/report/links-markdown.ts
function linksMarkdown(report) {
  const out = ["## Links", ""];
  for (const { task, heading } of LINK_TASKS) {
    const items = itemsOf(report, task);
    if (items.length === 0) continue;
    out.push(`### ${heading}`, "");
    for (const { name, reason, places, suggestion } of items) {
      out.push(`- [ ] ${code(name)}: ${inertMarkdown(reason)}`);
      if (suggestion !== void 0) out.push(`  - instead: ${code(suggestion)}`);
      out.push(`  - in ${places.map(({ file, line: line2 }) => code(`${file}:${line2}`)).join(", ")}`);
    }
    out.push("");
  }
  const open = openQuestions(report);
  if (open.length > 0) out.push("### Not known", "", ...open.map((line2) => `- ${line2}`), "");
  out.push(linksSummary(report), "");
  return out.join("\n");
}
function code(text) {
  const plain = text.replace(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, "");
  const ticks = "`".repeat(
    Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)) + 1
  );
  const pad = ticks.length > 1 ? " " : "";
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}

// src/report/links-pretty.ts
var COLOURS = { replace: 33, remove: 31, review: 36, good: 32, bold: 1, dim: 2 };
function linksPretty(report, { colour }) {
  const paint = (style, text) => colour ? `\x1B[${COLOURS[style]}m${text}\x1B[0m` : text;
  const out = [];
  for (const { task, heading } of LINK_TASKS) {
    const items = itemsOf(report, task);
    if (items.length === 0) continue;
    out.push(paint("bold", `${heading} (${items.length})`));
    for (const { name, reason, places, suggestion } of items) {
      out.push(`  ${paint(task, "\u2716")} ${printable(name)}`);
      if (suggestion !== void 0) out.push(`    ${paint("good", `\u2192 ${printable(suggestion)}`)}`);
      out.push(`    ${printable(reason)}`);
      for (const { file, line: line2 } of places) {
        out.push(paint("dim", `    ${printable(`${file}:${line2}`)}`));
      }
    }
    out.push("");
  }
  const open = openQuestions(report);
  if (open.length > 0) {
    out.push(paint("bold", "Not known"), ...open.map((line2) => `  ${line2}`));
    out.push(paint("dim", "  (--format json names them)"), "");
  }
  const clean = LINK_TASKS.every(({ task }) => itemsOf(report, task).length === 0);
  const verdict = report.suspects > 0 ? "Nothing to do yet." : "\u2714 Nothing to do.";
  out.push(`${clean ? `${paint("good", verdict)} ` : ""}${linksSummary(report)}`, "");
  return out.join("\n");
}

// src/cli/print-links.ts
function printLinks(report, format, colour) {
  if (format === "json") return linksJson(report);
  return format === "markdown" ? linksMarkdown(report) : linksPretty(report, { colour });
}

// src/links/registry-identifier.ts
function registryIdentifier(url) {
  if (!URL.canParse(url)) return void 0;
  const host = new URL(url).hostname.toLowerCase();
  const identifier = identifiersOfUrl(url).find(({ kind }) => kind === "doi" || kind === "arxiv");
  if (identifier === void 0) return void 0;
  const resolver = /(?:^|\.)(?:doi\.org|arxiv\.org)$/.test(host);
  return resolver || identifier.kind === "doi" ? { identifier, resolver } : void 0;
}
function referenceOf(url) {
  const named = registryIdentifier(url);
  return named?.resolver ? identifierKey(named.identifier) : void 0;
}

// src/links/request-url.ts
function requestUrl(url, fragments) {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (!fragments) parsed.hash = "";
  return parsed.href;
}

// src/jobs/report-links.ts
var MOST_ARCHIVED = 50;
var SUSPECT = "that it takes to call it dead";
async function reportLinks(wanted, ledger, rule, fragments, tools) {
  const keys = /* @__PURE__ */ new Set();
  const inLinks = new Set([...wanted.urls.keys()].map(referenceOf));
  const links = [...wanted.urls].map(([url, places]) => {
    const key = ledgerKey(url, fragments, ledger);
    keys.add(key);
    return { url, ...known(key, ledger, rule), places };
  });
  const references = [...wanted.references].flatMap(
    ([id, { places }]) => places.length === 0 ? [] : [
      {
        id,
        ...known(id, ledger, rule),
        places,
        ...inLinks.has(id) ? { inLink: true } : {}
      }
    ]
  );
  const alone = references.filter(({ inLink }) => inLink === void 0);
  for (const { id } of alone) keys.add(id);
  const suspects = [...keys].filter(ledger.isSuspect).length;
  return {
    links: await withArchived(links, tools.archived),
    references,
    suspects,
    summary: { ...countVerdicts([...links, ...alone]), requests: tools.requests() }
  };
}
function ledgerKey(url, fragments, ledger) {
  const named = registryIdentifier(url);
  const page = requestUrl(url, fragments);
  if (named === void 0) return page;
  const key = `${named.identifier.kind}:${named.identifier.id}`;
  const isAbsent = ledger.evidence(key).log.at(-1)?.verdict === "dead";
  return isAbsent && !named.resolver ? page : key;
}
function known(key, ledger, rule) {
  const last = ledger.evidence(key).log.at(-1);
  const verdict = ledger.verdict(key);
  if (last === void 0) return { verdict, reason: "not asked yet" };
  const task = taskOf(verdict, last.fragment);
  const { status, finalUrl } = last;
  return {
    verdict,
    ...status === void 0 ? {} : { status },
    reason: reasonOf(key, ledger, rule),
    ...finalUrl === void 0 ? {} : { finalUrl },
    ...verdict === "moved" && finalUrl !== void 0 ? { suggestion: finalUrl } : {},
    ...task === void 0 ? {} : { task }
  };
}
function taskOf(verdict, fragment) {
  if (verdict === "moved") return "replace";
  if (verdict === "dead") return "remove";
  return fragment === void 0 ? void 0 : "review";
}
function reasonOf(key, ledger, rule) {
  const { log } = ledger.evidence(key);
  const last = log.at(-1);
  const verdict = ledger.verdict(key);
  if (last?.verdict === "moved" && verdict === "ok") {
    return `answered from ${last.finalUrl ?? "elsewhere"}; a second run will tell whether for good`;
  }
  const dead = log.filter((look) => look.verdict === "dead");
  const runs = new Set(dead.map(({ run }) => run)).size;
  if (verdict === "dead") {
    const since = new Date(dead[0]?.at ?? 0).toISOString().slice(0, 10);
    return `${dead.at(-1)?.reason}, in ${runs} looks since ${since}`;
  }
  if (last?.verdict !== "dead") return last?.reason ?? "";
  const days = rule.days > 0 ? ` over ${rule.days} days` : "";
  return `${last.reason}; seen in ${runs} of the ${rule.failures} runs${days} ${SUSPECT}`;
}
async function withArchived(links, archived) {
  const pages = links.filter(
    ({ url, verdict }) => verdict === "dead" && referenceOf(url) === void 0
  );
  const asked = new Set(pages.slice(0, MOST_ARCHIVED));
  return Promise.all(
    links.map(async (link) => {
      const copy = asked.has(link) ? await archived(link.url) : void 0;
      return copy === void 0 ? link : { ...link, suggestion: copy };
    })
  );
}
function countVerdicts(reported) {
  const counts = { ok: 0, moved: 0, dead: 0, blocked: 0, transient: 0, unverified: 0 };
  for (const { verdict } of reported) counts[verdict] += 1;
  return counts;
}

// src/links/fragment.ts
var MISSING_PLACE = "the page has no place";
function hasFragment(page, fragment) {
  if (fragment === "" || /^top$/i.test(fragment)) {
    return true;
  }
  const named = /* @__PURE__ */ new Set();
  for (const match of page.body.matchAll(
    /\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi
  )) {
    named.add(match[1] ?? match[2] ?? match[3] ?? "");
  }
  if ([fragment, decoded(fragment)].some((one) => named.has(one) || named.has(`user-content-${one}`))) {
    return true;
  }
  const readable = /html/i.test(page.contentType ?? "") && /<\/html\s*>/i.test(page.body) && !fragment.startsWith(":~:") && !fragment.startsWith("!") && !fragment.startsWith("/") && named.size > 0;
  return readable ? false : void 0;
}
function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

export {
  mergeEvidence,
  confirmedVerdict,
  VERDICTS,
  judgeAnswer,
  judgeProblem,
  readLinkState,
  mergeLinkStates,
  compactLinkState,
  registryIdentifier,
  referenceOf,
  requestUrl,
  SUSPECT,
  reportLinks,
  taskOf,
  countVerdicts,
  loadLinkState,
  saveLinkState,
  MISSING_PLACE,
  hasFragment,
  printLinks
};
