import type { Heading, List } from '../list/list.ts';
import { append } from '../text/append.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Fix } from './finding.ts';

/**
 * Moves a heading to another level, and those below it along with it. Nothing where one of them
 * would get a level that does not exist, or is underlined: that has two levels only.
 */
export function levelFix(
  list: List,
  heading: Heading,
  depth: number,
  kind: Fix['kind'],
): { fix?: Fix } {
  const edits: TextEdit[] = [];
  const by = depth - heading.depth;
  for (const one of [heading, ...below(list, heading)]) {
    const level = one.depth + by;
    const edit = level < 1 || level > 6 ? undefined : setLevel(list, one, level);
    if (edit === undefined) return {};
    append(edits, edit);
  }
  return { fix: { kind, files: [{ file: list.source.path, edits }] } };
}

function below({ headings }: List, heading: Heading): Heading[] {
  const following = headings.slice(headings.indexOf(heading) + 1);
  const end = following.findIndex(({ depth }) => depth <= heading.depth);
  return end < 0 ? following : following.slice(0, end);
}

function setLevel(
  list: List,
  { marks, range, depth }: Heading,
  level: number,
): TextEdit[] | undefined {
  if (marks !== undefined) {
    const more = level - depth;
    return more > 0
      ? [{ range: { start: marks.end, end: marks.end }, text: '#'.repeat(more) }]
      : [{ range: { start: marks.start, end: marks.start - more }, text: '' }];
  }
  const text = list.source.text.slice(range.start, range.end);
  const tags = [...text.matchAll(/<\/?h([1-6])\b/gi)];
  if (tags.length !== 2) return undefined;
  return tags.map(({ index, 0: tag }) => ({
    range: { start: range.start + index + tag.length - 1, end: range.start + index + tag.length },
    text: String(level),
  }));
}
