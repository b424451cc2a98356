import { withoutTail } from '../text/without-tail.ts';

const HEADING = /^#{1,6}\s/;
const BOLD_LINE = /^(?:\*\*([^*]+)\*\*:?|__([^_]+)__:?)$/;
const LABEL = /^(?:\*\*([^*]{1,60})\*\*|__([^_]{1,60})__)(:?\s.+)$/s;
const ITEM = /^(?:[-*+•]|\d{1,3}[.)])\s(.*)$/s;

interface Line {
  readonly kind: 'text' | 'heading' | 'item';
  readonly content: string;
}

/**
 * A text of several paragraphs as one line, for a field or an entry of the list: headings precede
 * their text (`Methods: We measure.`), and semicolons separate the items of a list.
 */
export function oneLine(text: string): string {
  let out = '';
  let before: Line['kind'] = 'text';
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = readLine(raw.trim());
    if (line.content === '') continue;
    out = `${out}${out === '' ? '' : between(out, before, line.kind)}${line.content}`;
    before = line.kind;
  }
  return out.replace(/\s+/g, ' ').trim();
}

function readLine(line: string): Line {
  const title = titleOf(line);
  if (title !== undefined) return { kind: 'heading', content: `${title.replace(/[:.]$/, '')}:` };
  const item = ITEM.exec(line)?.[1]?.trim();
  if (item !== undefined) return { kind: 'item', content: item };
  const label = LABEL.exec(line);
  if (label === null) return { kind: 'text', content: line };
  return { kind: 'heading', content: `${label[1] ?? label[2]}${label[3]}` };
}

/** The text of a line that is only a heading. */
function titleOf(line: string): string | undefined {
  if (HEADING.test(line)) return withoutTail(line.replace(/^#+/, ''), /#/).trim();
  const bold = BOLD_LINE.exec(line);
  return bold?.[1] ?? bold?.[2];
}

/** The separator between the text so far and the next line. */
function between(text: string, before: Line['kind'], next: Line['kind']): string {
  if (next === 'text' || /[.,;:!?]["”’)]?$/.test(text)) return ' ';
  if (next === 'heading') return '. ';
  return before === 'item' ? '; ' : ': ';
}
