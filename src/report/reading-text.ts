import type { Summary } from '../rules/finding.ts';
import { linesText } from '../text/lines-text.ts';

/** What a summary line says of the reading of a list. */
interface ReadingText {
  /** Behind the number of papers: `46 resources`; undefined without any. */
  readonly resources?: string;
  /** Behind all other numbers: `3 sections skipped`. */
  readonly skipped?: string;
  /** `12 paper links stand in no entry: lines 14, 20, 31 and 9 more; 4 entries may be misread: ...`. */
  readonly unread?: string;
}

/** What was read of a list besides its papers, and what was not, for its summary. */
export function readingText({ reading }: Summary): ReadingText {
  if (reading === undefined) return {};
  const { resources, skipped, unread, unreadLines, doubtfulLines } = reading;
  const missed = [
    ...(unread === 0
      ? []
      : [
          `${number(unread, 'paper link')} ${unread === 1 ? 'stands' : 'stand'} in no entry: ${linesText(unreadLines)}`,
        ]),
    ...(doubtfulLines.length === 0
      ? []
      : [`${doubtfulLines.length} entries may be misread: ${linesText(doubtfulLines)}`]),
  ];
  return {
    ...(resources === 0 ? {} : { resources: number(resources, 'resource') }),
    ...(skipped === 0 ? {} : { skipped: `${number(skipped, 'section')} skipped` }),
    ...(missed.length === 0 ? {} : { unread: missed.join('; ') }),
  };
}

/** Whether there is a list, and nothing of it was read. */
export function nothingRead({ entries, reading }: Summary): boolean {
  return reading !== undefined && entries + reading.resources === 0;
}

function number(count: number, singular: string): string {
  return `${count} ${singular}${count === 1 ? '' : 's'}`;
}
