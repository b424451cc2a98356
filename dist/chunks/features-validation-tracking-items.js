import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  linkedAddress,
  linkedText
} from "./features-linked-text.js";
import {
  claimOf
} from "./features-validation-false-alarms.js";
import {
  LINK_TASKS
} from "./report-links-text.js";
import {
  LONGEST_BODY
} from "./github-github.js";
import {
  markerLine
} from "./github-marker.js";
import {
  REGISTRIES
} from "./registries-settings.js";
import {
  codeSpan,
  folded,
  inertMarkdown
} from "./report-markdown-text.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  count
} from "./text-plural.js";
import {
  shorten
} from "./text-shorten.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  atMost
} from "./text-at-most.js";
import {
  compact
} from "./text-json.js";

// src/features/validation/tracking-items.ts
function needsHand({ falseAlarm, severity }) {
  return !falseAlarm && severity !== "info";
}
function trackingItems({ links, references }, titles = /* @__PURE__ */ new Map()) {
  const items = /* @__PURE__ */ new Map();
  const add = (item) => {
    if (item === void 0) return;
    const known = items.get(item.id);
    const title = titles.get(item.name);
    const titled = title === void 0 ? item : { ...item, title };
    items.set(item.id, known === void 0 ? titled : joined(known, titled));
  };
  for (const link of links) add(itemOf(link.url, link));
  for (const reference of references) {
    if (reference.inLink === void 0) add(itemOf(reference.id, reference));
    for (const finding of reference.findings ?? []) {
      if (finding.ruleId !== "identifier-unknown") add(itemOfFinding(finding));
    }
  }
  return [...items.values()];
}
function itemOf(name, reported) {
  const { reason, history, places, suggestion, falseAlarm } = reported;
  const task = reported.task ?? falseAlarm;
  const claim = claimOf(reported);
  if (task === void 0 || claim === void 0) return void 0;
  const key = history?.key ?? name;
  const { since, answered, lastReason } = history ?? {};
  return compact({
    id: fingerprint(`${key}
${claim}`),
    key,
    claim,
    task,
    severity: task === "remove" ? "error" : "warning",
    name,
    message: lastReason ?? reason,
    since,
    answered,
    evidence: [],
    places,
    suggestion,
    written: task === "replace" && suggestion !== void 0 ? [{ url: name, by: suggestion }] : [],
    falseAlarm: falseAlarm !== void 0
  });
}
function itemOfFinding(finding) {
  const { id: key, fingerprint: claim, task, severity, message, falseAlarm } = finding;
  const { evidence, places, suggestion } = finding;
  const id = fingerprint(`${key}
${claim}`);
  const item = { id, key, claim, task, severity, name: key, message, evidence, places };
  return compact({ ...item, suggestion, written: [], falseAlarm: falseAlarm === true });
}
function joined(known, more) {
  const isNew = ({ file, line }) => !known.places.some((one) => one.file === file && one.line === line);
  return {
    ...known,
    places: [...known.places, ...more.places.filter(isNew)],
    written: [...known.written, ...more.written]
  };
}
function trackingChanges(listed, items, { known, before }) {
  const now = new Set(items.map(({ id }) => id));
  const gone = [...listed].flatMap(([id, ticked]) => ticked || now.has(id) ? [] : [id]);
  const names = /* @__PURE__ */ new Map();
  if (gone.length > 0) {
    for (const [key, { log }] of before) {
      const claims = /* @__PURE__ */ new Set([
        "remove",
        "review",
        ...log.map((look) => `replace ${look.finalUrl}`)
      ]);
      for (const claim of claims) names.set(fingerprint(`${key}
${claim}`), { name: key });
    }
    for (const item of known) names.set(item.id, item);
  }
  const fixed = gone.flatMap((id) => names.get(id) ?? []);
  return {
    added: items.filter((item) => needsHand(item) && !listed.has(item.id)),
    fixed,
    others: gone.length - fixed.length
  };
}

// src/features/validation/tracking-text.ts
var LONGEST_NAME = 400;
var LONGEST_TITLE = 200;
var LONGEST_MESSAGE = 800;
var MOST_PLACES = 10;
var MOST_CHANGES = 20;
var MOST_FALSE_ALARMS = 100;
var WHERE_MORE = ", in the job summary and the report of the run";
var CLAIMS = {
  replace: "reported as moved",
  remove: "reported as gone",
  review: "reported for review"
};
var CHANGES = { start: "<!-- changes -->\n", end: "\n<!-- /changes -->" };
function withoutChanges(body) {
  const start = body.indexOf(CHANGES.start);
  const end = body.indexOf(CHANGES.end, start);
  return start < 0 || end < 0 ? body : body.slice(0, start) + body.slice(end + CHANGES.end.length).trimStart();
}
function trackingText(items, permalink, changes) {
  const open = items.filter(needsHand);
  const suggestions = items.filter((item) => !item.falseAlarm && !needsHand(item));
  const head = [
    markerLine("tracking"),
    ...changes === void 0 ? [] : changesText(changes),
    open.length === 0 ? "All links, DOIs and arXiv ids that could be verified are fine." : QUARANTINE
  ].join("\n\n");
  const tail = [...falseAlarms(items.filter(({ falseAlarm }) => falseAlarm)), HOW].join("\n\n");
  const groups = [
    ...LINK_TASKS.map(({ task, heading }) => ({
      texts: open.filter((item) => item.task === task).map((item) => itemText(item, permalink)),
      wrap: (text) => `### ${heading}

${text}`
    })),
    {
      texts: suggestions.map((item) => itemText(item, permalink)),
      wrap: (text) => folded(`Suggestions: ${suggestions.length}`, text)
    }
  ].filter(({ texts }) => texts.length > 0);
  const space = LONGEST_BODY - head.length - tail.length - groups.length * 200;
  const shares = shareSpace(
    groups.map(({ texts }) => texts.reduce((sum, text) => sum + text.length + 1, 0)),
    space
  );
  const parts = groups.map(
    ({ texts, wrap }, index) => wrap(linesWithin(texts, shares[index] ?? 0, WHERE_MORE))
  );
  const title = open.length === 0 ? "Links: no problems" : `Links: ${count(open.length, "problem")}`;
  return { title, body: [head, ...parts, tail].join("\n\n") };
}
var QUARANTINE = "A link counts as gone or moved only after several runs agree. Fix a problem in the list, and the next run removes it here; the issue is closed when none remains.";
function changesText({ added, fixed, others }) {
  const all = [...linesOf("New", added, 0), ...linesOf("Fixed", fixed, others)];
  if (all.length === 0) return [];
  return [`${CHANGES.start}### Since the last update

${all.join("\n")}${CHANGES.end}`];
}
function linesOf(what, items, others) {
  const shown = items.slice(0, MOST_CHANGES).map((item) => `- ${what}: ${headline(item)}`);
  const more = items.length - shown.length + others;
  const rest = shown.length === 0 ? `${more} of the list` : `and ${more} more`;
  return more > 0 ? [...shown, `- ${what}: ${rest}`] : shown;
}
function headline({ title, name }) {
  const shown = linkedAddress(name) ?? codeSpan(shorten(name, LONGEST_NAME));
  return title === void 0 ? shown : `**${inertMarkdown(shorten(title, LONGEST_TITLE))}** \xB7 ${shown}`;
}
function itemText(item, permalink) {
  const { evidence, suggestion, places, claim } = item;
  const proposal = claim === "remove" ? "Archived copy" : "Write instead";
  const lines = [
    `- [ ] ${headline(item)} ${itemMarker(item)}`,
    `  ${linkedText(shorten(messageText(item), LONGEST_MESSAGE))}`,
    ...evidence.map(({ registry, url, statement }) => {
      const by = REGISTRIES[registry].title;
      const text = statement.includes(by) ? statement : `${by}: ${statement}`;
      return `  ${linkedAddress(url, text) ?? `${inertMarkdown(text)} (${codeSpan(url)})`}`;
    }),
    ...suggestion === void 0 ? [] : [`  **${proposal}:** ${codeSpan(shorten(suggestion, LONGEST_NAME))}`],
    `  ${placesText(places, permalink)}`
  ];
  return lines.join("  \n");
}
function messageText({ task, title, message, since, answered, evidence }) {
  if (evidence.length > 0) return sentence(message.replace(`"${title}" `, "It "));
  if (task === "replace") {
    return "It moved permanently: in two runs, redirects (301, 308) led to the new address.";
  }
  const seen = since === void 0 ? "" : `; first seen on ${day(since)}`;
  const last = answered === void 0 || since === void 0 ? "" : `, last answered on ${day(answered)}`;
  return sentence(`${withoutPeriod(message)}${seen}${last}`);
}
var withoutPeriod = (text) => withoutTail(text, /\./);
function sentence(text) {
  const first = /^\S*\.\S/.test(text) ? text.charAt(0) : text.charAt(0).toUpperCase();
  return `${first}${withoutPeriod(text).slice(1)}.`;
}
function day(at) {
  return new Date(at).toISOString().slice(0, 10);
}
function placesText(places, permalink) {
  const shown = places.slice(0, MOST_PLACES).map((place) => `[${inertMarkdown(place.file)} line ${place.line}](${permalink(place)})`);
  const left = places.length - shown.length;
  return `${shown.join(" \xB7 ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function falseAlarms(items) {
  if (items.length === 0) return [];
  const lines = items.map(
    (item) => `- [x] ${headline(item)}, ${CLAIMS[item.task]} ${itemMarker(item)}`
  );
  const shown = atMost(lines, MOST_FALSE_ALARMS, (skipped) => `
\u2026 and ${skipped} more.`);
  return [folded(count(items.length, "false alarm"), shown.join("\n"))];
}
var HOW = "<sub>Tick a box to mark a false alarm: it is not reported again until you untick it. Other edits of this text are overwritten, and comments are not read. Written by List Curator.</sub>";
function itemMarker({ id }) {
  return `<!-- item:${id} -->`;
}
function readTicks(body) {
  const boxes = body.slice(0, 2 * LONGEST_BODY).matchAll(/^- \[([ xX])\] .*<!-- item:([0-9a-f]{16}) -->[ \t\r]*$/gm);
  return new Map([...boxes].map(([, tick, id = ""]) => [id, tick !== " "]));
}
function linesWithin(lines, space, where = "") {
  let size = 0;
  const shown = lines.filter((line) => {
    size += line.length + 1;
    return size <= space;
  });
  const left = lines.length - shown.length;
  return [...shown, ...left > 0 ? [`
\u2026 and ${left} more${where}.`] : []].join("\n");
}
function shareSpace(needs, space) {
  const shares = needs.map(() => 0);
  const smallestFirst = needs.map((need, index) => ({ need, index })).sort((a, b) => a.need - b.need);
  let left = Math.max(0, space);
  let waiting = needs.length;
  for (const { need, index } of smallestFirst) {
    const share = Math.min(need, Math.floor(left / waiting));
    shares[index] = share;
    left -= share;
    waiting -= 1;
  }
  return shares;
}

export {
  needsHand,
  trackingItems,
  trackingChanges,
  withoutChanges,
  trackingText,
  sentence,
  readTicks,
  linesWithin
};
