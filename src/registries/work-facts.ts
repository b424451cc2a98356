import * as v from 'valibot';
import { plainText } from '../scholarly/scholarly-text.ts';
import { compact, noneIfEmpty } from '../text/json.ts';
import { RECORD, type WorkRecord } from './work.ts';

/** The part of a record that is stored between runs: enough to compare an entry with it. */
export const FACTS = v.strictObject({
  ...v.omit(RECORD, [
    'abstract',
    'arxivCategory',
    'series',
    'pmcid',
    'volume',
    'issue',
    'pages',
    'publisher',
    'isbn',
    'edition',
    'url',
    'preprint',
  ]).entries,
  title: v.string(),
});

export type WorkFacts = v.InferOutput<typeof FACTS>;

/** Further authors are not stored; some papers have thousands. */
const MOST_AUTHORS = 30;
/** Longer texts are cut (characters). */
const LONGEST = 500;

/**
 * The facts of a record, in the order in which they are read from a file.
 *
 * @returns undefined if it has no title.
 */
export function factsOf(record: WorkRecord): WorkFacts | undefined {
  const { title, authors, published, withdrawn } = record;
  if (title === undefined) return undefined;
  const facts = compact({
    title: plainText(title).slice(0, LONGEST),
    authors: authors?.slice(0, MOST_AUTHORS).map((name) => compact(name)),
    date: record.date,
    years: record.years,
    venue: record.venue?.slice(0, LONGEST),
    type: record.type,
    doi: record.doi,
    arxiv: record.arxiv,
    pmid: record.pmid,
    originalTitle: record.originalTitle?.slice(0, LONGEST),
    published:
      published && compact({ ...published, citation: published.citation?.slice(0, LONGEST) }),
    notices: noneIfEmpty(record.notices),
    noticeOf: noneIfEmpty(record.noticeOf),
    withdrawn: withdrawn?.slice(0, LONGEST),
    doubts: noneIfEmpty(record.doubts),
  });
  return v.parse(FACTS, facts);
}

/** A record as stored in a file; undefined for anything else, so that the registry is asked again. */
export function readRecord(value: unknown): WorkRecord | undefined {
  const parsed = v.safeParse(RECORD, value);
  return parsed.success ? compact(parsed.output) : undefined;
}
