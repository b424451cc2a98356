import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  knownPapers,
  readPullRequest
} from "./features-known-papers.js";
import {
  committedIn,
  readConversation
} from "./features-review-committed-text.js";
import {
  ConfigError
} from "./revisions-read-sides.js";
import {
  issueOfBranch
} from "./features-submission-branch.js";
import {
  lineUrl
} from "./github-line-url.js";
import {
  afterLostAnswer
} from "./features-after-lost-answer.js";
import {
  failureText
} from "./features-refused-by-github.js";
import {
  apiFailure,
  isApiError
} from "./github-api-failure.js";
import {
  cliCommand,
  pagesOf
} from "./runner-action-source.js";
import {
  checkedOutCommits
} from "./features-checked-out-commits.js";
import {
  checkApart
} from "./features-check-apart.js";
import {
  planReview
} from "./features-review-plan-review.js";
import {
  keepComment
} from "./github-keep-comment.js";
import {
  markerLine,
  nameOfComment
} from "./github-marker.js";
import {
  listText
} from "./features-completion-text.js";
import {
  LONGEST_BODY
} from "./github-github.js";
import {
  UnfitPatch
} from "./features-review-unfit-patch.js";
import {
  inertMarkdown,
  messageMarkdown
} from "./report-markdown-text.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  ruleLink
} from "./report-rule-page.js";
import {
  cut,
  shorten
} from "./text-shorten.js";
import {
  InputError
} from "./files-input-error.js";
import {
  smallest
} from "./text-extremes.js";

// src/features/review/publish-review.ts
var MOST_REVIEWS = 12;
async function publishReview(pull, head, content, first, wait) {
  let conversation = first;
  const commented = /* @__PURE__ */ new Set();
  for (let tries = 1; ; tries++) {
    if (conversation.headSha !== head) return { published: "moved", commented };
    try {
      const published = await publishOnce(pull, head, content, conversation, commented);
      return { published, commented };
    } catch (error) {
      try {
        await afterLostAnswer(error, tries, wait);
        conversation = await readConversation(pull);
      } catch (last) {
        const failure = apiFailure(last);
        if (failure === void 0) throw last;
        return { published: "failed", commented, failure };
      }
    }
  }
}
async function publishOnce(pull, head, content, conversation, commented) {
  const plan = content.plan(conversation);
  for (const fingerprint of plan.commented) commented.add(fingerprint);
  const posting = await postComments(pull, head, plan.post, ({ fingerprints }) => {
    for (const fingerprint of fingerprints) commented.add(fingerprint);
  });
  if (posting === "moved") return "moved";
  const { github, number } = pull;
  for (const { id, body: body2 } of plan.update) await github.changeReviewComment(id, body2);
  if (plan.solved.length > 0) await github.resolve(plan.solved);
  const { comments } = conversation;
  const before = comments.findLast(({ body: body2 }) => nameOfComment(body2) === "summary");
  const body = content.summary(commented, before?.body);
  await keepComment(github, number, comments, body, { isNeeded: content.announce });
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

// src/features/review/summary-sections.ts
var SIGNS = { error: "\u274C", warning: "\u26A0\uFE0F", info: "\u2139\uFE0F" };
var MOST_OPEN = 10;
var LONGEST_TITLE = 160;
function summarySections(findings, wishes) {
  const open = [];
  const folded = [];
  let lines = 0;
  let size = 0;
  const left = { folded: 0, rest: findings.length };
  for (const section of sectionsOf(findings)) {
    const text = sectionText(section, wishes);
    size += text.length + 2;
    if (size > wishes.room) break;
    lines += text.split("\n").filter((line) => line !== "").length;
    left.rest -= section.length;
    if (lines <= MOST_OPEN && folded.length === 0) open.push(text);
    else {
      folded.push(text);
      left.folded += section.length;
    }
  }
  const rest = left.rest > 0 ? [`\u2026 and ${left.rest} more, in the job summary of the run.`] : [];
  if (folded.length === 0) return [...blocks(open), ...rest];
  const count = left.folded + left.rest;
  const title = `${count} ${open.length > 0 ? "more " : ""}${count === 1 ? "finding" : "findings"}`;
  const inside = [...blocks(folded), ...rest].join("\n\n");
  return [...blocks(open), `<details><summary>${title}</summary>

${inside}

</details>`];
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
function sectionText(section, wishes) {
  const title = titleOf(section);
  const [first, ...others] = section;
  if (first === void 0) return "";
  if (others.length === 0) return lineOf(first, wishes, title);
  const items = section.map((finding) => lineOf(finding, wishes));
  return [...title === void 0 ? [] : [`${title}
`], ...items].join("\n");
}
function sectionsOf(findings) {
  const byPaper = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { entry } = finding;
    const name = entry === void 0 ? "" : JSON.stringify([entry.title, entry.citationKey]);
    const section = byPaper.get(name);
    if (section === void 0) byPaper.set(name, [finding]);
    else section.push(finding);
  }
  const rank = ({ severity }) => SEVERITIES.indexOf(severity);
  const worst = (section) => smallest(section.map(rank));
  return [...byPaper.values()].map((section) => section.toSorted((a, b) => rank(a) - rank(b))).toSorted((a, b) => worst(a) - worst(b));
}
function titleOf([first]) {
  const { title, citationKey } = first?.entry ?? { title: "" };
  const name = inertMarkdown(shorten(title, LONGEST_TITLE));
  const key = citationKey === void 0 ? "" : inertMarkdown(shorten(citationKey, LONGEST_TITLE));
  if (name === "") return key === "" ? void 0 : `**${key}**`;
  return key === "" ? `**${name}**` : `**${name}** (${key})`;
}
function lineOf({ severity, place, message, ruleId }, { urlOf, pages }, title) {
  const where = `[${inertMarkdown(place.file)}:${place.start.line}](${urlOf(place)})`;
  const about = title === void 0 ? "" : ` ${title}:`;
  return `- ${SIGNS[severity]} ${where}${about} ${messageMarkdown(message)} (${ruleLink(ruleId, pages)})`;
}

// src/features/review/summary-text.ts
var MOST_PAPERS = 30;
var LONGEST_CELL = 160;
function summaryText(content) {
  const { findings, commented, addedPapers, committed } = content;
  const marker = markerLine("summary");
  const done = committed === void 0 ? [] : [committed];
  if (findings.length === 0) return [marker, cleanLine(addedPapers.length), ...done].join("\n\n");
  const head = [marker, ...headline(content), ...done];
  const tail = [...papersTable(addedPapers), help(content), ...oldDebt(content.old)];
  const room = LONGEST_BODY - [...head, ...tail].join("\n\n").length - 400;
  const uncommented = findings.filter(({ fingerprint }) => !commented.has(fingerprint));
  return [...head, ...summarySections(uncommented, { ...content, room }), ...tail].join("\n\n");
}
function untouchedText() {
  return [markerLine("summary"), "\u2705 This pull request does not change the list."].join("\n\n");
}
function unreadableText(error) {
  const lines = error.message.split("\n").filter((line) => !(error instanceof ConfigError) || line !== "the configuration is wrong").map((line) => messageMarkdown(line));
  return [
    markerLine("summary"),
    `### ${unreadableTitle(error)}`,
    cut(lines.map(sentence).join("\n\n"), LONGEST_BODY - 200)
  ].join("\n\n");
}
function unreadableTitle(error) {
  if (!(error instanceof ConfigError)) return "\u274C The list could not be read";
  return error.isNew ? "\u274C The configuration has an error" : "\u26A0\uFE0F The pull request could not be checked";
}
function sentence(text) {
  return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
function cleanLine(added) {
  const papers = added === 0 ? "" : `: ${added} ${added === 1 ? "paper" : "papers"} added`;
  return `\u2705 Everything is in order${papers}. Thank you!`;
}
function headline({ findings, blocking, commented, suggests }) {
  const blocks2 = findings.filter(({ severity }) => blocking.includes(severity));
  const others = findings.filter(({ severity }) => !blocking.includes(severity));
  const isShown = ({ fingerprint, severity }) => severity !== "info" && commented.has(fingerprint);
  const where = !findings.some(isShown) ? "" : suggests ? " See the comments on the lines; a suggestion is committed with one click." : " See the comments on the lines.";
  if (blocks2.length === 0) {
    return [
      "### \u2705 Nothing blocks this pull request. Thank you!",
      `There ${others.length === 1 ? "is" : "are"} ${counts(others)}.${where}`
    ];
  }
  const problems = `${blocks2.length} ${blocks2.length === 1 ? "problem" : "problems"} to fix`;
  const more = others.length === 0 ? "" : ` ${counts(others)} ${others.length === 1 ? "does" : "do"} not block the pull request.`;
  return [`### \u274C ${problems}`, `Thank you for the contribution!${where}${more}`];
}
function counts(findings) {
  const of = (severity, one, many) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  };
  return listText([
    ...of("error", "error", "errors"),
    ...of("warning", "warning", "warnings"),
    ...of("info", "info finding", "info findings")
  ]);
}
function papersTable(added) {
  if (added.length === 0) return [];
  const rows = added.slice(0, MOST_PAPERS).map(({ title: title2, categories, key, abstract, doi }) => {
    const cells = [
      title2,
      categories.join(" \u203A ") || "\u2013",
      key ?? "missing",
      abstract ? "yes" : "no",
      doi ?? "\u2013"
    ];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  const left = added.length - rows.length;
  const table = [
    "| added paper | category | citation key | abstract | DOI |",
    "| --- | --- | --- | --- | --- |",
    ...rows
  ].join("\n");
  const more = left > 0 ? [`\u2026 and ${left} more ${left === 1 ? "paper" : "papers"}.`] : [];
  const whole = [table, ...more].join("\n\n");
  const title = `${added.length} added ${added.length === 1 ? "paper" : "papers"}`;
  return [`<details><summary>${title}</summary>

${whole}

</details>`];
}
function cell(text) {
  return inertMarkdown(shorten(text, LONGEST_CELL));
}
function help({ findings, command }) {
  const safe = findings.some(({ fix }) => fix?.kind === "safe");
  return safe ? `To see the same on your machine, run \`${command} check\`; with \`--fix\` it applies the safe fixes.` : `To see the same on your machine, run \`${command} check\`.`;
}
function oldDebt(old) {
  if (old === 0) return [];
  return [
    `<sub>${old} older ${old === 1 ? "finding is" : "findings are"} not counted against this pull request.</sub>`
  ];
}

// src/features/review/review-pull-request.ts
async function reviewPullRequest(pull, commits, settings, io) {
  if (settings.autofix === "commit") {
    const { headSha } = await readConversation(pull);
    return review(pull, { ...commits, head: headSha }, settings, io);
  }
  return review(pull, commits, settings, io);
}
async function review(pull, commits, settings, io, committed) {
  const { conversation, checked } = await readAndCheck(pull, commits, settings, io);
  if (checked === void 0) {
    const content2 = { plan: planNothing, summary: untouchedText, announce: false };
    return publishReview(pull, commits.head, content2, conversation, io.wait);
  }
  let fixes;
  if (settings.autofix === "commit") {
    const { commitFixes } = await import("./features-review-commit-fixes-exports.js");
    const commit = await commitFixes(pull, commits.head, checked.fixed);
    fixes = commit.outcome;
    if (commit.outcome === "committed") {
      const { head, text } = commit;
      const again = { ...settings, autofix: "suggest" };
      const reviewed = await review(pull, { ...commits, head }, again, io, text);
      return { ...reviewed, fixes, committed: text };
    }
  }
  const content = contentOf(checked, commits.head, settings, committed);
  const published = await publishReview(pull, commits.head, content, conversation, io.wait);
  return { ...published, checked, ...fixes === void 0 ? {} : { fixes } };
}
function contentOf({ findings, old, addedPapers, drafts }, head, { blocking, command, pages, repositoryUrl }, committed) {
  return {
    plan: ({ threads }) => planReview(drafts, threads),
    summary: (commented, before) => summaryText({
      findings,
      commented,
      old,
      addedPapers,
      blocking,
      command,
      pages,
      suggests: drafts.some(({ comment }) => comment.body.includes("```suggestion")),
      urlOf: ({ file, start }) => lineUrl(repositoryUrl, head, file, start.line),
      // A later run on the same commit does not take it back.
      committed: committed ?? committedIn(before, head)
    }),
    announce: true
  };
}
async function readAndCheck(pull, commits, settings, io) {
  try {
    return await attempt(pull, commits, settings, io, true);
  } catch (error) {
    try {
      if (!(error instanceof UnfitPatch)) throw error;
      return await attempt(pull, commits, settings, io, false);
    } catch (last) {
      if (last instanceof InputError) await sayUnreadable(pull, commits, last, io.wait);
      throw last;
    }
  }
}
async function attempt(pull, commits, settings, { check, reader, lookUp }, patched) {
  const { files } = settings;
  const reading = await readPullRequest(pull, commits, { files, reader, patched });
  const { sides, conversation } = reading;
  if (sides === void 0) return { conversation };
  const wishes = wishesOf(reading, commits, settings);
  const checked = await check(sides, wishes);
  const known = wishes.comments.suggests ? await lookUp(checked.toComplete, sides.base.config) : [];
  if (known.length === 0) return { conversation, checked };
  const comments = { ...wishes.comments, known };
  return { conversation, checked: await check(sides, { ...wishes, comments }) };
}
function wishesOf({ patches, conversation, hasCommands }, { head }, { scope, autofix, number, pages }) {
  const names = conversation.threads.map(({ body }) => nameOfComment(body));
  return {
    scope,
    fixes: autofix === "commit",
    comments: {
      patches,
      suggests: autofix !== "off",
      there: new Set(names.filter((name) => name !== void 0)),
      pages,
      known: [],
      hasCommands
    },
    pullRequest: { number, head }
  };
}
async function sayUnreadable(pull, { head }, error, wait) {
  const content = {
    plan: () => ({ post: [], commented: /* @__PURE__ */ new Set(), update: [], solved: [] }),
    summary: () => unreadableText(error),
    announce: true
  };
  try {
    await publishReview(pull, head, content, await readConversation(pull), wait);
  } catch (problem) {
    if (!isApiError(problem)) throw problem;
  }
}
function planNothing({ threads }) {
  return planReview([], threads);
}

// src/features/review/review-on-github.ts
function reviewOnGitHub(io, inputs, github, { number, base, head, branch }) {
  const { blocking, scope, autofix, readme, bibs, config, seconds, lookUp } = inputs;
  const { repository, serverUrl } = io.context;
  const check = checkApart(io, seconds);
  const review2 = reviewPullRequest(
    { github, number, branch },
    { base, head },
    {
      files: { readme, bibs, config, whole: "the pull request" },
      scope,
      autofix,
      blocking,
      command: cliCommand(io),
      pages: pagesOf(io),
      repositoryUrl: `${serverUrl}/${repository}`,
      number
    },
    {
      check: check.change,
      reader: check.reader,
      wait: io.wait,
      lookUp: async (papers, config2) => lookUp ? knownPapers(papers, config2, io) : []
    }
  );
  check.prepare();
  return review2;
}
function spareSubmissions(inputs, branch, repository) {
  const isSubmission = branch?.repository === repository && issueOfBranch(branch.name) !== void 0;
  return isSubmission && inputs.autofix === "commit" ? { ...inputs, autofix: "suggest" } : inputs;
}
function sayWhetherPosted({ core }, { published, failure }) {
  if (published === "moved") {
    core.info("The pull request has a newer commit, whose own run will review it.");
  } else if (failure?.kind === "refused") {
    core.info(
      "The token may not write to the pull request, so the findings are shown here and in the job summary alone."
    );
  } else if (failure !== void 0) {
    core.warning(
      `The review could not be posted, so the findings are shown here and in the job summary alone. ${failureText(failure, '"pull-requests: write"')}`
    );
  }
}
function isUncommented({ commented }) {
  return ({ fingerprint, severity }) => severity !== "info" && !commented.has(fingerprint);
}
function refuseHeadCheckout({ files, workspace, context }, heads) {
  if (!checkedOutCommits(files, workspace).some((commit) => heads.includes(commit))) return;
  throw new InputError(
    `the head of the pull request is checked out, and the event is ${context.eventName}: untrusted code would lie beside a token that may write. Remove the "ref" of actions/checkout, or the checkout; the review reads the pull request through the API.`
  );
}

export {
  reviewOnGitHub,
  spareSubmissions,
  sayWhetherPosted,
  isUncommented,
  refuseHeadCheckout
};
