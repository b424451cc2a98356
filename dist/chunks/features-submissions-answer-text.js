import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  commitMessage,
  contentOf,
  factsOfCommit,
  heldBody,
  knownSubmissions,
  pullBody,
  staleBody
} from "./features-submissions-commit-message.js";
import {
  isSubmission,
  keepChoices,
  readOpenSubmissions,
  readSubmissionState
} from "./features-submissions-submission-state.js";
import {
  linkedText
} from "./features-linked-text.js";
import {
  issueOfBranch,
  submissionBranch
} from "./features-submission-branch.js";
import {
  lineUrl
} from "./github-line-url.js";
import {
  Overtaken,
  tryAgain
} from "./features-try-again.js";
import {
  readListAt
} from "./revisions-read-commits.js";
import {
  gitHubOf,
  refusal
} from "./features-refused-by-github.js";
import {
  apiFailure
} from "./github-api-failure.js";
import {
  readPayload
} from "./runner-read-payload.js";
import {
  childChecks
} from "./features-child-process-child-checks.js";
import {
  lookUp
} from "./registries-look-up.js";
import {
  answersText,
  disagreementText,
  failureText,
  refusalText,
  registryTitle,
  remarkText
} from "./features-papers-look-up-texts.js";
import {
  registriesOfConfig
} from "./features-papers-registries-of-config.js";
import {
  FORM_FIELDS,
  SUBMISSION_LABEL
} from "./features-form-fields.js";
import {
  keepComment,
  sameText
} from "./github-keep-comment.js";
import {
  markerLine
} from "./github-marker.js";
import {
  refusalOfBibEntry,
  refusalsOf,
  remarksOf
} from "./registries-objections.js";
import {
  codeSpan,
  inertMarkdown
} from "./report-markdown-text.js";
import {
  array,
  exactOptional,
  integer,
  literal,
  minValue,
  nonEmpty,
  nullish,
  number,
  object,
  pipe,
  safeParse,
  string
} from "./valibot-dist-index.js";
import {
  arxivIdOfDoi,
  similarity
} from "./identifiers-arxiv.js";
import {
  plainText
} from "./identifiers-doi.js";
import {
  someText
} from "./text-plural.js";
import {
  cut
} from "./text-shorten.js";
import {
  InputError
} from "./files-input-error.js";
import {
  fold
} from "./text-fold.js";
import {
  parseJson
} from "./text-json.js";

// src/features/submissions/answer-text.ts
var LONGEST = 64e3;
function answerText(outcome, context) {
  const head = markerLine("submission");
  const text = answerParagraphs(outcome, context).join("\n\n");
  return `${head}

${cut(text, LONGEST - head.length)}
`;
}
var REOPEN = "close this issue and reopen it: a new pull request is opened";
function answerParagraphs(outcome, context) {
  const { chosen } = context;
  switch (outcome.kind) {
    case "proposed":
      return proposed(outcome);
    case "problems":
      return ["### \u270F\uFE0F One more step", ...problems(outcome.problems), ...earlier(context)];
    case "refused":
      return [
        "### \u274C This paper cannot be added",
        linkedText(outcome.why),
        outcome.final ? OTHER : EDIT,
        ...outcome.final || chosen.length === 0 ? [] : [chosenText(chosen)],
        ...earlier(context)
      ];
    case "unavailable":
      return [
        "### \u23F3 A registry did not answer",
        linkedText(outcome.why),
        "To try again, comment `/curate refresh`.",
        ...earlier(context)
      ];
    case "listed":
      return [
        "### \u{1F4DA} This paper is already in the list",
        `[${inertMarkdown(outcome.title)}](${lineUrl(context.webUrl, context.commit, outcome.path, outcome.line)})${under(outcome.categories)}. ${OTHER}`,
        ...earlier(context)
      ];
    case "in-review":
      return [
        "### \u{1F440} This paper is already under review",
        `#${outcome.pull} adds it, as submitted in #${outcome.issue}. ${OTHER}`,
        ...earlier(context)
      ];
    case "too-many":
      return [
        "### \u23F3 Limit reached for today",
        `Thank you for your papers! To leave time for reviews, at most ${outcome.most} papers and edits are accepted from one person within 24 hours. Edit this issue tomorrow, and it is checked.`,
        ...earlier(context)
      ];
    case "broken":
      return [
        "### \u{1F527} A maintainer has to fix the setup",
        "You did nothing wrong. For the maintainers:",
        inertMarkdown(outcome.why)
      ];
    default:
      return settled(outcome, context);
  }
}
function settled(outcome, { issue }) {
  switch (outcome.kind) {
    case "foreign":
      return [
        `### \u270B ${outcome.pull === void 0 ? "The branch" : `#${outcome.pull}`} was changed by someone else`,
        `Someone committed to the branch \`${submissionBranch(issue)}\`, so it is not overwritten, and edits of this issue no longer change it. To start over, ${REOPEN}.`
      ];
    case "declined":
      return [
        `### \u{1F6AB} #${outcome.pull} was closed without merging`,
        `The conversation there may say why. To propose the paper again, ${REOPEN}. Reopening #${outcome.pull} itself has no effect, because its branch is deleted.`
      ];
    case "merged":
      return [
        "### \u{1F389} The paper is in the list",
        `#${outcome.pull} is merged. Thank you for your contribution! To submit another paper, open a new issue.`
      ];
    case "withdrawn":
      return [
        "### \u{1F4A4} This submission is closed",
        "To submit the paper again, reopen this issue: a new pull request is opened."
      ];
  }
}
var EDIT = "Edit this issue; it is checked again right away.";
var OTHER = "Close this issue, or edit it if you meant another paper.";
function proposed(outcome) {
  const { pull, title, key, categories, remarks, silent, staleApproval } = outcome;
  const looks = [
    ...remarks.map((remark) => linkedText(remarkText(remark))),
    ...silent.map(inertMarkdown),
    ...staleApproval ? ["The pull request changed after it was approved. Approve it again."] : []
  ];
  return [
    `### \u2705 #${pull} adds this paper. Thank you!`,
    `**${inertMarkdown(title)}**${under(categories)}${key === void 0 ? "" : `, with the citation key ${codeSpan(key)}`}.`,
    ...looks.length === 0 ? [] : [looks.map((look) => `- \u26A0\uFE0F ${look}`).join("\n")],
    "To change something, edit this issue: the pull request is updated. To withdraw the paper, close this issue."
  ];
}
function problems(found) {
  const missing = found.filter(({ kind }) => kind === "missing-label").length;
  if (missing === FORM_FIELDS.length) {
    return [
      'This issue does not have the answers of the form "Submit a paper". Open a new issue with the form; it takes a minute.'
    ];
  }
  return [found.map((problem) => `- ${problemText(problem)}`).join("\n"), EDIT];
}
function chosenText(chosen) {
  const commands = chosen.map((name) => `\`/curate ${name}\``).join(", ");
  return `Edits do not change what was set by command: ${commands}. Another such command replaces it.`;
}
function earlier({ openPull: openPull2 }) {
  return openPull2 === void 0 ? [] : [`#${openPull2} still has the earlier version.`];
}
function under(categories) {
  return categories.length === 0 ? "" : ` under *${inertMarkdown(categories.join(" \u203A "))}*`;
}
var MOST_SHOWN = 12;
var MOST_CATEGORIES = 200;
function problemText(problem) {
  switch (problem.kind) {
    case "no-paper":
      return 'The answer to "Paper" is empty. Give the DOI, arXiv id, PubMed id or ACL Anthology link of the paper, or its BibTeX entry.';
    case "no-identifier":
      return `There is no DOI, arXiv id, PubMed id or ACL Anthology link in "${inertMarkdown(problem.given)}". Add one, or paste the BibTeX entry of the paper. A title alone is not enough, because several papers may share it.`;
    case "two-papers":
      return `These are several papers: ${someText(problem.names.map(codeSpan))}. Keep one here, and open a new issue for each of the others.`;
    case "broken-bibtex":
      return `The BibTeX entry cannot be read: line ${problem.line}, ${inertMarkdown(problem.message)} Correct it, or give the DOI of the paper instead.`;
    case "no-bib-entry":
      return 'The BibTeX under "Paper" has no entry of a paper. Paste the whole entry, or give the DOI of the paper instead.';
    case "no-category":
      return `No category is chosen. Write one of these under "Category":${choice(problem.categories)}`;
    case "unknown-category": {
      const { given, suggestion, categories } = problem;
      const hint = suggestion === void 0 ? "" : ` Did you mean ${codeSpan(suggestion)}?`;
      return `The list has no category "${inertMarkdown(given)}".${hint} Write one of these under "Category":${choice(categories)}`;
    }
    case "several-categories":
      return `Several categories are called "${inertMarkdown(problem.given)}". Write one of these under "Category":${choice(problem.categories)}`;
    case "not-agreed":
      return 'The box under "Agreement" is not ticked. Tick it if you agree; otherwise the paper cannot be added.';
    case "too-long":
      return `The issue is too long: ${problem.length} characters, ${problem.most} at most.`;
    case "missing-label":
      return `The heading ${heading(problem)} of the form is missing. Restore it, with your answer below it, or open a new issue with the form.`;
    case "repeated-label":
      return `The heading ${heading(problem)} of the form occurs more than once. Remove the copies.`;
    case "label-out-of-order":
      return `The heading ${heading(problem)} is not where the form has it. Restore the order of the answers, or open a new issue with the form.`;
    case "open-fence":
      return `The code block that begins in line ${problem.line} is not closed. Close it with as many backticks as it begins with.`;
    case "answer-too-long":
      return `The answer to "${inertMarkdown(problem.label)}" is too long: ${problem.length} characters, ${problem.most} at most.`;
  }
}
function heading({ label }) {
  return codeSpan(`### ${label}`);
}
function choice(categories) {
  const lines = categories.slice(0, MOST_CATEGORIES).map((one) => `  - ${codeSpan(one)}`);
  const more = categories.length - lines.length;
  const list = [...lines, ...more > 0 ? [`  - and ${more} more`] : []].join("\n");
  return lines.length > MOST_SHOWN ? `
  <details><summary>${categories.length} categories</summary>

${list}

  </details>` : `
${list}`;
}

// src/features/submissions/choices.ts
var Kept = object({
  version: literal(1),
  category: exactOptional(pipe(array(string()), nonEmpty())),
  key: exactOptional(pipe(string(), nonEmpty())),
  abstract: exactOptional(pipe(string(), nonEmpty()))
});
function choicesOf({ choices: { text } }) {
  const parsed = safeParse(Kept, text === void 0 ? void 0 : parseJson(text));
  if (!parsed.success) return {};
  const { version: _, ...choices } = parsed.output;
  return choices;
}
function choicesText({ category, key, abstract }) {
  return `${JSON.stringify({ version: 1, category, key, abstract })}
`;
}
function chosenNames({ category, key, abstract }) {
  const all = { category, key, abstract };
  return Object.entries(all).flatMap(([name, value]) => value === void 0 ? [] : [name]);
}

// src/features/submissions/judge-look-up.ts
function judgeLookUp(found, given) {
  const stated = given.kind === "bibtex" ? refusalOfBibEntry(given.draft.type, given.title ?? "") : void 0;
  if (stated !== void 0) return { kind: "refused", why: refusalText(stated), final: true };
  switch (found.kind) {
    case "disagree":
      return { kind: "refused", why: disagreementText(found.first, found.second) };
    case "not-found": {
      const kind = found.result.kind === "unavailable" ? "unavailable" : "refused";
      return { kind, why: failureText(found.result) };
    }
    case "unchecked":
      return { kind: "fine", work: void 0, remarks: [], silent: [uncheckedText(found.result)] };
    case "found": {
      const { work, results } = found;
      const [refusal2] = results.flatMap(
        (one) => one.kind === "found" ? refusalsOf(one.work) : []
      );
      if (refusal2 !== void 0) return { kind: "refused", why: refusalText(refusal2), final: true };
      return { kind: "fine", work, remarks: remarksOf(work), silent: silentTexts(results) };
    }
  }
}
function uncheckedText(result) {
  return result === void 0 ? "The BibTeX entry has no identifier, so no registry was asked. Compare it with the paper." : `The BibTeX entry is used as it is: no registry could be asked (${answersText(result.answers)}).`;
}
function silentTexts(results) {
  const answers = results.flatMap((result) => result.answers);
  const silent = new Map(
    answers.flatMap((one) => one.outcome === "failed" ? [[one.registry, one.why]] : [])
  );
  return [...silent].map(([registry, why]) => `${registryTitle(registry)} ${why}.`);
}

// src/features/submissions/look-up-paper.ts
var SAME_TITLE = 0.75;
async function lookUpPaper(paper, registries) {
  return paper.kind === "bibtex" ? lookUpEntry(paper, registries) : lookUpIdentifiers(paper.identifiers, registries);
}
async function lookUpEntry({ title, identifiers: [first] }, registries) {
  if (first === void 0) return { kind: "unchecked" };
  const result = await lookUp(first, registries);
  if (result.kind === "found") {
    return title === void 0 || similarity(fold(title), fold(plainText(result.work.title))) >= SAME_TITLE ? { kind: "found", work: result.work, results: [result] } : { kind: "disagree", first, second: "entry" };
  }
  return result.kind === "absent" ? { kind: "not-found", result } : { kind: "unchecked", result };
}
async function lookUpIdentifiers([first, ...others], registries) {
  const result = await lookUp(first, registries);
  if (result.kind !== "found") return { kind: "not-found", result };
  const { work } = result;
  const results = [result];
  for (const other of others) {
    const agrees = isNamedBy(work, other) ?? await isOf(work, other, registries, results);
    if (!agrees) return { kind: "disagree", first, second: other };
  }
  return { kind: "found", work, results };
}
async function isOf(work, identifier, registries, results) {
  const result = await lookUp(identifier, registries);
  results.push(result);
  if (result.kind === "found") return isSameWork(work, result.work);
  return result.kind !== "absent";
}
function isNamedBy(work, { kind, id }) {
  switch (kind) {
    case "doi": {
      if (work.doi === id || work.published?.doi === id || work.preprint?.doi === id) return true;
      const arxiv = arxivIdOfDoi(id);
      if (arxiv !== void 0) return work.arxiv === void 0 ? void 0 : work.arxiv === arxiv;
      return work.doi === void 0 || work.type === "preprint" ? void 0 : false;
    }
    case "arxiv":
    case "pmid":
    case "pmcid":
      return work[kind] === void 0 ? void 0 : work[kind] === id;
    case "acl":
      return work.doi === `10.18653/v1/${id}` ? true : void 0;
    case "short-doi":
    case "openreview":
      return void 0;
  }
}
function isSameWork(a, b) {
  if (a.doi !== void 0 && (a.doi === b.doi || a.doi === b.published?.doi)) return true;
  if (b.doi !== void 0 && b.doi === a.published?.doi) return true;
  const sameTitle = similarity(fold(plainText(a.title)), fold(plainText(b.title))) >= SAME_TITLE;
  return sameTitle && firstName(a.authors) === firstName(b.authors);
}
function firstName([first]) {
  if (first === void 0) return "";
  return fold("literal" in first ? first.literal : first.family);
}

// src/features/submissions/update-branch.ts
async function updateBranch(api, { base, tip, conflicts, texts: read }, wanted, job) {
  if (tip === void 0) {
    return makeCommit(api, base, void 0, wanted);
  }
  const facts = factsOfCommit(tip);
  const texts = read ?? (facts && await ownTexts(api, tip, facts));
  if (texts === void 0) return { kind: "foreign" };
  const isOnTip = tip.parents[0] === base.tip;
  if ((isOnTip || !conflicts) && await holds(texts, wanted, isOnTip, job)) {
    return { kind: "same" };
  }
  return makeCommit(api, base, tip, wanted);
}
async function makeCommit(api, base, tip, { issue, title, work, key, files, modes }) {
  const message = commitMessage(title, {
    work,
    key,
    paths: files.map(({ path }) => path),
    content: contentOf(files.map(({ text }) => text))
  });
  const sha = await api.commit({
    branch: submissionBranch(issue),
    tip: tip?.sha,
    onto: { sha: base.tip, tree: base.tree },
    message,
    files: files.map(({ path, text }) => {
      const mode = modes.get(path) === "100755" ? "100755" : "100644";
      return { path, mode, text };
    })
  });
  return sha === void 0 ? { kind: "lost" } : { kind: "moved", sha };
}
async function ownTexts(api, { sha, parents }, { paths, content }) {
  const [parent] = parents;
  if (parent === void 0) return void 0;
  const { files: read } = await api.ask({
    files: [sha, parent].flatMap((commit) => paths.map((path) => ({ commit, path })))
  });
  const texts = read.map(
    (bytes) => bytes === void 0 ? void 0 : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
  );
  const found = paths.map((path, at) => ({
    path,
    ours: texts[at],
    start: texts[at + paths.length]
  }));
  return contentOf(found.map(({ ours }) => ours)) === content ? found : void 0;
}
async function holds(texts, { files }, isOnTip, job) {
  const byPath = new Map(texts.map((one) => [one.path, one]));
  if (texts.length !== files.length || files.some(({ path }) => !byPath.has(path))) return false;
  return isOnTip ? files.every(({ path, text }) => byPath.get(path)?.ours === text) : job("isMergedAs", { texts, files });
}

// src/features/submissions/propose-paper.ts
async function proposePaper(state, choices, settings, io) {
  const { github } = io;
  const { base, issue } = state;
  const { modes, ...list } = await readListAt(github, base.tip, settings.files, io.reader);
  const read = await io.job("readForm", { list, body: issue.body, chosen: choices.category });
  if (!read.ok) {
    return { outcome: { kind: "problems", problems: read.problems }, paper: void 0 };
  }
  const { submission } = read;
  const paper = nameOf(submission.paper);
  if (await isOverTheCap(github, state, settings, io.date())) {
    return { outcome: { kind: "too-many", most: settings.most }, paper };
  }
  const found = await lookUpPaper(submission.paper, io.registries(list.config));
  const judged = judgeLookUp(found, submission.paper);
  if (judged.kind !== "fine") return { outcome: judged, paper };
  const known = knownSubmissions(state);
  const { kind: _, ...facts } = judged;
  const job = { list, submission, ...facts, choices, known };
  const plan = await io.job("planSubmission", job);
  if (plan.kind !== "planned") return { outcome: plan, paper };
  const { title, categories, remarks, silent } = plan;
  const key = plan.showsKey ? plan.key : void 0;
  const published = await publishPlan(state, plan, modes, io);
  if (published === "lost") return published;
  const outcome = published.kind === "foreign" ? published : { ...published, title, key, categories, remarks, silent };
  return { outcome, paper: title };
}
function nameOf(paper) {
  return paper.kind === "bibtex" ? paper.title : paper.identifiers[0].id;
}
async function publishPlan(state, plan, modes, { github, job }) {
  const { base, tip, issue } = state;
  const open = state.pull?.state === "OPEN" ? state.pull : void 0;
  const branch = { base, tip, conflicts: open?.conflicts ?? false };
  const { headline, work, key, files, text } = plan;
  const wanted = { issue: issue.number, title: headline, work, key, files, modes };
  const brought = await updateBranch(github, branch, wanted, job);
  if (brought.kind === "lost") return "lost";
  if (brought.kind === "foreign") return { kind: "foreign", pull: open?.number };
  const head = brought.kind === "moved" ? brought.sha : tip?.sha;
  const staleApproval = open?.approved.some((sha) => sha !== head) ?? false;
  const shown = pullBody({ headline, text, staleApproval }, open);
  const pull = open ?? await openPull(github, state, shown);
  if (pull === void 0) return "lost";
  if (open !== void 0 && (open.title !== shown.title || !sameText(open.body, shown.body))) {
    await github.changePull(open.number, shown);
  }
  if (!pull.labels.includes(SUBMISSION_LABEL)) await github.addLabel(pull.number, SUBMISSION_LABEL);
  return { kind: "proposed", pull: pull.number, staleApproval };
}
async function openPull(api, { issue, base }, text) {
  try {
    const number2 = await api.openPull({
      branch: submissionBranch(issue.number),
      base: base.name,
      ...text
    });
    return number2 === void 0 ? void 0 : { number: number2, labels: [] };
  } catch (error) {
    if (apiFailure(error)?.kind !== "refused") throw error;
    throw new InputError(
      'GitHub does not let this workflow open pull requests. Give its job "pull-requests: write", and tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General; or give the action the token of a GitHub App.'
    );
  }
}
var DAY = 24 * 60 * 60 * 1e3;
var TRUSTED = /* @__PURE__ */ new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
async function isOverTheCap(api, { issue, tip }, { most, isEdit }, now) {
  const { number: number2, author, association, createdAt, editedAt } = issue;
  if (author === "" || TRUSTED.has(association) || tip !== void 0 && !isEdit) return false;
  const edits = editedAt.filter((at) => at > now - DAY).length;
  if (edits >= most) return true;
  if (now >= createdAt + DAY) return false;
  const issues = await api.issuesOf(author, createdAt - DAY);
  const before = issues.filter((one) => one.number < number2 && one.createdAt > createdAt - DAY);
  return before.length + edits >= most;
}

// src/features/submissions/submit-paper.ts
async function submitPaper(number2, settings, io, change = {}) {
  return tryAgain(io.wait, async () => {
    const state = await readSubmissionState(io.github, number2);
    const done = await submitOnce(state, settings, io, change);
    if (done !== "lost") return done;
    throw new Overtaken(
      `other runs changed the branch of #${number2} at the same time, several times. Run this job again.`
    );
  });
}
async function submitOnce(state, settings, io, change) {
  const { github } = io;
  if (!isSubmission(state.issue) && state.answers.length === 0) return { kind: "no-submission" };
  const kept = choicesOf(state);
  const answer = async ({ outcome, paper }, choices) => {
    await publishAnswer(github, state, outcome, { ...settings, choices });
    const pull = "pull" in outcome ? outcome.pull : state.pull?.number;
    return { kind: "answered", outcome, paper, pull };
  };
  const settled2 = settledOutcome(state);
  try {
    const choices = { ...kept, ...change };
    const wanted = settled2 === void 0 ? await proposePaper(state, choices, settings, io) : { outcome: settled2, paper: void 0 };
    if (wanted === "lost") return "lost";
    const { outcome } = wanted;
    if (outcome.kind === "refused" && Object.keys(change).length > 0) {
      const without = await proposePaper(state, kept, settings, io);
      if (without === "lost") return "lost";
      if (without.outcome.kind !== "problems") {
        const done = await answer(without, kept);
        return isSame(without.outcome, outcome) ? done : { kind: "not-chosen", why: outcome.why };
      }
    }
    if (!await keepChange(github, state, choices)) return "lost";
    if (settled2 !== void 0) await clearAway(github, state);
    return await answer(wanted, choices);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await answer({ outcome: { kind: "broken", why: error.message } }, kept);
    throw error;
  }
}
function isSame(a, b) {
  return a.kind === "refused" && a.why === b.why;
}
async function keepChange(github, state, choices) {
  const text = choicesText(choices);
  if (text === choicesText(choicesOf(state))) return true;
  return keepChoices(github, state.issue.number, state.choices.tip, text);
}
function settledOutcome({ issue, pull }) {
  const since = issue.reopenedAt ?? 0;
  const isOfNow = pull?.closedAt !== void 0 && pull.closedAt > since;
  if (pull?.state === "MERGED" && isOfNow) return { kind: "merged", pull: pull.number };
  if (!issue.open) return { kind: "withdrawn" };
  if (pull?.state === "CLOSED" && isOfNow) return { kind: "declined", pull: pull.number };
  return void 0;
}
async function clearAway(api, { issue, pull, tip }) {
  if (pull?.state === "OPEN") await api.changePull(pull.number, { state: "closed" });
  if (tip !== void 0) await api.deleteBranch(submissionBranch(issue.number));
}
var HOLDING = /* @__PURE__ */ new Set([
  "problems",
  "refused",
  "listed",
  "in-review"
]);
async function publishAnswer(api, { issue, answers, pull, base }, outcome, { webUrl, choices }) {
  const open = pull?.state === "OPEN" ? pull : void 0;
  if (open !== void 0 && HOLDING.has(outcome.kind)) {
    const body2 = heldBody(open.body, issue.number);
    if (body2 !== void 0 && !sameText(body2, open.body)) {
      await api.changePull(open.number, { title: open.title, body: body2 });
    }
  }
  const body = answerText(outcome, {
    issue: issue.number,
    openPull: open?.number,
    webUrl,
    commit: base.tip,
    chosen: chosenNames(choices)
  });
  try {
    const where = { number: issue.number, own: answers };
    await keepComment(api, where, body, { older: "delete" });
  } catch (error) {
    const kind = apiFailure(error)?.kind;
    if (!issue.locked || kind !== "locked" && kind !== "refused") throw error;
  }
}

// src/features/submissions/refresh-submissions.ts
async function refreshSubmissions(settings, io) {
  const { base, submissions } = await readOpenSubmissions(io.github);
  const outdated = submissions.flatMap(
    ({ issue, tip, pull }) => pull !== void 0 && tip.parents[0] !== base.tip ? [{ issue, tip, pull }] : []
  );
  const kept = submissions.filter(({ tip }) => tip.parents[0] === base.tip);
  const result = {
    renewed: [],
    kept: kept.map(({ issue }) => issue),
    failed: []
  };
  if (outdated.length === 0) return result;
  const list = await readListAt(io.github, base.tip, settings.files, io.reader);
  for (const submission of outdated.sort((a, b) => a.issue - b.issue)) {
    const { issue } = submission;
    try {
      const done = await refreshOne(base, list, submission, io);
      if (done === "resubmit") await submitPaper(issue, settings, io);
      result[done === "kept" ? "kept" : "renewed"].push(issue);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      result.failed.push({ issue, why: error.message });
    }
  }
  return result;
}
async function refreshOne(base, { modes, ...list }, { issue, tip, pull }, { github, job }) {
  const facts = factsOfCommit(tip);
  const texts = facts && await ownTexts(github, tip, facts);
  if (facts === void 0 || texts === void 0) return "kept";
  const { work, key } = facts;
  const renewed = await job("renewedPaper", { list, texts, key });
  if (renewed === void 0) return "resubmit";
  const { headline: title, files } = renewed;
  if (title !== tip.message.split("\n", 1)[0]) return "resubmit";
  const wanted = { issue, title, work, key, files, modes };
  const branch = { base, tip, conflicts: pull.conflicts, texts };
  const brought = await updateBranch(github, branch, wanted, job);
  if (brought.kind === "lost") return "resubmit";
  if (brought.kind !== "moved") return "kept";
  const body = pull.approved.length > 0 ? staleBody(pull.body) : pull.body;
  if (body !== pull.body) await github.changePull(pull.number, { title: pull.title, body });
  return "renewed";
}

// src/features/submissions/take-submissions.ts
var IssueNumber = pipe(number(), integer(), minValue(1));
var IssuePayload = object({
  action: string(),
  issue: object({ number: IssueNumber }),
  label: nullish(object({ name: string() }))
});
var PullPayload = object({
  action: string(),
  pull_request: object({
    head: object({
      ref: string(),
      repo: nullish(object({ full_name: string() }))
    })
  })
});
var MOST_REQUESTS = 60;
var MOST_REQUESTS_FOR_ALL = 600;
async function takeSubmissions(io, inputs) {
  const event = issueOfEvent(io);
  if (event === "none") {
    io.core.info("This event changes nothing about a submission.");
    return;
  }
  const most = event === void 0 ? MOST_REQUESTS_FOR_ALL : MOST_REQUESTS;
  const tooMany = () => new InputError(
    `this takes more than ${most} requests to GitHub, more than one run may take. Run it again; it continues where it stopped.`
  );
  const github = gitHubOf(io, inputs, { most, tooMany });
  const { settings, jobIo } = submissionTools(io, inputs, github, event?.isEdit ?? false);
  const { webUrl } = settings;
  try {
    const summary = event === void 0 ? refreshed(io, await refreshSubmissions(settings, jobIo), webUrl) : submitted(io, event.issue, await submitPaper(event.issue, settings, jobIo), webUrl);
    await io.core.summary.addRaw(summary).write();
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}
function submissionTools(io, { readme, bibs, config, seconds, submissionsPerDay: most }, github, isEdit = false) {
  const { context, fetch, env, date, wait } = io;
  const replies = /* @__PURE__ */ new Map();
  const { reader, job } = childChecks(io, seconds);
  return {
    settings: {
      files: { readme, bibs, config, whole: "the default branch" },
      webUrl: `${context.serverUrl}/${context.repository}`,
      most,
      isEdit
    },
    jobIo: {
      github,
      date,
      wait,
      reader,
      job,
      registries: (settings) => registriesOfConfig(settings, {
        fetch,
        env,
        now: date,
        sleep: wait,
        cache: {
          get: async (key) => replies.get(key),
          set: async (key, reply) => void replies.set(key, reply)
        }
      })
    }
  };
}
function issueOfEvent(io) {
  const { eventName, repository } = io.context;
  if (eventName === "issues") {
    const payload2 = readPayload(io, IssuePayload);
    if (payload2 === void 0) {
      throw new InputError(
        "the payload of the event issues has no issue. Run the action from a workflow on GitHub."
      );
    }
    const { action, issue: issue2, label } = payload2;
    return action === "labeled" && label?.name !== SUBMISSION_LABEL ? "none" : { issue: issue2.number, isEdit: action === "edited" };
  }
  if (eventName !== "pull_request_target") return void 0;
  const payload = readPayload(io, PullPayload);
  if (payload?.action !== "closed") return "none";
  const { ref, repo } = payload.pull_request.head;
  const issue = repo?.full_name === repository ? issueOfBranch(ref) : void 0;
  return issue === void 0 ? "none" : { issue, isEdit: false };
}
function submitted({ core }, issue, result, webUrl) {
  const number2 = `[#${issue}](${webUrl}/issues/${issue})`;
  if (result.kind !== "answered") {
    core.info("The issue does not submit a paper.");
    return `Issue ${number2} does not submit a paper.
`;
  }
  const { outcome, paper, pull } = result;
  core.info(`Outcome: ${outcome.kind}.`);
  if ("pull" in outcome && outcome.pull !== void 0) {
    core.setOutput("pull-request", outcome.pull);
  }
  const facts = [
    `Issue ${number2}`,
    ...pull === void 0 ? [] : [`pull request [#${pull}](${webUrl}/pull/${pull})`],
    ...paper === void 0 ? [] : [`**${inertMarkdown(paper)}**`]
  ];
  const context = { issue, openPull: void 0, webUrl, commit: "HEAD", chosen: [] };
  return `${[facts.join(" \xB7 "), ...answerParagraphs(outcome, context)].join("\n\n")}
`;
}
function refreshed({ core }, result, webUrl) {
  const { renewed, kept, failed } = result;
  const all = renewed.length + kept.length + failed.length;
  core.info(`${renewed.length} of ${all} open submissions were updated to the default branch.`);
  for (const { issue, why } of failed) {
    core.warning(`The submission of #${issue} could not be updated: ${why}`);
  }
  const names = (issues) => issues.map((issue) => `[#${issue}](${webUrl}/issues/${issue})`).join(", ");
  const lines = [
    ...renewed.length === 0 ? [] : [`Updated to the default branch: ${names(renewed)}`],
    ...kept.length === 0 ? [] : [`Already up to date: ${names(kept)}`],
    ...failed.map(({ issue, why }) => `Not updated: ${names([issue])}: ${inertMarkdown(why)}`)
  ];
  return lines.length === 0 ? "There are no open submissions.\n" : `### Submissions

${lines.map((line) => `- ${line}`).join("\n")}
`;
}

export {
  submitPaper,
  takeSubmissions,
  submissionTools
};
