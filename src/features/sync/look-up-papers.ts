import type { BibEntryDraft } from '../../bibtex/bib-entry-draft.ts';
import { draftOfListEntry } from '../../catalog/draft-of-list-entry.ts';
import { identifierKey, identifierText } from '../../identifiers/identifier.ts';
import type { ReferenceIdentifier } from '../../links/registry-identifier.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { compareWork } from '../../references/compare-works.ts';
import { workText } from '../../references/reference-texts.ts';
import { type ReferencedWork, referencedWorks } from '../../references/referenced-works.ts';
import { refusalsOf } from '../../registries/objections.ts';
import { type CheckInput, readCatalog } from '../check/check-list.ts';
import type { AskRecordsOf, FoundRecord, NotFound } from '../papers/ask-records-of.ts';
import { bibEntryOfWork } from '../papers/bib-entry-of-work.ts';
import { lookUpIdentifier } from '../papers/lacking-parts.ts';
import { papersWithoutBibEntry } from './add-bib-entries.ts';
import { foundWork } from './found-work.ts';
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
  readonly text: string;
}

/** The result of looking up the papers of a list. */
export interface PaperLookUp {
  /** The bib entry of a paper that was found, without a key; or why none may be made now. */
  readonly draftOf: (entry: ListEntry) => BibEntryDraft | string | undefined;
  readonly found: number;
  /** Of those found, how many were known from an earlier run. */
  readonly cached: number;
  readonly notFound: readonly LookUpRemark[];
  /** How many papers no registry answered for; `draftOf` says why. */
  readonly unasked: number;
  /** Found, but retracted, withdrawn or the like. */
  readonly doubtful: readonly LookUpRemark[];
}

/**
 * Looks up the papers of a list that no bib entry cites, by their identifiers in the list. A record
 * is only used where title and authors agree with the list's: a link may be wrong.
 */
export async function lookUpPapers(
  input: CheckInput,
  tools: PaperLookUpTools,
): Promise<PaperLookUp> {
  const catalog = readCatalog(input);
  const papers = papersWithoutBibEntry(catalog).map((entry) => ({
    entry,
    identifier: lookUpIdentifier(entry),
  }));
  const { answers, cached } = await answersFor(
    papers.flatMap(({ identifier }) => identifier ?? []),
    tools,
  );
  const works = new Map(
    referencedWorks(catalog).flatMap((work) => work.entries.map((entry) => [entry, work] as const)),
  );
  const drafts = new Map<string, BibEntryDraft | string>();
  const found = new Set<string>();
  const notFound: LookUpRemark[] = [];
  let unasked = 0;
  const doubtful: LookUpRemark[] = [];
  for (const { entry, identifier } of papers) {
    const remark = (text: string): LookUpRemark => ({
      title: entry.title,
      line: lineOf(catalog.list, entry),
      text,
    });
    if (identifier === undefined) {
      notFound.push(remark('it has no identifier. Give it a link with its DOI, arXiv id or PMID.'));
      continue;
    }
    const key = identifierKey(identifier);
    const answer = answers.get(key) ?? { why: 'no registry answered', unasked: true };
    if ('unasked' in answer) {
      unasked += 1;
      drafts.set(key, `not looked up: ${identifierText(identifier)}: ${answer.why}. ${RUN_AGAIN}`);
      continue;
    }
    const verdict = judge(identifier, answer, works.get(entry));
    if (verdict.kind === 'found') {
      found.add(key);
      if (verdict.doubt !== undefined) doubtful.push(remark(verdict.doubt));
    } else notFound.push(remark(verdict.text));
    const draft = verdict.kind === 'wrong' ? stubOf(entry) : verdict.draft;
    if (draft !== undefined) drafts.set(key, draft);
  }
  return {
    draftOf(entry) {
      const identifier = lookUpIdentifier(entry);
      return identifier === undefined ? undefined : drafts.get(identifierKey(identifier));
    },
    found: found.size,
    cached: [...found].filter((key) => cached.has(key)).length,
    notFound,
    unasked,
    doubtful,
  };
}

const RUN_AGAIN =
  'This says nothing about the paper. Run the same command again, or without --look-up to use what the list says.';

/** What the cache and the registries say of identifiers, by their keys. */
interface Answers {
  readonly answers: ReadonlyMap<string, FoundRecord | NotFound>;
  /** The keys of those that the cache had. */
  readonly cached: ReadonlySet<string>;
}

async function answersFor(
  identifiers: readonly ReferenceIdentifier[],
  { ask, cache, progress }: PaperLookUpTools,
): Promise<Answers> {
  const answers = new Map<string, FoundRecord | NotFound>();
  const wanted = new Map<string, ReferenceIdentifier>();
  for (const identifier of identifiers) {
    const key = identifierKey(identifier);
    const known = cache?.get(key);
    if (known === undefined) wanted.set(key, identifier);
    else answers.set(key, known);
  }
  const cached = new Set(answers.keys());
  let done = cached.size;
  const total = cached.size + wanted.size;
  progress(done, total);
  await ask([...wanted.values()], (identifier, found) => {
    const key = identifierKey(identifier);
    answers.set(key, found);
    if (!('why' in found)) cache?.set(key, found);
    progress(++done, total);
  });
  return { answers, cached };
}

/** What a registry's answer means for a paper. */
type Verdict =
  | {
      readonly kind: 'found';
      readonly draft: BibEntryDraft;
      /** Why it should perhaps not be listed. */
      readonly doubt?: string;
    }
  /** Nothing is known; or the identifier itself is wrong. */
  | { readonly kind: 'unknown' | 'wrong'; readonly text: string; readonly draft?: undefined };

/** @param own the work that the list means, where it can be compared. */
function judge(
  identifier: ReferenceIdentifier,
  found: FoundRecord | NotFound,
  own: ReferencedWork | undefined,
): Verdict {
  const what = identifierText(identifier);
  if ('why' in found) {
    return { kind: found.absent ? 'wrong' : 'unknown', text: `${what}: ${found.why}.` };
  }
  const known = foundWork(found);
  if (known === undefined) {
    return { kind: 'unknown', text: `${what}: its registry gives no title.` };
  }
  const { work, facts } = known;
  if (own !== undefined && !compareWork(own, { registry: found.registry, facts }).sameWork) {
    const text = `${what} is ${workText(facts)}. Correct the link, or the title, of the list.`;
    return { kind: 'wrong', text };
  }
  const [refusal] = refusalsOf(work);
  return {
    kind: 'found',
    draft: bibEntryOfWork(work, ''),
    ...(refusal === undefined ? {} : { doubt: `${what} ${REFUSALS[refusal.kind]}.` }),
  };
}

/** What the list says of a paper, but for its identifier, which is known to be wrong. */
function stubOf(entry: ListEntry): BibEntryDraft | undefined {
  const draft = draftOfListEntry(entry)?.draft;
  const fields = draft?.fields.filter(({ name }) => !IDENTIFYING.has(name)) ?? [];
  return draft !== undefined && fields.length > 1 ? { ...draft, fields } : undefined;
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

function lineOf(list: List | undefined, { range }: ListEntry): number {
  return list?.source.lines.position(range.start).line ?? 1;
}
