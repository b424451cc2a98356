import type { BibEntryDraft } from '../../bibtex/bib-entry-draft.ts';
import { draftOfListEntry } from '../../catalog/draft-of-list-entry.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import type { ReferenceIdentifier } from '../../links/registry-identifier.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { compareWork } from '../../references/compare-works.ts';
import { identifierText, workText } from '../../references/reference-texts.ts';
import { referencedWorks } from '../../references/referenced-works.ts';
import { mergeRecords } from '../../registries/merge.ts';
import { refusalsOf } from '../../registries/objections.ts';
import type { WorkRecord } from '../../registries/work.ts';
import { factsOf } from '../../registries/work-facts.ts';
import type { AskRecordsOf, FoundRecord, NotFound } from '../ask-records-of.ts';
import { bibEntryOfWork } from '../bib-entry-of-work.ts';
import { type CheckInput, readCatalog } from '../check-list.ts';
import { lookUpIdentifier } from '../lacking-parts.ts';
import { papersWithoutBibEntry } from './add-bib-entries.ts';
import type { RecordCache } from './record-cache.ts';

/** What looking papers up needs. */
export interface PaperLookUpTools {
  readonly ask: AskRecordsOf;
  readonly cache?: RecordCache;
  readonly progress: (done: number, total: number) => void;
}

/** A paper that was not found, or about which a person should know something. */
export interface LookUpRemark {
  readonly title: string;
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly words: string;
}

/** The result of looking up the papers of a list. */
export interface PaperLookUp {
  /** The bib entry of a paper that was found, without a key. */
  readonly draftOf: (entry: ListEntry) => BibEntryDraft | undefined;
  readonly found: number;
  /** Of those found, how many were known from an earlier run. */
  readonly cached: number;
  readonly notFound: readonly LookUpRemark[];
  /** Found, but retracted, withdrawn or the like. */
  readonly doubtful: readonly LookUpRemark[];
}

/**
 * Looks up the papers of a list that no bib entry cites, by their identifiers in the list. A record
 * is only used where title and authors agree with the list's: a link may be wrong.
 */
export async function lookUpPapers(
  input: CheckInput,
  { ask, cache, progress }: PaperLookUpTools,
): Promise<PaperLookUp> {
  const catalog = readCatalog(input);
  const { list } = catalog;
  const papers = papersWithoutBibEntry(catalog).map((entry) => ({
    entry,
    identifier: lookUpIdentifier(entry),
  }));
  const records = new Map<string, FoundRecord>();
  const failures = new Map<string, NotFound>();
  const wanted = new Map<string, ReferenceIdentifier>();
  for (const { identifier } of papers) {
    if (identifier === undefined) continue;
    const key = identifierKey(identifier);
    const known = cache?.get(key);
    if (known === undefined) wanted.set(key, identifier);
    else records.set(key, known);
  }
  const kept = new Set(records.keys());
  let done = kept.size;
  const total = kept.size + wanted.size;
  progress(done, total);
  await ask([...wanted.values()], (identifier, found) => {
    const key = identifierKey(identifier);
    if ('why' in found) failures.set(key, found);
    else {
      records.set(key, found);
      cache?.set(key, found);
    }
    progress(++done, total);
  });
  const drafts = new Map<string, BibEntryDraft>();
  const foundKeys = new Set<string>();
  /** What the list has, except an identifier that is known to be wrong. */
  const addStub = (entry: ListEntry, key: string): void => {
    const draft = draftOfListEntry(entry)?.draft;
    const fields = draft?.fields.filter(({ name }) => !IDENTIFYING.has(name)) ?? [];
    if (draft !== undefined && fields.length > 1) drafts.set(key, { ...draft, fields });
  };
  const notFound: LookUpRemark[] = [];
  const doubtful: LookUpRemark[] = [];
  const works = new Map(
    referencedWorks(catalog).flatMap((work) => work.entries.map((entry) => [entry, work] as const)),
  );
  for (const { entry, identifier } of papers) {
    const remark = (words: string): LookUpRemark => ({
      title: entry.title,
      line: lineOf(list, entry),
      words,
    });
    if (identifier === undefined) {
      notFound.push(remark('it has no identifier. Give it a link with its DOI, arXiv id or PMID.'));
      continue;
    }
    const key = identifierKey(identifier);
    const found = records.get(key);
    const what = identifierText(identifier);
    const work =
      found === undefined
        ? undefined
        : mergeRecords([{ ...found, outcome: 'found', record: forEntry(found.record) }]);
    if (found === undefined || work === undefined) {
      const failure = failures.get(key);
      notFound.push(remark(`${what}: ${failure?.why ?? 'its registry gives no title'}.`));
      if (failure?.absent) addStub(entry, key);
      continue;
    }
    const facts = factsOf(found.record);
    const own = works.get(entry);
    if (
      own !== undefined &&
      facts !== undefined &&
      !compareWork(own, { registry: found.registry, facts }).sameWork
    ) {
      notFound.push(
        remark(`${what} is ${workText(facts)}. Correct the link, or the title, of the list.`),
      );
      addStub(entry, key);
      continue;
    }
    const [refusal] = refusalsOf(work);
    if (refusal !== undefined) doubtful.push(remark(`${what} ${REFUSALS[refusal.kind]}.`));
    drafts.set(key, bibEntryOfWork(work, ''));
    foundKeys.add(key);
  }
  return {
    draftOf(entry) {
      const identifier = lookUpIdentifier(entry);
      return identifier === undefined ? undefined : drafts.get(identifierKey(identifier));
    },
    found: foundKeys.size,
    cached: [...foundKeys].filter((key) => kept.has(key)).length,
    notFound,
    doubtful,
  };
}

const IDENTIFYING = new Set([
  'doi',
  'eprint',
  'archiveprefix',
  'primaryclass',
  'pmid',
  'pmcid',
  'url',
]);

const REFUSALS = {
  retracted: 'was retracted. Remove it from the list, or say so there',
  withdrawn: 'was withdrawn by its authors. Decide whether the list should keep it',
  'is-notice': 'is a retraction notice or a correction, and no paper',
  'no-paper': 'is no paper, but a dataset or software',
} as const;

/** What the reading of years needs is of no use in an entry. */
function forEntry(record: WorkRecord): WorkRecord {
  const { years: _years, ...rest } = record;
  return rest;
}

function lineOf(list: List | undefined, { range }: ListEntry): number {
  return list?.source.lines.position(range.start).line ?? 1;
}
