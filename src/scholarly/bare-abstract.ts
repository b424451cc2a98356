import { partsOf, type ScholarlyText, scholarlyText } from './scholarly-text.ts';

/** The heading of an abstract on a line of its own, or with a colon, period or dash. */
const HEADING = /^\s{0,20}(?:abstract|summary)[^\S\n]{0,20}(?:[:.]\s+|[\n—–]\s*)(?=\S)/i;
/** A longer text behind the last `©` is more than the line of a publisher. */
const LONGEST_NOTICE = 120;

/**
 * An abstract without what publishers put around it: the heading "Abstract" (ScienceDirect's exports,
 * JATS), and the `© 2020 Elsevier. All rights reserved.` behind it.
 */
export function bareAbstract(abstract: ScholarlyText): ScholarlyText {
  const parts = partsOf(abstract);
  const last = parts.length - 1;
  return scholarlyText(
    parts.map((part, at) => {
      if (typeof part !== 'string') return part;
      const body = at === 0 ? part.replace(HEADING, '') : part;
      return at === last ? withoutNotice(body) : body;
    }),
  );
}

function withoutNotice(body: string): string {
  const mark = body.lastIndexOf('©');
  const notice = mark < 0 ? '' : body.slice(mark).trim();
  const isNotice = notice.length <= LONGEST_NOTICE && /^©\s?\d{4}\b/.test(notice);
  if (!isNotice || !/\ball rights reserved\.?$/i.test(notice)) return body;
  return body
    .slice(0, mark)
    .replace(/\bcopyright\s{0,3}$/i, '')
    .trimEnd();
}
