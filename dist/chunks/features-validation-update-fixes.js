import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  linesWithin
} from "./features-validation-tracking-items.js";
import "./features-linked-text.js";
import "./features-validation-false-alarms.js";
import "./links-evidence.js";
import "./report-links-text.js";
import {
  LONGEST_BODY
} from "./github-github.js";
import {
  sameText
} from "./github-keep-comment.js";
import "./github-marker.js";
import "./registries-work-facts.js";
import "./registries-work.js";
import "./registries-settings.js";
import {
  codeSpan,
  inertMarkdown
} from "./report-markdown-text.js";
import "./valibot-dist-index.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import "./identifiers-page-of.js";
import "./identifiers-doi.js";
import {
  count
} from "./text-plural.js";
import "./text-shorten.js";
import "./text-percent-encoded.js";
import "./text-hidden-characters.js";
import "./text-without-tail.js";
import "./text-at-most.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/features/validation/update-fixes.ts
var FIX_BRANCH = "list-curator/fix-links";
var MOST_REPLACEMENTS = 200;
async function updateFixes(api, { branch, list }, items, job) {
  const open = items.filter(({ falseAlarm }) => !falseAlarm);
  const replacements = open.flatMap(({ written }) => written).slice(0, MOST_REPLACEMENTS);
  const { files: all, done } = await job("replaceInList", { list, replacements });
  const changed = all.filter(({ path }) => !path.startsWith(".github/"));
  const known = await api.ask({ tips: [FIX_BRANCH], pullsFrom: FIX_BRANCH });
  const [tip] = known.tips;
  const pull = known.pullsFrom.find(({ state }) => state === "OPEN");
  const isOurs = tip === void 0 || TREE.exec(tip.message)?.[1] === tip.tree;
  if (changed.length === 0) {
    if (pull === void 0 || !isOurs) return { pull: void 0 };
    await api.changePull(pull.number, { state: "closed", body: `${NOTHING}.` });
    await api.deleteBranch(FIX_BRANCH);
    return { pull: void 0, note: `${NOTHING}; #${pull.number} is closed.` };
  }
  if (!isOurs) {
    return {
      pull: pull?.number,
      note: `The branch ${FIX_BRANCH} has a commit of someone else; it is not overwritten.`
    };
  }
  const text = fixPullText(done, open);
  const [last] = known.pullsFrom;
  if (last?.state === "CLOSED" && digestOf(last.body) === digestOf(text.body)) {
    return { pull: void 0, note: `#${last.number} proposed the same and was closed.` };
  }
  const files = changed.map(
    (file) => ({
      path: file.path,
      text: file.text,
      mode: list.modes.get(file.path) === "100755" ? "100755" : "100644"
    })
  );
  if (!await isCommitted(api, tip, files)) {
    const commit = await api.commit({
      branch: FIX_BRANCH,
      tip: tip?.sha,
      onto: { sha: branch.tip, tree: branch.tree },
      message: (tree) => fixCommitMessage(done.length, tree),
      files
    });
    if (commit === void 0) return { pull: pull?.number, note: CHANGED };
  }
  const number = await announce(api, pull, text, branch.name);
  return { pull: number, ...number === void 0 ? { note: TAKEN } : {} };
}
var NOTHING = "There is nothing to replace anymore";
var CHANGED = `The branch ${FIX_BRANCH} changed while it was written. The next run tries again.`;
var TAKEN = `Someone else has opened a pull request from the branch ${FIX_BRANCH}. Close it to get another one.`;
async function announce(api, pull, { title, body }, base) {
  if (pull === void 0) return api.openPull({ branch: FIX_BRANCH, base, title, body });
  const change = {
    ...pull.title === title ? {} : { title },
    ...sameText(pull.body, body) ? {} : { body }
  };
  if (Object.keys(change).length > 0) await api.changePull(pull.number, change);
  return pull.number;
}
async function isCommitted(api, tip, files) {
  if (tip === void 0) return false;
  const there = await api.ask({ files: files.map(({ path }) => ({ commit: tip.sha, path })) });
  return files.every(({ text }, at) => {
    const bytes = there.files[at];
    return bytes !== void 0 && Buffer.compare(bytes, Buffer.from(text)) === 0;
  });
}
var TREE = /\nList-Curator-Tree: ([0-9a-f]{40,64})\s*$/;
function fixCommitMessage(links, tree) {
  return `Write the new addresses of ${count(links, "link")} that moved permanently

List-Curator-Tree: ${tree}
`;
}
function fixPullText(done, items) {
  const links = count(done.length, "link");
  const digest = fingerprint(
    done.map(({ url, by }) => `${url}
${by}`).sort().join("\n")
  );
  const head = [
    `<!-- list-curator:fixes-${digest} -->`,
    `Permanent redirects (301, 308) lead from ${links} to new addresses, as at least two runs saw. This change writes the new ones wherever the list and its bibliographies have the old ones, and nothing else.`
  ];
  const suggestions = items.filter(
    ({ task, evidence, suggestion }) => task === "replace" && evidence.length > 0 && suggestion
  ).map(
    ({ name, message, suggestion = "" }) => `- ${codeSpan(name)}: ${inertMarkdown(message)} Suggested: ${codeSpan(suggestion)}`
  );
  const tail = [
    ...suggestions.length === 0 ? [] : ["### Suggestions, not part of this change", linesWithin(suggestions, LONGEST_BODY / 3)],
    "<sub>Close this pull request to keep the old addresses: the same change is not proposed again. Written by List Curator; commits of others to its branch are not overwritten.</sub>"
  ];
  const space = LONGEST_BODY - [...head, ...tail].join("\n\n").length - 100;
  const lines = done.map(({ url, by }) => `- ${codeSpan(url)}
  ${codeSpan(by)}`);
  return {
    title: `Write the new addresses of ${links}`,
    body: [...head, linesWithin(lines, space), ...tail].join("\n\n")
  };
}
function digestOf(body) {
  return /^<!-- list-curator:fixes-([0-9a-f]{16}) -->/.exec(body)?.[1];
}
export {
  updateFixes
};
