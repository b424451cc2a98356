import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  linesWithin
} from "./features-validation-lines-within.js";
import {
  sameText
} from "./github-same-text.js";
import {
  bibUrls,
  webAddresses
} from "./bibtex-bib-urls.js";
import {
  LONGEST_BODY
} from "./github-longest-body.js";
import {
  codeSpan,
  inertMarkdown
} from "./report-markdown-text.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import "./list-source-addresses.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import {
  applyEdits,
  sourceFile,
  wholeText
} from "./text-source-file.js";
import "./text-line-table.js";
import "./text-hidden-characters.js";
import "./text-without-tail.js";
import "./runtime.js";

// src/features/validation/fix-pull-text.ts
function fixCommitMessage(count, tree) {
  return `Write the new addresses of ${count} ${count === 1 ? "link" : "links"} that moved for good

List-Curator-Tree: ${tree}
`;
}
function isOwnFix({
  message,
  tree
}) {
  return /\nList-Curator-Tree: ([0-9a-f]{40,64})\s*$/.exec(message)?.[1] === tree;
}
function fixPullText(done, items) {
  const count = `${done.length} ${done.length === 1 ? "link" : "links"}`;
  const digest = fingerprint(
    done.map(({ url, by }) => `${url}
${by}`).sort().join("\n")
  );
  const head = [
    `<!-- list-curator:fixes-${digest} -->`,
    `Permanent redirects (301, 308) lead from ${count} to new addresses, as at least two runs saw. This writes the new ones, wherever the old ones stand in the list and its bibliographies, and nothing else.`
  ];
  const suggestions = items.filter(
    ({ task, evidence, suggestion }) => task === "replace" && evidence.length > 0 && suggestion
  ).map(
    ({ name, says, suggestion = "" }) => `- ${codeSpan(name)}: ${inertMarkdown(says)} Suggested: ${codeSpan(suggestion)}`
  );
  const tail = [
    ...suggestions.length === 0 ? [] : [
      `### Suggestions, not part of this change

${linesWithin(suggestions, LONGEST_BODY / 3)}`
    ],
    "<sub>Close this pull request to keep the old addresses: the same change is not proposed again. Written by List Curator; commits of others to its branch are left alone.</sub>"
  ];
  const room = LONGEST_BODY - [...head, ...tail].join("\n\n").length - 100;
  const lines = done.map(({ url, by }) => `- ${codeSpan(url)}
  ${codeSpan(by)}`);
  return {
    title: `Write the new addresses of ${count}`,
    body: [...head, linesWithin(lines, room), ...tail].join("\n\n")
  };
}
function digestOf(body) {
  return /^<!-- list-curator:fixes-([0-9a-f]{16}) -->/.exec(body)?.[1];
}

// src/features/validation/replace-links.ts
function replaceLinks({ readme, bibs }, replacements) {
  const before = [
    ...readme === void 0 ? [] : [{ file: readme, ...MARKDOWN }],
    ...bibs.map((file) => ({ file, ...BIBTEX }))
  ].filter(({ file }) => file.invalidUtf8.length === 0);
  const all = replaceInAll(before, replacements);
  if (all !== void 0) return result(before, all, replacements);
  let files = before;
  const done = [];
  for (const replacement of replacements) {
    const next = replaceInAll(files, [replacement]);
    if (next === void 0) continue;
    files = next;
    done.push(replacement);
  }
  return result(before, files, done);
}
function result(before, after, done) {
  const changed = before.flatMap(({ file }, index) => {
    const now = after[index]?.file ?? file;
    return now.text === file.text ? [] : [{ before: file, after: now }];
  });
  return { changed, done: changed.length === 0 ? [] : done };
}
function replaceInAll(files, replacements) {
  const by = new Map(replacements.map((one) => [one.url, plain(one.by)]));
  const after = files.map((one) => ({ ...one, file: replaceIn(one, by) }));
  return after.every((one) => one.file !== void 0) ? after : void 0;
}
var LONGEST_ADDRESS = 2e3;
var MARKDOWN = {
  urls: webAddresses,
  edits: (_, { range }, text) => [{ range, text }]
};
var BIBTEX = {
  urls: (file) => readBibliography(file).entries.flatMap(bibUrls),
  edits(text, { url, range }, by) {
    const written = new RegExp(`${writtenAs(url)}(?=[.,;]*(?:[\\s}"<>]|$))`, "g");
    const field = text.slice(range.start, range.end);
    return [...field.matchAll(written)].map(({ 0: match, index }) => {
      const start = range.start + index;
      const end = start + match.length;
      const isRaw = !match.includes("\\") && isVerbatim(field, index);
      return { range: { start, end }, text: isRaw ? by : escaped(by) };
    });
  }
};
function replaceIn({ file, urls, edits }, by) {
  const before = urls(file);
  if (!before.some(({ url }) => by.has(url))) return file;
  const wanted = before.flatMap((found) => {
    const text = by.get(found.url);
    return text === void 0 ? [] : edits(file.text, found, text);
  });
  const once = new Map(wanted.map((edit) => [edit.range.start, edit]));
  const after = {
    ...sourceFile(file.path, applyEdits(file.text, [...once.values()])),
    bom: file.bom
  };
  const names = urls(after).map(({ url }) => url);
  const isAsWanted = before.every(({ url }, index) => names[index] === (by.get(url) ?? url));
  return isAsWanted && names.length === before.length ? after : void 0;
}
function plain(url) {
  return url.replace(
    /[()[\]{}|`'"<>\\\s*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}
function writtenAs(url) {
  return url.replace(
    /[.*+?^${}()|[\]\\/]|[_%&#~]/g,
    (character) => /[_%&#$]/.test(character) ? `\\\\?\\${character}` : `\\${character}`
  );
}
function isVerbatim(field, at) {
  return /^\s*(?:url|link|ee)\s*=/i.test(field) || /\\(?:url|href)\s*\{[^{}]*$/.test(field.slice(Math.max(0, at - LONGEST_ADDRESS), at));
}
function escaped(url) {
  return url.replace(/[_%&#$]/g, "\\$&");
}

// src/features/validation/update-fixes.ts
var MOST_REPLACEMENTS = 200;
async function updateFixes(api, { branch, input }, items) {
  const open = items.filter(({ falseAlarm }) => !falseAlarm);
  const replacements = open.flatMap(({ written }) => written);
  const replaced = replaceLinks(input, replacements.slice(0, MOST_REPLACEMENTS));
  const changed = replaced.changed.filter(({ after }) => !after.path.startsWith(".github/"));
  const known = await api.knownFixes();
  const pull = known.pulls.find(({ state }) => state === "OPEN");
  const isOurs = known.tip === void 0 || isOwnFix(known.tip);
  if (changed.length === 0) {
    if (pull === void 0 || !isOurs) return { pull: void 0 };
    const body = "Nothing is left to replace.";
    await api.changeFixPull(pull.number, { state: "closed", body });
    await api.deleteFixBranch();
    return { pull: void 0, note: `Nothing is left to replace; #${pull.number} is closed.` };
  }
  if (!isOurs) {
    return {
      pull: pull?.number,
      note: "The branch list-curator/fix-links has a commit of somebody else; it is left as it is."
    };
  }
  const text = fixPullText(replaced.done, open);
  const [last] = known.pulls;
  if (last?.state === "CLOSED" && digestOf(last.body) === digestOf(text.body)) {
    return { pull: void 0, note: `#${last.number} proposed the same and was closed.` };
  }
  const files = changed.map(({ after }) => ({
    path: after.path,
    bytes: new TextEncoder().encode(wholeText(after))
  }));
  if (!await isCommitted(api, known, files)) {
    const message = (tree) => fixCommitMessage(replaced.done.length, tree);
    await api.writeFixes(branch.tip, known, message, files);
  }
  return { pull: await announce(api, pull, text, branch.name) };
}
async function announce(api, pull, { title, body }, base) {
  if (pull === void 0) return api.openFixPull(title, body, base);
  const change = {
    ...pull.title === title ? {} : { title },
    ...sameText(pull.body, body) ? {} : { body }
  };
  if (Object.keys(change).length > 0) await api.changeFixPull(pull.number, change);
  return pull.number;
}
async function isCommitted(api, { tip }, files) {
  if (tip === void 0) return false;
  for (const { path, bytes } of files) {
    const there = await api.fileAt(path, tip.sha);
    if (there === void 0 || Buffer.compare(there, bytes) !== 0) return false;
  }
  return true;
}
export {
  updateFixes
};
