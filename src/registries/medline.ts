import { findDoi } from '../identifiers/doi.ts';
import { parsePmid } from '../identifiers/identifier.ts';
import { partsOf, type ScholarlyText, scholarlyText } from '../scholarly/scholarly-text.ts';
import { compact, ownValue } from '../text/json.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import types from './types.json' with { type: 'json' };
import type { Notice, NoticeKind, OtherVersion } from './work.ts';

/**
 * Relations of MEDLINE to notices about a record. PubMed's `RetractionIn` is Europe PMC's
 * `Retraction in`; here all names are in lower case and without spaces.
 *
 * @see https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html
 */
const ABOUT = types.medlineNotices as Readonly<Record<string, NoticeKind>>;
/** Relations of a notice to the record that it is about. */
const NOTICE_OF = types.medlineNoticeOf as Readonly<Record<string, NoticeKind>>;
/** Publication types of notices. */
const NOTICE_TYPES = types.medlineNoticeTypes as Readonly<Record<string, NoticeKind>>;

interface RelatedRecord {
  readonly type: string;
  readonly record: OtherVersion;
}

/**
 * A link to another record.
 *
 * @param type the name of the relation, as the registry spells it.
 * @param citation where the other record appeared; it may contain a DOI.
 */
export function relatedRecord(
  type: string | undefined,
  citation: string | undefined,
  pmid: string | undefined,
): RelatedRecord {
  const text = cleanText(citation);
  const record = { doi: findDoi(text ?? ''), pmid: parsePmid(pmid ?? ''), citation: text };
  return { type: plainName(type ?? ''), record: compact(record) };
}

/** The record that a relation names, such as `UpdateOf`. */
export function versionOf(
  related: readonly RelatedRecord[],
  type: string,
): OtherVersion | undefined {
  return related.find((one) => one.type === plainName(type))?.record;
}

/** The notices about a record, and what it is about where it is a notice itself. */
export function medlineNotices(
  publicationTypes: readonly string[],
  related: readonly RelatedRecord[],
): { readonly notices: Notice[]; readonly noticeOf: Notice[] } {
  const types = publicationTypes.map(plainName);
  const notices = noticesIn(related, ABOUT);
  if (
    types.includes('retractedpublication') &&
    !notices.some(({ kind }) => kind === 'retraction')
  ) {
    notices.push({ kind: 'retraction', source: 'pubmed' });
  }
  const noticeOf = noticesIn(related, NOTICE_OF);
  const kind = types.map((type) => ownValue(NOTICE_TYPES, type)).find((one) => one !== undefined);
  if (noticeOf.length === 0 && kind !== undefined) noticeOf.push({ kind, source: 'pubmed' });
  return { notices, noticeOf };
}

function noticesIn(
  related: readonly RelatedRecord[],
  kinds: Readonly<Record<string, NoticeKind>>,
): Notice[] {
  return related.flatMap(({ type, record: { doi, pmid } }) => {
    const kind = ownValue(kinds, type);
    return kind === undefined ? [] : [compact({ kind, doi, pmid, source: 'pubmed' })];
  });
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(' ', '');
}

/** A title of MEDLINE, which ends with a period and is in brackets if it is a translation. */
export function medlineTitle(markup: string | undefined): ScholarlyText | undefined {
  const title = cleanScholarlyText(markup);
  if (title === undefined) return undefined;
  if (typeof title === 'string') {
    return title.replace(/^\[(.+)\]\.?$/, '$1').replace(/(?<!\.)\.$/, '');
  }
  const parts = partsOf(title);
  const end = parts.at(-1);
  return typeof end === 'string'
    ? scholarlyText([...parts.slice(0, -1), end.replace(/(?<!\.)\.$/, '')])
    : title;
}
