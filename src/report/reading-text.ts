import type { Summary } from '../rules/finding.ts';
import { count, linesText, plural } from '../text/plural.ts';

/** The parts of a summary line about reading the list. */
interface ReadingText {
  /** After the number of papers: `46 resources`; undefined if there are none. */
  readonly resources?: string;
  /** After all other numbers: `3 sections skipped`. */
  readonly skipped?: string;
  /** `12 paper links are in no entry: lines 14, 20, 31 and 9 more`. */
  readonly unread?: string;
}

/** What was read besides papers, and what was not read, for the summary. */
export function readingText({ reading }: Summary): ReadingText {
  if (reading === undefined) return {};
  const { resources, skipped, unread, unreadLines } = reading;
  return {
    ...(resources === 0 ? {} : { resources: count(resources, 'resource') }),
    ...(skipped === 0 ? {} : { skipped: `${count(skipped, 'section')} skipped` }),
    ...(unread === 0
      ? {}
      : {
          unread: `${count(unread, 'paper link')} ${plural(unread, 'is', 'are')} in no entry: ${linesText(unreadLines)}`,
        }),
  };
}

/** Whether there is a list of which nothing was read. */
export function nothingRead({ entries, reading }: Summary): boolean {
  return reading !== undefined && entries + reading.resources === 0;
}
