import { type BibLayout, insertEntries } from '../../bibtex/bib-edits.ts';
import type { BibEntryDraft } from '../../bibtex/bib-entry-draft.ts';
import type { BibEntry, Bibliography } from '../../bibtex/bibliography.ts';
import { isCitationKey, keyPattern, makeCitationKey } from '../../bibtex/citation-key.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import { bibliographyChooser } from '../../catalog/bibliography-chooser.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { linesOf } from '../../catalog/line-anchors.ts';
import { newEntryOf } from '../../catalog/new-entry-of-bib-entry.ts';
import type { KeyStyle } from '../../config/config.ts';
import { InputError } from '../../files/input-error.ts';
import { nameOfField } from '../../list/format/template.ts';
import type { Category } from '../../list/list.ts';
import { insertListEntry } from '../../list/write/insert-list-entry.ts';
import type { NewEntry } from '../../list/write/new-entry.ts';
import { isAbstract } from '../../rules/entry-abstract.ts';
import { type Finding, printsOf } from '../../rules/finding.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import { compact } from '../../text/json.ts';
import { relativePath } from '../../text/relative-path.ts';
import { sourceFile, withEdits } from '../../text/source-file.ts';
import { notReadToItsEnd } from '../check/blocked-files.ts';
import { type CheckInput, checkList, readCatalog } from '../check/check-list.ts';
import {
  bibLayout,
  insertionOptions,
  insertionRefusalText,
  omittedTexts,
} from '../check/insertion-options.ts';
import { type ReadingMemory, readingMemory, recallBibliography } from '../check/reading-memory.ts';
import { refuseUnreadBib } from '../check/refuse-unread-bib.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import { type Harm, harmsOfAddition } from '../fixes/change-harm.ts';
import { type ChangedFile, withChanges } from '../fixes/changed-files.ts';
import { moveAnchors } from '../fixes/move-anchors.ts';
import { chooseCategory } from './choose-category.ts';
import { findKnownPaper, namesakeTexts } from './find-known-paper.ts';
import { refuseAddresses } from './refuse-addresses.ts';

/** A paper to be added. */
export interface PaperToAdd {
  readonly draft: BibEntryDraft;
  /** A heading of the list, or the path to it (`Imaging > Reports`), or its headings in order. */
  readonly category: string | readonly string[];
  /** The citation key that is wanted; made of author and year when absent. */
  readonly key?: string;
  /** Keys that are promised to other papers, for the making of a key. */
  readonly promised?: readonly string[];
}

/** The list could not show a paper as it is. */
export class UnreadableEntry extends InputError {
  /** What would be read differently without a period. */
  readonly reason: string;

  constructor(message: string, reason: string) {
    super(message);
    this.reason = reason;
  }
}

/** The result of adding a paper; nothing is written yet. */
export interface AddedPaper {
  readonly changed: readonly ChangedFile[];
  readonly citationKey: string;
  readonly categories: readonly string[];
  /** What of it the list does not show, by name: `venue`. */
  readonly hidden: readonly string[];
  /** What is to be known about it, sentences: what the list does not show, and its namesakes. */
  readonly notes: readonly string[];
}

/**
 * Adds a paper to both files: the bib entry at its place and in the style of the .bib (of several,
 * the one with the papers of the category), the list entry in the order of its category and in the
 * layout of its neighbors. Links to lines of the .bib that move are updated. The additions pass the
 * rules.
 *
 * @throws {InputError} when the paper is there already, its key is in use, it has no title, the
 *   category is unknown, or its data break a rule.
 */
export function addPaper(
  input: CheckInput,
  paper: PaperToAdd,
  memory: ReadingMemory = readingMemory(),
): AddedPaper {
  const catalog = readCatalog(input, memory);
  const { list, bibliographies } = catalog;
  if (list === undefined) throw new InputError('there is no README to add the paper to.');
  const unread = notReadToItsEnd(list);
  if (unread !== undefined) throw new InputError(unread);
  const category = chooseCategory(list, paper.category);
  const draft = { ...paper.draft, key: chooseKey(paper, bibliographies, input.config.keyStyle) };
  const given = readDraft(draft);
  refuseAddresses(given);
  refuseKnown(catalog, given);
  refuseUnreadBib(input, catalog);
  const planned = withBibEntry(input, catalog, { draft, category }, memory);
  const insertion = insertListEntry(list, category, planned.entry, planned.options);
  if (insertion.kind === 'refused') {
    throw new UnreadableEntry(
      insertionRefusalText(input.config, category, insertion),
      insertion.reason,
    );
  }
  const readme = withEdits(list.source, [...planned.moved, ...insertion.edits]);
  const changed = [{ before: list.source, after: readme }, ...planned.changed];
  return {
    changed: verifiedAddition(input, changed, planned.entry, memory),
    citationKey: draft.key,
    categories: category.path,
    hidden: [...insertion.omitted, ...insertion.unplaced].map(nameOfField),
    notes: [...omittedTexts(insertion), ...namesakeTexts(list, planned.entry)],
  };
}

/** The bib entry in its bibliography, and what the list entry is made of; one without a .bib, too. */
function withBibEntry(
  { config }: CheckInput,
  catalog: Catalog,
  { draft, category }: { readonly draft: BibEntryDraft; readonly category: Category },
  memory: ReadingMemory,
) {
  const { list, pairOf, bibliographies } = catalog;
  const before = bibliographyChooser(catalog)(category.path);
  const after = before && withEntry(before, draft, bibLayout(config), memory);
  const bibEntry = after?.entries.find(({ key }) => key === draft.key) ?? readDraft(draft);
  const all = bibliographies.map((one) => (one === before ? (after ?? one) : one));
  const { citationKey, ...withoutKey } = newEntryOf(bibEntry);
  // A list that is said to have no .bib may have one all the same: the key would be in none.
  const isKeyless = after === undefined && config.bib?.length === 0;
  return {
    entry: compact({
      ...withoutKey,
      citationKey: isKeyless ? undefined : citationKey,
      bibLines: after && linesOf(bibEntry, after),
    }),
    options: {
      ...insertionOptions(config, { pairOf, bibliographies: all }, memory),
      bibPath: before && relativePath(list?.source.path ?? '', before.source.path),
    },
    moved: after === undefined ? [] : moveAnchors(catalog, [after]),
    changed: before && after ? [{ before: before.source, after: after.source }] : [],
  };
}

function withEntry(
  bibliography: Bibliography,
  draft: BibEntryDraft,
  layout: BibLayout = {},
  memory?: ReadingMemory,
): Bibliography {
  const edits = insertEntries(bibliography, [draft], layout);
  return recallBibliography(withEdits(bibliography.source, edits), memory);
}

/**
 * A draft as a bib entry, decoded like those of a file.
 *
 * @throws {InputError} when it has no title.
 */
export function readDraft(draft: BibEntryDraft): BibEntry {
  const empty = readBibliography(sourceFile('draft.bib', ''));
  const [entry] = withEntry(empty, draft).entries;
  if (entry === undefined || (entry.fields.get('title')?.value ?? '') === '') {
    throw new InputError(
      'the paper has no title, so no entry can be made of it. Add a title field.',
    );
  }
  return entry;
}

function chooseKey(
  { draft, key, promised = [] }: PaperToAdd,
  bibliographies: readonly Bibliography[],
  style: KeyStyle | undefined,
): string {
  const entries = bibliographies.flatMap((one) => one.entries);
  const taken = entries.map((entry) => entry.key.toLowerCase());
  if (key === undefined) {
    const all = new Set([...taken, ...promised.map((other) => other.toLowerCase())]);
    return makeCitationKey(draft, style ?? keyPattern(entries), all);
  }
  if (!isCitationKey(key)) {
    throw new InputError(
      `"${key}" cannot be a citation key. Use letters, digits and . : _ + / - only.`,
    );
  }
  if (taken.includes(key.toLowerCase())) {
    throw new InputError(
      `the citation key "${key}" is already used. Leave it out to get one made of author and year.`,
    );
  }
  return key;
}

/** @throws {InputError} that names the place of the paper. */
function refuseKnown(catalog: Catalog, paper: BibEntry): void {
  const known = findKnownPaper(catalog, paper);
  if (known === undefined) return;
  const { title, categories, path, line, unlistedKey } = known;
  const where = categories.length === 0 ? '' : `, under "${categories.join(' > ')}"`;
  throw new InputError(
    unlistedKey === undefined
      ? `the paper is in the list already: "${title}", ${path} line ${line}${where}.`
      : `the paper is in ${path} already, line ${line}, as "${unlistedKey}", but no entry of the list cites it.`,
  );
}

/**
 * Checks additions to a list before anyone sees them, and corrects what can be corrected safely.
 *
 * @param changed the files before and after.
 * @param entry the added one.
 * @returns the files, corrected.
 * @throws {InputError} where an addition still breaks a rule.
 */
function verifiedAddition(
  input: CheckInput,
  changed: readonly ChangedFile[],
  { abstract = [] }: Pick<NewEntry, 'abstract'>,
  memory: ReadingMemory,
): readonly ChangedFile[] {
  const before = checkList(input, memory);
  const known = printsOf(before.findings);
  const isNew = ({ fingerprint }: Finding): boolean => !known.has(fingerprint);
  const { changed: fixed, check } = applyFixes(
    withChanges(input, changed),
    (finding, { kind }) => kind === 'safe' && isNew(finding),
    checkList,
    memory,
  );
  const [harm] = harmsOfAddition(before, check);
  if (harm !== undefined) throw new InputError(harmText(harm, abstract));
  const last = new Map(fixed.map((one) => [one.before.path, one.after]));
  const paths = new Set(changed.map((one) => one.before.path));
  return [
    ...changed.map((one) => ({ ...one, after: last.get(one.before.path) ?? one.after })),
    ...fixed.filter((one) => !paths.has(one.before.path)),
  ];
}

/** Why an addition is refused. The rules are worded for entries that are in a list. */
function harmText(
  { ruleId, reason, message }: Harm,
  abstract: NonNullable<NewEntry['abstract']>,
): string {
  if (ruleId === 'entry-abstract' && isAbstract(plainText(abstract)))
    return 'the list cannot show the abstract, because of a link, an image or other markup in it. Write its text alone.';
  return ruleId === 'entry-duplicate' && message !== undefined
    ? `${message.charAt(0).toLowerCase()}${message.slice(1)}`
    : `with the entry ${reason}`;
}
