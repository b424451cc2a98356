import { setField } from '../../bibtex/bib-edits.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { InputError } from '../../files/input-error.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import type { ListEntry } from '../../list/list.ts';
import { compareWork } from '../../references/compare-works.ts';
import { referencedWorks } from '../../references/referenced-works.ts';
import { refusalsOf } from '../../registries/objections.ts';
import type { Work } from '../../registries/work.ts';
import { printsOf } from '../../rules/finding.ts';
import { abstractWriter } from '../../rules/support/part-writer.ts';
import { plainText, type ScholarlyText } from '../../scholarly/scholarly-text.ts';
import { toMarkdown } from '../../scholarly/to-markdown.ts';
import type { Range } from '../../text/range.ts';
import { type SourceFile, withEdits } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { type CheckInput, type CheckResult, checkList, readCatalog } from '../check/check-list.ts';
import { type ReadingMemory, recallBibliography } from '../check/reading-memory.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import { harmsOfAddition } from '../fixes/change-harm.ts';
import { withChanges } from '../fixes/changed-files.ts';
import { moveAnchors } from '../fixes/move-anchors.ts';
import { addPaper } from '../papers/add-paper.ts';
import type { FoundRecord } from '../papers/ask-records-of.ts';
import { bibEntryOfWork } from '../papers/bib-entry-of-work.ts';
import type { CompletedPaper, CompletePapers, PaperWithRecord } from '../papers/completed-paper.ts';
import { hasAbstract, isBareLink, type PaperPart, paperNamed } from '../papers/lacking-parts.ts';
import { addBibEntries } from './add-bib-entries.ts';
import { foundWork } from './found-work.ts';

/**
 * Writes what papers lack into both files, as the list writes it: the bib entry, the citation key,
 * the abstract, the DOI; for a bare link the whole entry. A record of another work than the list
 * means is not used, nor one that was retracted or the like, and nothing that would cause an error.
 */
export const completePapers: CompletePapers = (input, papers, memory, accepts = () => true) => {
  const before = checkList(input, memory);
  const names = new Set(papers.map(({ identifier }) => identifierKey(identifier)));
  const isSound = (next: CheckInput): boolean =>
    harmsOfAddition(before, checkList(next, memory), ({ identifiers }) =>
      identifiers.some((one) => names.has(identifierKey(one))),
    ).length === 0;
  const done = tidied(completeEach(input, papers, memory, accepts), before, memory);
  if (isSound(done.input)) return done;
  const each = completeEach(
    input,
    papers,
    memory,
    (next) =>
      accepts(next) && isSound(tidied({ input: next, completed: [] }, before, memory).input),
  );
  return tidied(each, before, memory);
};

type Completion = ReturnType<CompletePapers>;

function completeEach(
  input: CheckInput,
  papers: readonly PaperWithRecord[],
  memory: ReadingMemory,
  accepts: (next: CheckInput) => boolean,
): Completion {
  let now = input;
  const completed: CompletedPaper[] = [];
  for (const paper of papers) {
    if (input.timeFor?.(1)() === true) break;
    const catalog = readCatalog(now, memory);
    const name = identifierKey(paper.identifier);
    const entry = paperNamed(catalog, name);
    const work = entry && workFor(catalog, entry, paper.found);
    if (entry === undefined || work === undefined) continue;
    const done = isBareLink(entry)
      ? wholeEntry(now, entry, work, memory)
      : parts(now, { name, work, wanted: new Set(paper.parts) }, memory);
    if (done === undefined || !accepts(done.input)) continue;
    now = done.input;
    completed.push({
      identifier: name,
      title: plainText(work.title),
      parts: done.parts,
      sources: [
        ...new Set([paper.found.registry, paper.found.abstractFrom ?? paper.found.registry]),
      ],
      ...(done.citationKey === undefined ? {} : { citationKey: done.citationKey }),
    });
  }
  return { input: now, completed };
}

/** The data of a record, where it is of the work that the list means and can be recommended. */
function workFor(catalog: Catalog, entry: ListEntry, found: FoundRecord): Work | undefined {
  const known = foundWork(found);
  if (known === undefined || refusalsOf(known.work).length > 0) return undefined;
  const { work, facts } = known;
  if (isBareLink(entry)) return work;
  const own = referencedWorks(catalog).find(({ entries }) => entries.includes(entry));
  if (own === undefined) return undefined;
  return compareWork(own, { registry: found.registry, facts }).sameWork ? work : undefined;
}

/** The files after one paper. */
interface Done {
  readonly input: CheckInput;
  readonly parts: readonly PaperPart[];
  readonly citationKey?: string;
}

/** Puts a whole entry in the place of a bare link, or where the order of its category has it. */
function wholeEntry(
  input: CheckInput,
  entry: ListEntry,
  work: Work,
  memory: ReadingMemory,
): Done | undefined {
  const { readme } = input;
  if (readme === undefined) return undefined;
  const range = wholeLines(readme, entry.range);
  const without = { ...input, readme: withEdits(readme, [{ range, text: '' }]) };
  try {
    const draft = bibEntryOfWork(work, '');
    const added = addPaper(without, { draft, category: entry.categories });
    const ordered = withChanges(without, added.changed);
    return {
      input: inPlaceOfLink(ordered, [without.readme, range.start], added.citationKey, memory),
      parts: input.bibs.length === 0 ? ['entry'] : ['entry', 'bib-entry'],
      citationKey: added.citationKey,
    };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/**
 * Moves a new entry to where its link was, unless a rule then reports the order.
 *
 * @param link the README without the link, and where the link was.
 */
function inPlaceOfLink(
  ordered: CheckInput,
  [without, at]: readonly [SourceFile, number],
  key: string,
  memory: ReadingMemory,
): CheckInput {
  const { readme } = ordered;
  const before = checkList(ordered, memory);
  const added = before.catalog.list?.entries.find(({ citation }) => citation?.key === key);
  if (readme === undefined || added === undefined || added.range.start <= at) return ordered;
  const range = wholeLines(readme, added.range);
  const text = readme.text.slice(range.start, range.end);
  const line = text.endsWith('\n') ? text : `${text}\n`;
  // The empty lines that separated the entry go with it.
  const extra = readme.lines.count - without.lines.count - line.split('\n').length + 1;
  const first = readme.lines.position(range.start).line;
  const separators = Array.from({ length: Math.max(0, extra) }, (_, back) => first - 1 - back);
  const hasSeparators = separators.every(
    (one) =>
      one > 0 &&
      readme.text.slice(readme.lines.lineStart(one), readme.lines.lineEnd(one)).trim() === '',
  );
  const start = hasSeparators ? readme.lines.lineStart(first - separators.length) : range.start;
  const moved = {
    ...ordered,
    readme: withEdits(readme, [
      { range: { start: at, end: at }, text: line },
      { range: { start, end: range.end }, text: '' },
    ]),
  };
  const number = ({ errors, warnings }: CheckResult['summary']): number => errors + warnings;
  const isRight = number(checkList(moved, memory).summary) <= number(before.summary);
  return isRight ? moved : ordered;
}

function wholeLines({ lines, text }: SourceFile, { start, end }: Range): Range {
  return {
    start: lines.lineStart(lines.position(start).line),
    end: Math.min(text.length, lines.lineStart(lines.position(end).line + 1)),
  };
}

/** A paper of which some parts are wanted. */
interface Wanted {
  readonly name: string;
  readonly work: Work;
  readonly wanted: ReadonlySet<PaperPart>;
}

function parts(input: CheckInput, paper: Wanted, memory: ReadingMemory): Done | undefined {
  const first = withBibEntry(input, paper, memory);
  if (first === undefined) return undefined;
  const second = withFields(first.input, paper, memory);
  const third = withAbstract(second.input, paper, memory);
  const done = [...first.parts, ...second.parts, ...third.parts];
  return done.length === 0 ? undefined : { ...first, input: third.input, parts: done };
}

/** @returns undefined where a bib entry is wanted and cannot be made: the rest alone would be of little use. */
function withBibEntry(
  input: CheckInput,
  { name, work, wanted }: Wanted,
  memory: ReadingMemory,
): Done | undefined {
  const catalog = readCatalog(input, memory);
  const entry = paperNamed(catalog, name);
  if (!wanted.has('bib-entry') || entry === undefined) return { input, parts: [] };
  if (catalog.pairOf(entry) !== undefined) return { input, parts: [] };
  const isOurs = ({ title }: { readonly title: string }): boolean => title === entry.title;
  const added = addBibEntries(input, () => bibEntryOfWork(work, ''), memory, isOurs);
  const [step] = added.steps;
  if (step === undefined) return undefined;
  const shown = paperNamed(readCatalog(added.input, memory), name)?.citation;
  return {
    input: added.input,
    parts:
      entry.citation === undefined && shown !== undefined ? ['bib-entry', 'key'] : ['bib-entry'],
    citationKey: step.citationKey,
  };
}

/** The fields that the bib entry of a paper lacks. */
function withFields(
  input: CheckInput,
  { name, work, wanted }: Wanted,
  memory: ReadingMemory,
): Done {
  const fields = [
    ['bib-abstract', 'abstract', work.abstract],
    ['doi', 'doi', work.doi],
  ] as const;
  let now = input;
  const done: PaperPart[] = [];
  for (const [part, field, value] of fields) {
    const catalog = readCatalog(now, memory);
    const entry = paperNamed(catalog, name);
    const pair = entry && catalog.pairOf(entry);
    if (!wanted.has(part) || value === undefined || pair === undefined) continue;
    const { bibEntry, bibliography } = pair;
    if ((bibEntry.fields.get(field)?.raw ?? '').trim() !== '') continue;
    const bib = withEdits(
      bibliography.source,
      setField(bibliography, bibEntry, { name: field, value }),
    );
    const moved = moveAnchors(catalog, [recallBibliography(bib, memory)]);
    now = {
      ...now,
      ...(now.readme === undefined ? {} : { readme: withEdits(now.readme, moved) }),
      bibs: now.bibs.map((file) => (file.path === bib.path ? bib : file)),
    };
    done.push(part);
  }
  return { input: now, parts: done };
}

function withAbstract(
  input: CheckInput,
  { name, work: { abstract }, wanted }: Wanted,
  memory: ReadingMemory,
): Done {
  const catalog = readCatalog(input, memory);
  const { list } = catalog;
  const entry = paperNamed(catalog, name);
  const isWanted = wanted.has('abstract') && entry !== undefined && !hasAbstract(entry);
  if (!isWanted || abstract === undefined || list === undefined) return { input, parts: [] };
  const edit = inPlace(list.source.text, entry, abstract) ?? abstractWriter(list)(entry, abstract);
  if (edit === undefined) return { input, parts: [] };
  return { input: { ...input, readme: withEdits(list.source, [edit]) }, parts: ['abstract'] };
}

/** An abstract after its label, or in place of a placeholder. */
function inPlace(
  text: string,
  { abstract }: ListEntry,
  value: ScholarlyText,
): TextEdit | undefined {
  if (abstract === undefined) return undefined;
  const { range } = abstract;
  const space = range.start > 0 && /\S/.test(text.charAt(range.start - 1)) ? ' ' : '';
  return { range, text: `${space}${toMarkdown(value)}` };
}

/** The written text passes the rules, as far as a program can ensure it. */
function tidied(done: Completion, before: CheckResult, memory: ReadingMemory): Completion {
  const known = printsOf(before.findings);
  const { changed } = applyFixes(
    done.input,
    ({ fingerprint }, { kind }) => kind === 'safe' && !known.has(fingerprint),
    checkList,
    memory,
  );
  return { ...done, input: withChanges(done.input, changed) };
}
