import { ansiLines } from './ansi-lines.ts';
import { box, svg, textLine } from './svg.ts';

const COLUMNS = 100;
const SIZE = 13;
const LINE = 19;
const PADDING = 20;
const BAR = 34;
const STYLE = `
text{font:${SIZE}px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;fill:#d6dde6}
.window{fill:#151b23;stroke:#3d444d}
.bold{font-weight:700;fill:#f0f6fc}
.dim{fill:#9198a1}
.red{fill:#ff7b72}
.green{fill:#56d364}
.yellow{fill:#e3b341}
.cyan{fill:#79c0ff}`;

/** A terminal that shows a command and what it prints. */
export function terminalPicture(command: string, output: string): string {
  const lines = [[{ text: `$ ${command}`, look: 'bold' }], [], ...ansiLines(output, COLUMNS)];
  const width = Math.ceil(COLUMNS * SIZE * 0.62) + 2 * PADDING;
  const height = BAR + lines.length * LINE + PADDING;
  const lights = [0, 1, 2].map(
    (index) => `<circle cx="${PADDING + 6 + index * 18}" cy="20" r="5" class="dim"/>`,
  );
  return svg({
    width,
    height,
    title: 'The report in a terminal',
    description: `A terminal in which the command "${command}" prints three findings of an invented list, each with its line and a mark below what is meant: a broken link, which a program can fix, a paper without an abstract, and advice on the .bib. The last line counts them.`,
    style: STYLE,
    parts: [
      box(0.5, 0.5, width - 1, height - 1, 'window', 8),
      ...lights,
      ...lines.flatMap((spans, index) =>
        spans.length === 0 ? [] : [textLine(PADDING, BAR + (index + 1) * LINE, spans)],
      ),
    ],
  });
}
