import { withoutTail } from '../text/without-tail.ts';

const HEADING = /^#{1,6}\s/;
const BOLD_LINE = /^(?:\*\*([^*]+)\*\*:?|__([^_]+)__:?)$/;
const LABEL = /^(?:\*\*([^*]{1,60})\*\*|__([^_]{1,60})__)(:?\s.+)$/s;
const ITEM = /^(?:[-*+•]|\d{1,3}[.)])\s(.*)$/s;

/** A line of the text: what it says, and as what. */
interface Line {
  readonly kind: 'text' | 'heading' | 'item';
  readonly said: string;
}

/**
 * A text of several paragraphs on one line, as a field and the entry of a list hold it: headings
 * stand before what they head (`Methods: We measure.`), items of a list are kept apart by
 * semicolons, so that no two sentences run into each other.
 */
export function oneLine(text: string): string {
  let out = '';
  let before: Line['kind'] = 'text';
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = readLine(raw.trim());
    if (line.said === '') continue;
    out = `${out}${out === '' ? '' : between(out, before, line.kind)}${line.said}`;
    before = line.kind;
  }
  return out.replace(/\s+/g, ' ').trim();
}

function readLine(line: string): Line {
  const title = titleOf(line);
  if (title !== undefined) return { kind: 'heading', said: `${title.replace(/[:.]$/, '')}:` };
  const item = ITEM.exec(line)?.[1]?.trim();
  if (item !== undefined) return { kind: 'item', said: item };
  const label = LABEL.exec(line);
  if (label === null) return { kind: 'text', said: line };
  return { kind: 'heading', said: `${label[1] ?? label[2]}${label[3]}` };
}

/** The text of a line that is a heading as a whole. */
function titleOf(line: string): string | undefined {
  if (HEADING.test(line)) return withoutTail(line.replace(/^#+/, ''), /#/).trim();
  const bold = BOLD_LINE.exec(line);
  return bold?.[1] ?? bold?.[2];
}

/** What keeps a line apart from the text so far. */
function between(text: string, before: Line['kind'], next: Line['kind']): string {
  if (next === 'text' || /[.,;:!?]["”’)]?$/.test(text)) return ' ';
  if (next === 'heading') return '. ';
  return before === 'item' ? '; ' : ': ';
}
