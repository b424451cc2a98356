import type { Summary } from '../rules/finding.ts';
import { count, linesText, plural } from '../text/plural.ts';

/** The parts of a summary line about reading the list. */
interface ReadingText {
  /** After the number of papers: `46 resources`; undefined if there are none. */
  readonly resources?: string;
  /** After all other numbers: `3 sections skipped`. */
  readonly skipped?: string;
  /** `12 paper links are in no entry: lines 14, 20, 31 and 9 more; 4 entries may be misread: ...`. */
  readonly unread?: string;
}

/** What was read besides papers, and what was not read, for the summary. */
export function readingText({ reading }: Summary): ReadingText {
  if (reading === undefined) return {};
  const { resources, skipped, unread, unreadLines, doubtfulLines } = reading;
  const missed = [
    unread === 0
      ? ''
      : `${count(unread, 'paper link')} ${plural(unread, 'is', 'are')} in no entry: ${linesText(unreadLines)}`,
    doubtfulLines.length === 0
      ? ''
      : `${count(doubtfulLines.length, 'entry', 'entries')} may be misread: ${linesText(doubtfulLines)}`,
  ].filter((text) => text !== '');
  return {
    ...(resources === 0 ? {} : { resources: count(resources, 'resource') }),
    ...(skipped === 0 ? {} : { skipped: `${count(skipped, 'section')} skipped` }),
    ...(missed.length === 0 ? {} : { unread: missed.join('; ') }),
  };
}

/** Whether there is a list of which nothing was read. */
export function nothingRead({ entries, reading }: Summary): boolean {
  return reading !== undefined && entries + reading.resources === 0;
}
