import { pageOf } from '../identifiers/page-of.ts';
import { atDate } from '../registries/dates.ts';
import type { Notice, NoticeKind } from '../registries/work.ts';
import { groupBy } from '../text/group-by.ts';
import { type Compared, findingOn, identityOf } from './finding-on.ts';
import type { KnownRecord, ReferenceFinding } from './reference-finding.ts';
import { quoted, registryOf } from './reference-texts.ts';
import type { ReferencedWork } from './referenced-works.ts';

/** The texts for each kind of notice, the most serious first. */
const KINDS = [
  {
    kind: 'retraction',
    severity: 'error',
    what: 'was retracted',
    advice: 'Remove it, or say in the entry that it was retracted.',
  },
  {
    kind: 'partial-retraction',
    severity: 'warning',
    what: 'was partly retracted',
    advice: 'Read the notice and decide whether the list should keep the paper.',
  },
  {
    kind: 'concern',
    severity: 'warning',
    what: 'has an expression of concern from its publisher',
    advice: 'Read it and decide whether the list should keep the paper.',
  },
  {
    kind: 'correction',
    severity: 'info',
    what: 'was corrected',
    advice: 'Read the correction if the list quotes results of the paper.',
  },
] as const satisfies readonly { kind: NoticeKind; [name: string]: unknown }[];

const SOURCES: Readonly<Record<string, string>> = {
  publisher: 'the publisher',
  'retraction-watch': 'Retraction Watch',
  pubmed: 'PubMed',
  title: 'the title there',
};

/** Words in a note that state the retraction. */
const STATES_RETRACTION = /\b(?:retract(?:ed|ion)|withdrawn|removed by)\b/i;

/**
 * The finding that a work was retracted or corrected, or has an expression of concern: one for the
 * most serious kind, with all notices of that kind as evidence. There is none for a work whose entry
 * states the retraction.
 *
 * @param records of one work, from all registries that know it; none of them is a notice itself.
 */
export function retractionOf(records: readonly Compared[]): ReferenceFinding | undefined {
  const notices = records.flatMap((compared) =>
    (compared.record.facts.notices ?? []).map((notice) => ({ compared, notice })),
  );
  const worst = KINDS.find(({ kind }) => notices.some(({ notice }) => notice.kind === kind));
  if (worst === undefined) return undefined;
  const { kind, severity, what, advice } = worst;
  const found = notices.filter(({ notice }) => notice.kind === kind);
  const [first] = found;
  if (first === undefined) return undefined;
  const { work, record } = first.compared;
  if (kind !== 'correction' && statesRetraction(work)) return undefined;
  const evidence = found.map(({ compared, notice }) => ({
    registry: compared.record.registry,
    url: noticePage(notice) ?? pageOf(compared.reference.identifier),
    statement: noticeText(notice, compared.record),
  }));
  const date = found.map(({ notice }) => notice.date).find((one) => one !== undefined);
  const page = found.map(({ notice }) => noticePage(notice)).find((one) => one !== undefined);
  const where = page ?? `${registryOf(record)} says so, without a notice`;
  return findingOn(
    first.compared,
    {
      ruleId: 'paper-retracted',
      severity,
      task: 'review',
      message: `${quoted(work.entry.title)} ${what}${atDate(date)} (${where}). ${advice}`,
      evidence: [
        ...groupBy(evidence, ({ registry, url }) => `${registry} ${url}`).values(),
      ].flatMap(([one]) => one ?? []),
    },
    { statement: what, names: [identityOf(work), kind] },
  );
}

function statesRetraction({ titles, bib }: ReferencedWork): boolean {
  const notes = ['note', 'addendum', 'annote', 'pubstate', 'keywords', 'title'].map(
    (name) => bib?.bibEntry.fields.get(name)?.value ?? '',
  );
  // The title of a paper on retractions has the word too; only marks before or after it count.
  const marks = titles.some((title) =>
    /^[\s[(*]*(?:retracted|withdrawn)\b|[[(](?:retracted|withdrawn)[^()[\]]*[\])]$/i.test(
      title.trimEnd(),
    ),
  );
  return marks || notes.slice(0, -1).some((note) => STATES_RETRACTION.test(note));
}

function noticePage({ doi, pmid }: Notice): string | undefined {
  if (doi !== undefined) return pageOf({ kind: 'doi', id: doi });
  return pmid === undefined ? undefined : pageOf({ kind: 'pmid', id: pmid });
}

function noticeText({ kind, source, date }: Notice, record: KnownRecord): string {
  const by = source === undefined ? undefined : (SOURCES[source] ?? source);
  return `${kind.replace('-', ' ')}${date === undefined ? '' : ` of ${date}`} at ${registryOf(record)}${by === undefined ? '' : `, reported by ${by}`}`;
}
