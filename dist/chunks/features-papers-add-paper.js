import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  bibliographyChooser,
  chooseCategory,
  refuseUnreadBib
} from "./catalog-bibliography-chooser.js";
import {
  applyFixes
} from "./features-fixes-apply-fixes.js";
import {
  harmsOfAddition,
  moveAnchors,
  withChanges
} from "./features-fixes-change-harm.js";
import {
  notReadToItsEnd
} from "./features-check-blocked-files.js";
import {
  bibLayout,
  checkList,
  insertListEntry,
  insertionOptions,
  insertionRefusalText,
  omittedTexts,
  readCatalog,
  readingMemory,
  recallBibliography
} from "./catalog-bib-index.js";
import {
  insertEntries,
  isAbstract,
  isCitationKey,
  keyPattern,
  linesOf,
  makeCitationKey,
  newEntryOf,
  readIdentifier,
  relativePath
} from "./bibtex-bib-edits.js";
import {
  titleKey
} from "./catalog-title-key.js";
import {
  nameOfField,
  readBibliography
} from "./bibtex-bib-identifiers.js";
import {
  identifierKey,
  plainText
} from "./identifiers-doi.js";
import {
  listText,
  plural
} from "./text-plural.js";
import {
  printsOf
} from "./rules-finding.js";
import {
  sourceFile,
  withEdits
} from "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import {
  compact
} from "./text-json.js";

// src/features/papers/find-known-paper.ts
function findKnownPaper({ list, bibliographies, pairsOf }, paper, versions = []) {
  if (list === void 0) return void 0;
  const others = versions.flatMap((doi) => readIdentifier(doi) ?? []);
  const identifiers = new Set([...paper.identifiers, ...others].map(identifierKey));
  const title = titleKey(titleOf(paper));
  const isSame = (other, otherTitle) => titleKey(otherTitle) === title || other.identifiers.some((one) => identifiers.has(identifierKey(one)));
  const lineIn = ({ lines }, { range }) => lines.position(range.start).line;
  const listed = (entry2) => ({
    title: entry2.title,
    categories: entry2.categories,
    path: list.source.path,
    line: lineIn(list.source, entry2)
  });
  const entry = list.entries.find((one) => isSame(one, one.title));
  if (entry !== void 0) return listed(entry);
  for (const { entries, source } of bibliographies) {
    const bibEntry = entries.find((one) => isSame(one, titleOf(one)));
    if (bibEntry === void 0) continue;
    const [pair] = pairsOf(bibEntry);
    if (pair !== void 0) return listed(pair.entry);
    const { key } = bibEntry;
    const at = { path: source.path, line: lineIn(source, bibEntry) };
    return { title: titleOf(bibEntry) || key, categories: [], ...at, unlistedKey: key };
  }
  return void 0;
}
function namesakeTexts({ entries, source: { path, lines } }, { title }) {
  const [name = ""] = plainText(title).split(": ");
  const same = entries.filter((one) => titleKey(one.title) === titleKey(name));
  const places = same.map(({ range }) => lines.position(range.start).line);
  return places.length === 0 ? [] : [
    `${path} has "${name}" already (${plural(places.length, "line", "lines")} ${listText(places.map(String))}). If that is the same paper, remove one.`
  ];
}
function titleOf({ fields }) {
  return fields.get("title")?.value ?? "";
}

// src/features/papers/refuse-addresses.ts
var SHOWN_FIELDS = [
  "author",
  "editor",
  "journal",
  "journaltitle",
  "booktitle",
  "maintitle",
  "series",
  "publisher",
  "institution",
  "school",
  "organization",
  "year",
  "date",
  "month"
];
var ADDRESS = /https?:|www\.|\]\(/i;
function refuseAddresses({ fields }) {
  const name = SHOWN_FIELDS.find((one) => ADDRESS.test(fields.get(one)?.raw ?? ""));
  if (name === void 0) return;
  throw new InputError(
    `the field "${name}" contains an address or a link. Remove it; the address of the paper belongs in "url".`
  );
}

// src/features/papers/add-paper.ts
var UnreadableEntry = class extends InputError {
  /** What would be read differently without a period. */
  reason;
  constructor(message, reason) {
    super(message);
    this.reason = reason;
  }
};
function addPaper(input, paper, memory = readingMemory()) {
  const catalog = readCatalog(input, memory);
  const { list, bibliographies } = catalog;
  if (list === void 0) throw new InputError("there is no README to add the paper to.");
  const unread = notReadToItsEnd(list);
  if (unread !== void 0) throw new InputError(unread);
  const category = chooseCategory(list, paper.category);
  const draft = { ...paper.draft, key: chooseKey(paper, bibliographies, input.config.keyStyle) };
  const given = readDraft(draft);
  refuseAddresses(given);
  refuseKnown(catalog, given);
  refuseUnreadBib(input, catalog);
  const planned = withBibEntry(input, catalog, { draft, category }, memory);
  const insertion = insertListEntry(list, category, planned.entry, planned.options);
  if (insertion.kind === "refused") {
    throw new UnreadableEntry(
      insertionRefusalText(input.config, category, insertion),
      insertion.reason
    );
  }
  const readme = withEdits(list.source, [...planned.moved, ...insertion.edits]);
  const changed = [{ before: list.source, after: readme }, ...planned.changed];
  return {
    changed: verifiedAddition(input, changed, planned.entry, memory),
    citationKey: draft.key,
    categories: category.path,
    hidden: [...insertion.omitted, ...insertion.unplaced].map(nameOfField),
    notes: [...omittedTexts(insertion), ...namesakeTexts(list, planned.entry)]
  };
}
function withBibEntry({ config }, catalog, { draft, category }, memory) {
  const { list, pairOf, bibliographies } = catalog;
  const before = bibliographyChooser(catalog)(category.path);
  const after = before && withEntry(before, draft, bibLayout(config), memory);
  const bibEntry = after?.entries.find(({ key }) => key === draft.key) ?? readDraft(draft);
  const all = bibliographies.map((one) => one === before ? after ?? one : one);
  const { citationKey, ...withoutKey } = newEntryOf(bibEntry);
  const isKeyless = after === void 0 && config.bib?.length === 0;
  return {
    entry: compact({
      ...withoutKey,
      citationKey: isKeyless ? void 0 : citationKey,
      bibLines: after && linesOf(bibEntry, after)
    }),
    options: {
      ...insertionOptions(config, { pairOf, bibliographies: all }, memory),
      bibPath: before && relativePath(list?.source.path ?? "", before.source.path)
    },
    moved: after === void 0 ? [] : moveAnchors(catalog, [after]),
    changed: before && after ? [{ before: before.source, after: after.source }] : []
  };
}
function withEntry(bibliography, draft, layout = {}, memory) {
  const edits = insertEntries(bibliography, [draft], layout);
  return recallBibliography(withEdits(bibliography.source, edits), memory);
}
function readDraft(draft) {
  const empty = readBibliography(sourceFile("draft.bib", ""));
  const [entry] = withEntry(empty, draft).entries;
  if (entry === void 0 || (entry.fields.get("title")?.value ?? "") === "") {
    throw new InputError(
      "the paper has no title, so no entry can be made of it. Add a title field."
    );
  }
  return entry;
}
function chooseKey({ draft, key, promised = [] }, bibliographies, style) {
  const entries = bibliographies.flatMap((one) => one.entries);
  const taken = entries.map((entry) => entry.key.toLowerCase());
  if (key === void 0) {
    const all = /* @__PURE__ */ new Set([...taken, ...promised.map((other) => other.toLowerCase())]);
    return makeCitationKey(draft, style ?? keyPattern(entries), all);
  }
  if (!isCitationKey(key)) {
    throw new InputError(
      `"${key}" cannot be a citation key. Use letters, digits and . : _ + / - only.`
    );
  }
  if (taken.includes(key.toLowerCase())) {
    throw new InputError(
      `the citation key "${key}" is already used. Leave it out to get one made of author and year.`
    );
  }
  return key;
}
function refuseKnown(catalog, paper) {
  const known = findKnownPaper(catalog, paper);
  if (known === void 0) return;
  const { title, categories, path, line, unlistedKey } = known;
  const where = categories.length === 0 ? "" : `, under "${categories.join(" > ")}"`;
  throw new InputError(
    unlistedKey === void 0 ? `the paper is in the list already: "${title}", ${path} line ${line}${where}.` : `the paper is in ${path} already, line ${line}, as "${unlistedKey}", but no entry of the list cites it.`
  );
}
function verifiedAddition(input, changed, { abstract = [] }, memory) {
  const before = checkList(input, memory);
  const known = printsOf(before.findings);
  const isNew = ({ fingerprint }) => !known.has(fingerprint);
  const { changed: fixed, check } = applyFixes(
    withChanges(input, changed),
    (finding, { kind }) => kind === "safe" && isNew(finding),
    checkList,
    memory
  );
  const [harm] = harmsOfAddition(before, check);
  if (harm !== void 0) throw new InputError(harmText(harm, abstract));
  const last = new Map(fixed.map((one) => [one.before.path, one.after]));
  const paths = new Set(changed.map((one) => one.before.path));
  return [
    ...changed.map((one) => ({ ...one, after: last.get(one.before.path) ?? one.after })),
    ...fixed.filter((one) => !paths.has(one.before.path))
  ];
}
function harmText({ ruleId, reason, message }, abstract) {
  if (ruleId === "entry-abstract" && isAbstract(plainText(abstract)))
    return "the list cannot show the abstract, because of a link, an image or other markup in it. Write its text alone.";
  return ruleId === "entry-duplicate" && message !== void 0 ? `${message.charAt(0).toLowerCase()}${message.slice(1)}` : `with the entry ${reason}`;
}

export {
  findKnownPaper,
  SHOWN_FIELDS,
  UnreadableEntry,
  addPaper,
  readDraft
};
