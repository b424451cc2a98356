import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  bibliographyChooser,
  chooseCategory,
  newEntryOf
} from "./catalog-bibliography-chooser.js";
import {
  insertEntries
} from "./bibtex-bib-edits.js";
import {
  applyFixes
} from "./features-fixes-apply-fixes.js";
import {
  harmsOfAddition,
  moveAnchors,
  withChanges
} from "./features-check-blocked-files.js";
import {
  bibLayout,
  checkList,
  insertListEntry,
  insertionOptions,
  insertionRefusalText,
  readCatalog,
  readingMemory,
  recallBibliography
} from "./catalog-bib-index.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import {
  isCitationKey,
  keyPattern,
  linesOf,
  makeCitationKey,
  relativePath
} from "./bibtex-bibliography.js";
import {
  titleKey
} from "./catalog-title-key.js";
import {
  identifierKey
} from "./identifiers-doi.js";
import {
  sourceFile,
  withEdits
} from "./text-source-file.js";
import {
  InputError
} from "./files-input-error.js";

// src/features/papers/find-known-paper.ts
function findKnownPaper({ list, bibliographies, pairsOf }, paper) {
  const identifiers = new Set(paper.identifiers.map(identifierKey));
  const title = titleKey(paper.fields.get("title")?.value ?? "");
  const isSame = (other, otherTitle) => titleKey(otherTitle) === title || other.identifiers.some((one) => identifiers.has(identifierKey(one)));
  const listed2 = list?.entries.find((entry) => isSame(entry, entry.title));
  if (listed2 !== void 0) return { kind: "listed", entry: listed2 };
  for (const bibliography of bibliographies) {
    const bibEntry = bibliography.entries.find(
      (entry) => isSame(entry, entry.fields.get("title")?.value ?? "")
    );
    if (bibEntry === void 0) continue;
    const [pair] = list === void 0 ? [] : pairsOf(bibEntry);
    return pair === void 0 ? { kind: "unlisted", bibEntry, bibliography } : { kind: "listed", entry: pair.entry };
  }
  return void 0;
}

// src/features/papers/verified-addition.ts
function verifiedAddition(input, changed, memory) {
  const before = checkList(input, memory);
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const isNew = ({ fingerprint }) => !known.has(fingerprint);
  const { changed: fixed, check } = applyFixes(
    withChanges(input, changed),
    (finding, { kind }) => kind === "safe" && isNew(finding),
    checkList,
    memory
  );
  const [harm] = harmsOfAddition(before, check);
  if (harm !== void 0) throw new InputError(`with the entry ${harm.reason}`);
  const last = new Map(fixed.map((one) => [one.before.path, one.after]));
  const paths = new Set(changed.map((one) => one.before.path));
  return [
    ...changed.map((one) => ({ ...one, after: last.get(one.before.path) ?? one.after })),
    ...fixed.filter((one) => !paths.has(one.before.path))
  ];
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
  const category = chooseCategory(list, paper.category);
  const draft = { ...paper.draft, key: chooseKey(paper, bibliographies, input.config.keyStyle) };
  refuseKnown(catalog, readDraft(draft));
  const bibliography = bibliographyChooser(catalog)(category.path);
  const after = bibliography === void 0 ? void 0 : withEntry(bibliography, draft, bibLayout(input.config), memory);
  const bibEntry = after?.entries.find(({ key }) => key === draft.key) ?? readDraft(draft);
  const entry = {
    ...newEntryOf(bibEntry),
    ...after === void 0 ? {} : { bibLines: linesOf(bibEntry, after) }
  };
  const insertion = insertListEntry(list, category, entry, {
    ...insertionOptions(
      input.config,
      {
        pairOf: catalog.pairOf,
        bibliographies: bibliographies.map((one) => one === bibliography ? after ?? one : one)
      },
      memory
    ),
    bibPath: bibliography === void 0 ? void 0 : relativePath(list.source.path, bibliography.source.path)
  });
  if (insertion.kind === "refused") {
    throw new UnreadableEntry(
      insertionRefusalText(input.config, category, insertion),
      insertion.reason
    );
  }
  const moved = after === void 0 ? [] : moveAnchors(catalog, [after]);
  const changed = [
    { before: list.source, after: withEdits(list.source, [...moved, ...insertion.edits]) },
    ...bibliography === void 0 || after === void 0 ? [] : [{ before: bibliography.source, after: after.source }]
  ];
  return {
    changed: verifiedAddition(input, changed, memory),
    citationKey: draft.key,
    categories: category.path,
    omitted: insertion.omitted
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
  const taken = entries.map((entry) => entry.key);
  if (key === void 0) {
    return makeCitationKey(draft, style ?? keyPattern(entries), [...taken, ...promised]);
  }
  if (!isCitationKey(key)) {
    throw new InputError(
      `"${key}" cannot be a citation key. Use letters, digits and . : _ + / - only.`
    );
  }
  if (taken.some((other) => other.toLowerCase() === key.toLowerCase())) {
    throw new InputError(
      `the citation key "${key}" is already used. Leave it out to get one made of author and year.`
    );
  }
  return key;
}
function refuseKnown(catalog, paper) {
  const known = findKnownPaper(catalog, paper);
  if (known === void 0) return;
  if (known.kind === "listed" && catalog.list !== void 0) {
    throw listed(catalog.list, known.entry);
  }
  if (known.kind !== "unlisted") return;
  const { bibEntry, bibliography } = known;
  throw new InputError(
    `the paper is in ${bibliography.source.path} already, line ${linesOf(bibEntry, bibliography).start}, as "${bibEntry.key}", but no entry of the list cites it.`
  );
}
function listed({ source }, { title, categories, range }) {
  const where = categories.length === 0 ? "" : `, under "${categories.join(" > ")}"`;
  return new InputError(
    `the paper is in the list already: "${title}", ${source.path} line ${source.lines.position(range.start).line}${where}.`
  );
}

export {
  findKnownPaper,
  UnreadableEntry,
  addPaper,
  readDraft
};
