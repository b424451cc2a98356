import type { Summary } from '../rules/finding.ts';
import { count, linesText, plural } from '../text/plural.ts';

/**
 * What was read besides papers, and what was not read, for the summary: `46 resources`; `3 sections
 * skipped`; `12 paper links are in no entry: lines 14, 20, 31 and 9 more; 4 entries may be misread`.
 */
export function readingText({
  reading,
}: Summary): Partial<Record<'resources' | 'skipped' | 'unread', string>> {
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
