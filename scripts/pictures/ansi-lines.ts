import type { Span } from './spans.ts';

const LOOKS: Readonly<Record<string, string>> = {
  '0': '',
  '1': 'bold',
  '2': 'dim',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '36': 'cyan',
};

/**
 * Lines of a terminal's output, with the looks that its escape sequences ask for, broken where the
 * terminal ends.
 *
 * @param columns of the terminal.
 */
export function ansiLines(output: string, columns: number): Span[][] {
  return output
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const lines: Span[][] = [[]];
      let look = '';
      let column = 0;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are told their colours so.
      for (const [, code, character = ''] of line.matchAll(/\u001b\[(\d+)m|([^\u001b])/gu)) {
        if (code !== undefined) {
          const known = LOOKS[code];
          if (known === undefined) throw new Error(`the pictures know no colour ${code}`);
          look = known;
          continue;
        }
        if (column++ === columns) {
          lines.push([]);
          column = 1;
        }
        const current = lines.at(-1);
        const last = current?.at(-1);
        if (current === undefined) continue;
        if (last?.look === look)
          current[current.length - 1] = { look, text: last.text + character };
        else current.push({ look, text: character });
      }
      return lines;
    });
}
