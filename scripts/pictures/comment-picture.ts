import { type Block, markdownBlocks } from './markdown-blocks.ts';
import { monospaceWidth, proportionalWidth, type Span, wrap } from './spans.ts';
import { box, svg, textLine } from './svg.ts';

const WIDTH = 780;
const PADDING = 16;
const HEAD = 42;
const SIZE = 14;
const CODE_SIZE = 12;
const STYLE = `
text{font:${SIZE}px -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:#1f2328}
.card{fill:#fff;stroke:#d1d9e0}
.head{fill:#f6f8fa;stroke:#d1d9e0}
.rule{fill:#d1d9e0}
.bold,.heading{font-weight:600}
.heading{font-size:17px}
.dim,.small{fill:#59636e}
.small{font-size:12px}
.link{fill:#0969da}
.code,.diff{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;font-size:${CODE_SIZE}px}
.old{fill:#ffebe9}
.new{fill:#dafbe1}
.button{fill:#f6f8fa;stroke:#d1d9e0}
@media (prefers-color-scheme:dark){
text{fill:#f0f6fc}
.card{fill:#0d1117;stroke:#3d444d}
.head{fill:#151b23;stroke:#3d444d}
.rule{fill:#3d444d}
.dim,.small{fill:#9198a1}
.link{fill:#4493f8}
.old{fill:#3c1618}
.new{fill:#12331f}
.button{fill:#212830;stroke:#3d444d}
}`;

interface Comment {
  readonly title: string;
  readonly description: string;
  /** Markdown, as it is posted. */
  readonly body: string;
  /** The line that a suggestion would replace. */
  readonly replaces?: { readonly line: number; readonly text: string };
}

/** A comment of ours as GitHub shows it. */
export function commentPicture({ title, description, body, replaces }: Comment): string {
  const parts: string[] = [];
  let y = HEAD + 14;
  for (const block of markdownBlocks(body)) {
    const drawn = draw(block, y, replaces);
    parts.push(...drawn.parts);
    y = drawn.end;
  }
  const height = y + 4;
  const who: Span[] = [
    { text: 'github-actions', look: 'bold' },
    { text: '  bot', look: 'small' },
  ];
  return svg({
    width: WIDTH,
    height,
    title,
    description,
    style: STYLE,
    parts: [
      box(0.5, 0.5, WIDTH - 1, height - 1, 'card', 6),
      box(0.5, 0.5, WIDTH - 1, HEAD, 'head', 6),
      textLine(PADDING, 27, who),
      ...parts,
    ],
  });
}

interface Drawn {
  readonly parts: readonly string[];
  readonly end: number;
}

function draw(block: Block, y: number, replaces: Comment['replaces']): Drawn {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.spans, y, 17, 'heading');
    case 'text':
      return paragraph(block.spans, y, SIZE, '');
    case 'table':
      return table(block.rows, y);
    case 'suggestion':
      return suggestion(block.lines, y, replaces);
  }
}

function paragraph(spans: readonly Span[], y: number, size: number, look: string): Drawn {
  const lines = wrap(spans, (WIDTH - 2 * PADDING) / size, proportionalWidth);
  const step = Math.round(size * 1.5);
  const parts = lines.map((line, index) => textLine(PADDING, y + size + index * step, line, look));
  return { parts, end: y + lines.length * step + 8 };
}

function table(rows: readonly (readonly string[])[], y: number): Drawn {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => proportionalWidth(row[column] ?? '') * 13 + 24)),
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
  const stretch = Math.min(1.2, (WIDTH - 2 * PADDING) / all);
  const step = 30;
  const parts = rows.flatMap((row, index) => {
    const top = y + index * step;
    let x = PADDING;
    const cells = row.map((text, column) => {
      const cell = textLine(x + 10, top + 20, [{ text, look: index === 0 ? 'bold' : '' }]);
      x += (widths[column] ?? 0) * stretch;
      return cell;
    });
    return [...cells, box(PADDING, top + step - 1, Math.round(x) - PADDING, 1, 'rule')];
  });
  return { parts, end: y + rows.length * step + 14 };
}

function suggestion(lines: readonly string[], y: number, replaces: Comment['replaces']): Drawn {
  const first = replaces?.line ?? 1;
  const parts: string[] = [];
  const inside = WIDTH - 2 * PADDING;
  let at = y + 34;
  const show = (sign: string, number: number, text: string, look: string): void => {
    const room = (inside - 78) / CODE_SIZE;
    const wrapped = wrap([{ text, look: '' }], room, monospaceWidth);
    parts.push(box(PADDING, at, inside, wrapped.length * 18 + 6, look));
    parts.push(textLine(PADDING + 12, at + 16, [{ text: String(number), look: 'dim' }], 'diff'));
    parts.push(textLine(PADDING + 44, at + 16, [{ text: sign, look: '' }], 'diff'));
    for (const [index, line] of wrapped.entries()) {
      parts.push(textLine(PADDING + 62, at + 16 + index * 18, line, 'diff'));
    }
    at += wrapped.length * 18 + 6;
  };
  if (replaces !== undefined) show('-', replaces.line, replaces.text, 'old');
  for (const [index, line] of lines.entries()) show('+', first + index, line, 'new');
  const button = 164;
  const left = WIDTH - PADDING - button - 12;
  return {
    parts: [
      box(PADDING, y, inside, at - y + 46, 'card', 6),
      textLine(PADDING + 12, y + 22, [{ text: 'Suggested change', look: 'dim' }]),
      ...parts,
      box(left, at + 8, button, 30, 'button', 6),
      textLine(left + 14, at + 28, [{ text: 'Commit suggestion', look: 'bold' }]),
    ],
    end: at + 46 + 14,
  };
}
