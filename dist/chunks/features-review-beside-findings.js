import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  commitFixes,
  committedText,
  papersWithRecords,
  readConversation,
  readPullRequest
} from "./features-review-commit-fixes.js";
import {
  lineUrl
} from "./github-line-url.js";
import {
  tryAgain
} from "./features-try-again.js";
import {
  ConfigError
} from "./revisions-choose-files.js";
import {
  apiFailure,
  isApiError
} from "./github-api-failure.js";
import {
  cliCommand,
  pagesOf
} from "./runner-action-source.js";
import {
  childChecks
} from "./features-child-process-child-checks.js";
import {
  SEVERITY_ICONS
} from "./report-markdown.js";
import {
  planReview
} from "./features-review-plan-review.js";
import {
  LONGEST_BODY
} from "./github-github.js";
import {
  keepComment
} from "./github-keep-comment.js";
import {
  markerLine,
  nameOfComment
} from "./github-marker.js";
import {
  folded,
  inertMarkdown,
  messageMarkdown
} from "./report-markdown-text.js";
import {
  ruleLink
} from "./report-rule-page.js";
import {
  groupBy
} from "./text-group-by.js";
import {
  count,
  linesText,
  listText,
  plural
} from "./text-plural.js";
import {
  cut,
  shorten
} from "./text-shorten.js";
import {
  SEVERITIES,
  bySeverity
} from "./rules-finding.js";
import {
  InputError
} from "./files-input-error.js";
import {
  atMost
} from "./text-at-most.js";

// src/features/review/publish-review.ts
var MOST_REVIEWS = 12;
async function publishReview(pull, content, first, wait) {
  const commented = /* @__PURE__ */ new Set();
  try {
    const published = await tryAgain(
      wait,
      async (before) => publishOnce(pull, content, before === 0 ? first : await readConversation(pull), commented)
    );
    return { published, commented };
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === void 0) throw error;
    return { published: "failed", commented, failure };
  }
}
async function publishOnce(pull, content, conversation, commented) {
  if (conversation.headSha !== content.head) return "moved";
  const { head, drafts } = content;
  const plan = planReview(drafts ?? [], drafts === void 0 ? [] : conversation.threads);
  for (const fingerprint of plan.commented) commented.add(fingerprint);
  const posting = await postComments(pull, head, plan.post, ({ fingerprints }) => {
    for (const fingerprint of fingerprints) commented.add(fingerprint);
  });
  if (posting === "moved") return "moved";
  const { github, number } = pull;
  for (const { id, body: body2 } of plan.update) await github.changeReviewComment(id, body2);
  if (plan.solved.length > 0) await github.resolve(plan.solved);
  const body = content.summary(commented);
  const where = { number, own: conversation.comments };
  await keepComment(github, where, body, { isNeeded: content.announce });
  return "posted";
}
async function postComments(pull, head, drafts, posted) {
  const queue = drafts.length === 0 ? [] : [drafts];
  let headIsKnown = false;
  for (let sent = 0; sent < MOST_REVIEWS; sent++) {
    const some = queue.pop();
    if (some === void 0) break;
    const comments = some.map(({ comment }) => comment);
    if (await pull.github.review(pull.number, head, comments)) {
      for (const draft of some) posted(draft);
      continue;
    }
    if (!headIsKnown && (await readConversation(pull)).headSha !== head) return "moved";
    headIsKnown = true;
    if (some.length === 1) continue;
    const half = Math.ceil(some.length / 2);
    queue.push(some.slice(half), some.slice(0, half));
  }
  return "done";
}

// src/features/review/beside-findings.ts
var FEW_CHANGED = 3;
function besideText({ removed, changed, unread, suppressed }) {
  return [
    ...removedText(removed),
    ...changedText(changed),
    ...suppressedText(suppressed),
    ...unreadText(unread)
  ];
}
var WARNING = "\u26A0\uFE0F ";
function removedText({ titles, of }) {
  if (titles.length === 0) return [];
  const mark = titles.length > 1 && titles.length * 2 >= of ? WARNING : "";
  return [`${mark}Removed: ${titles.length} of ${count(of, "paper")}, ${named(titles)}.`];
}
var PARTS = {
  host: "with a link to another host",
  link: "with other links",
  title: "with another title",
  abstract: "with another abstract",
  authors: "with other authors"
};
function changedText({ titles, of, parts, hosts }) {
  if (titles.length <= FEW_CHANGED && hosts.length === 0) return [];
  const details = parts.map(([part, number]) => {
    const where = part === "host" ? ` (${listed(hosts.map(inertMarkdown), MOST_HOSTS)})` : "";
    return `${number} ${PARTS[part]}${where}`;
  });
  return [
    `${WARNING}Changed: ${titles.length} of ${count(of, "paper")}, ${named(titles)}: ${listText(details)}.`
  ];
}
var MOST_TITLES = 5;
var MOST_HOSTS = 3;
var MOST_RULES = 5;
var MOST_COMMENTS = 10;
var LONGEST_TITLE = 120;
function named(titles) {
  const quoted = titles.map((title) => `"${inertMarkdown(shorten(title, LONGEST_TITLE))}"`);
  return listed(quoted, MOST_TITLES);
}
function listed(all, most) {
  const more = all.length - most;
  return listText(more <= 0 ? all : [...all.slice(0, most), `${more} more`]);
}
function suppressedText(suppressed) {
  if (suppressed.length === 0) return [];
  const places = suppressed.map(({ file, line, ruleIds }) => {
    const rules = listed(ruleIds.map(inertMarkdown), MOST_RULES);
    return `${inertMarkdown(file)}, line ${line} (${rules})`;
  });
  return [
    `${WARNING}${count(suppressed.length, "added comment")} ${plural(suppressed.length, "suppresses", "suppress")} findings: ${listed(places, MOST_COMMENTS)}.`
  ];
}
function unreadText({ file, lines }) {
  if (lines.length === 0) return [];
  const links = `${count(lines.length, "link")} to ${plural(lines.length, "a paper", "papers")}`;
  const [are, were, them] = lines.length === 1 ? ["is", "it was", "it"] : ["are", "they were", "them"];
  return [
    `${WARNING}${links} ${are} in no entry of the list, so ${were} not checked: ${inertMarkdown(file)}, ${linesText(lines)}. Write ${them} like the other entries.`
  ];
}

// src/features/review/summary-text.ts
var MOST_PAPERS = 30;
var LONGEST_CELL = 160;
function summaryText(content) {
  const { findings, commented, addedPapers, beside, committed, old } = content;
  const marker = markerLine("summary");
  const also = besideText(beside);
  const done = [...also, ...committed === void 0 ? [] : [committed]];
  if (findings.length === 0) {
    const papers = addedPapers.length === 0 ? "" : `: ${count(addedPapers.length, "paper")} added`;
    const isInOrder = !also.some((text) => text.startsWith(WARNING));
    const verdict = isInOrder ? "Everything is in order" : "No problems found";
    return [marker, `\u2705 ${verdict}${papers}. Thank you!`, ...done].join("\n\n");
  }
  const head = [marker, ...headline(content), ...done];
  const older = `<sub>${count(old, "older finding")} ${plural(old, "is", "are")} not counted against this pull request.</sub>`;
  const tail = [...papersTable(content), help(content), ...old === 0 ? [] : [older]];
  const space = LONGEST_BODY - [...head, ...tail].join("\n\n").length - 400;
  const uncommented = findings.filter(({ fingerprint }) => !commented.has(fingerprint));
  return [...head, ...summarySections(uncommented, { ...content, space }), ...tail].join("\n\n");
}
function untouchedText() {
  return [markerLine("summary"), "\u2705 This pull request does not change the list."].join("\n\n");
}
function unreadableText(error) {
  const lines = error.message.split("\n").filter((line) => !(error instanceof ConfigError) || line !== "the configuration is wrong").map(messageMarkdown).map((line) => /^[a-z]+ /.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : line);
  return [
    markerLine("summary"),
    `### ${unreadableTitle(error)}`,
    cut(lines.join("\n\n"), LONGEST_BODY - 200)
  ].join("\n\n");
}
function unreadableTitle(error) {
  if (!(error instanceof ConfigError)) return "\u274C The list could not be read";
  return error.isNew ? "\u274C The configuration has an error" : "\u26A0\uFE0F The pull request could not be checked";
}
function headline({ findings, blocking, commented, suggests }) {
  const blocks2 = findings.filter(({ severity }) => blocking.includes(severity));
  const others = findings.filter(({ severity }) => !blocking.includes(severity));
  const isShown = ({ fingerprint, severity }) => severity !== "info" && commented.has(fingerprint);
  const where = !findings.some(isShown) ? "" : suggests ? " See the comments on the lines; a suggestion is committed with one click." : " See the comments on the lines.";
  if (blocks2.length === 0) {
    return [
      "### \u2705 Nothing blocks this pull request. Thank you!",
      `There ${plural(others.length, "is", "are")} ${counts(others)}.${where}`
    ];
  }
  const more = others.length === 0 ? "" : ` ${counts(others)} ${plural(others.length, "does", "do")} not block the pull request.`;
  return [
    `### \u274C ${count(blocks2.length, "problem")} to fix`,
    `Thank you for the contribution!${where}${more}`
  ];
}
function counts(findings) {
  const named2 = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity === "info" ? "info finding" : severity)];
  });
  return listText(named2);
}
var COLUMNS = [
  { name: "added paper", cell: ({ title }) => title },
  { name: "category", cell: ({ categories }) => categories.join(" \u203A ") || void 0 },
  { name: "citation key", cell: ({ key }) => key, lack: "missing", rule: "entry-citation-key" },
  {
    name: "abstract",
    cell: ({ abstract }) => abstract ? "yes" : void 0,
    lack: "no",
    rule: "entry-abstract"
  },
  { name: "DOI", cell: ({ doi }) => doi }
];
function papersTable({ addedPapers: added, findings }) {
  if (added.length === 0) return [];
  const columns = COLUMNS.filter(
    ({ cell, rule }) => added.some((paper) => cell(paper) !== void 0) || findings.some(({ ruleId }) => ruleId === rule)
  );
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const rows = added.map(
    (paper) => row(
      columns.map(
        ({ cell, lack = "\u2013" }) => inertMarkdown(shorten(cell(paper) ?? lack, LONGEST_CELL))
      )
    )
  );
  const table = [
    row(columns.map(({ name }) => name)),
    row(columns.map(() => "---")),
    ...atMost(rows, MOST_PAPERS, (skipped) => `
\u2026 and ${count(skipped, "more paper")}.`)
  ].join("\n");
  return [folded(count(added.length, "added paper"), table)];
}
function help({ findings, command }) {
  const safe = findings.some(({ fix }) => fix?.kind === "safe");
  return `To see the same on your machine, run \`${command} check\`${safe ? "; with `--fix` it applies the safe fixes" : ""}.`;
}
var MOST_OPEN = 10;
var LONGEST_TITLE2 = 160;
function summarySections(findings, options) {
  const open = [];
  const hidden = [];
  let lines = 0;
  let size = 0;
  const more = { hidden: 0, rest: findings.length };
  for (const section of sectionsOf(findings)) {
    const text = sectionText(section, options);
    size += text.length + 2;
    if (size > options.space) break;
    lines += text.split("\n").filter((line) => line !== "").length;
    more.rest -= section.length;
    if (lines <= MOST_OPEN && hidden.length === 0) open.push(text);
    else {
      hidden.push(text);
      more.hidden += section.length;
    }
  }
  const rest = more.rest > 0 ? [`\u2026 and ${more.rest} more, in the job summary of the run.`] : [];
  if (hidden.length === 0) return [...blocks(open), ...rest];
  const title = count(more.hidden + more.rest, open.length > 0 ? "more finding" : "finding");
  return [...blocks(open), folded(title, [...blocks(hidden), ...rest].join("\n\n"))];
}
function blocks(sections) {
  const joined = [];
  let last;
  for (const section of sections) {
    const block = joined.at(-1);
    if (block !== void 0 && isLine(section) && last !== void 0 && isLine(last)) {
      block.push(section);
    } else joined.push([section]);
    last = section;
  }
  return joined.map((block) => block.join("\n"));
}
function isLine(section) {
  return !section.includes("\n");
}
function sectionText(section, options) {
  const title = titleOf(section);
  const [first, ...others] = section;
  if (first === void 0) return "";
  if (others.length === 0) return lineOf(first, options, title);
  const items = section.map((finding) => lineOf(finding, options));
  return [...title === void 0 ? [] : [`${title}
`], ...items].join("\n");
}
function sectionsOf(findings) {
  const byPaper = groupBy(
    findings,
    ({ entry }) => entry === void 0 ? "" : JSON.stringify([entry.title, entry.citationKey])
  );
  return [...byPaper.values()].map((section) => section.toSorted(bySeverity)).toSorted(([a], [b]) => a && b ? bySeverity(a, b) : 0);
}
function titleOf([first]) {
  const { title, citationKey } = first?.entry ?? { title: "" };
  const name = inertMarkdown(shorten(title, LONGEST_TITLE2));
  const key = citationKey === void 0 ? "" : inertMarkdown(shorten(citationKey, LONGEST_TITLE2));
  if (name === "") return key === "" ? void 0 : `**${key}**`;
  return key === "" ? `**${name}**` : `**${name}** (${key})`;
}
function lineOf({ severity, place, message, ruleId }, { urlOf, pages }, title) {
  const where = `[${inertMarkdown(place.file)}:${place.start.line}](${urlOf(place)})`;
  const about = title === void 0 ? "" : ` ${title}:`;
  return `- ${SEVERITY_ICONS[severity]} ${where}${about} ${messageMarkdown(message)} (${ruleLink(ruleId, pages)})`;
}

// src/features/review/review-pull-request.ts
function reviewPullRequest(io, inputs, github, { number, base, head, branch }) {
  const check = childChecks(io, inputs.seconds);
  const reviewing = { io, inputs, pull: { github, number, branch }, check };
  const made = reviewNewest(reviewing, { base, head });
  check.prepare();
  return made;
}
async function reviewNewest(reviewing, commits) {
  if (reviewing.inputs.autofix !== "commit") return review(reviewing, commits);
  const { headSha } = await readConversation(reviewing.pull);
  return review(reviewing, { ...commits, head: headSha });
}
async function review(reviewing, commits) {
  const { io, inputs, pull } = reviewing;
  const { head } = commits;
  const { conversation, checked } = await readAndCheck(reviewing, commits);
  if (checked === void 0) {
    const content2 = { head, drafts: [], summary: untouchedText, announce: false };
    return publishReview(pull, content2, conversation, io.wait);
  }
  let fixes;
  if (inputs.autofix === "commit") {
    const commit = await commitFixes(pull, head, checked.fixed);
    fixes = commit.outcome;
    if (commit.outcome === "committed") {
      const again = { ...reviewing, inputs: { ...inputs, autofix: "suggest" } };
      return { ...await review(again, { ...commits, head: commit.head }), fixes };
    }
  }
  const committed = committedText(head, conversation.headMessage);
  const content = contentOf(reviewing, head, checked, committed);
  const published = await publishReview(pull, content, conversation, io.wait);
  return { ...published, checked, committed, ...fixes === void 0 ? {} : { fixes } };
}
function contentOf({ io, inputs }, head, { findings, old, addedPapers, beside, drafts }, committed) {
  const { serverUrl, repository } = io.context;
  return {
    head,
    drafts,
    summary: (commented) => summaryText({
      findings,
      commented,
      old,
      addedPapers,
      beside,
      blocking: inputs.blocking,
      command: cliCommand(io),
      pages: pagesOf(io),
      suggests: drafts.some(({ comment }) => comment.body.includes("```suggestion")),
      urlOf: ({ file, start }) => lineUrl(`${serverUrl}/${repository}`, head, file, start.line),
      committed
    }),
    announce: true
  };
}
async function readAndCheck(reviewing, commits) {
  try {
    return await attempt(reviewing, commits);
  } catch (error) {
    if (error instanceof InputError) await sayUnreadable(reviewing, commits, error);
    throw error;
  }
}
async function attempt(reviewing, commits) {
  const { io, inputs, pull, check } = reviewing;
  const files = { ...inputs, whole: "the pull request" };
  const reading = await readPullRequest(pull, commits, files, check.reader);
  const { sides, conversation } = reading;
  if (sides === void 0) return { conversation };
  const options = optionsOf(reviewing, commits, reading);
  const checked = await check.job("change", { sides, options });
  const known = inputs.lookUp && options.comments.suggests ? await papersWithRecords(checked.toComplete, sides.base.config, io) : [];
  if (known.length === 0) return { conversation, checked };
  const comments = { ...options.comments, known };
  const again = await check.job("change", { sides, options: { ...options, comments } });
  return { conversation, checked: again };
}
function optionsOf({ io, inputs: { scope, autofix }, pull: { number } }, { head }, { patches, conversation, hasCommands }) {
  const names = conversation.threads.map(({ body }) => nameOfComment(body));
  return {
    scope,
    fixes: autofix === "commit",
    comments: {
      patches,
      suggests: autofix !== "off",
      there: new Set(names.filter((name) => name !== void 0)),
      pages: pagesOf(io),
      known: [],
      hasCommands
    },
    pullRequest: { number, head }
  };
}
async function sayUnreadable({ io, pull }, { head }, error) {
  const content = { head, summary: () => unreadableText(error), announce: true };
  try {
    await publishReview(pull, content, await readConversation(pull), io.wait);
  } catch (problem) {
    if (!isApiError(problem)) throw problem;
  }
}

export {
  reviewPullRequest
};
