import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runIn, textOf } from './run-in.ts';

const README = `# Papers on Lichens

## Walls

- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall), Finn Stone, *Moss Letters*, 2022
- [Slow Colours: How Lichens Share a Wall](https://doi.org/10.99999/jsp.slow), Ada Moss, Bo Twigg, *Moss Letters*, 2021
`;
const BIB = `@article{Stone2022,
  author = {Stone, Finn},
  title = {A Year on a North Wall},
  journal = {Moss Letters},
  year = {2022},
  doi = {10.99999/jsp.wall}
}

@misc{Oh1999,
  title = {Quantum Bananas and Other Fruit of the Tropics}
}
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sync-'));
  writeFileSync(join(folder, 'README.md'), README);
  writeFileSync(join(folder, 'refs.bib'), BIB);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('sync', () => {
  it('prints the line to paste on a line of its own', async () => {
    writeFileSync(
      join(folder, 'refs.bib'),
      `${BIB}@article{Bell2020,\n  author = {Bell, Ann},\n  title = {1. Mosses},\n  journal = {Moss Letters},\n  year = {2020}\n}\n`,
    );
    const { error } = await runIn(folder, ['sync', '--category', 'Walls', '--only', 'list']);
    expect(error).toMatch(/Add it by hand, for example as:\n- 1\\\. Mosses, Ann Bell/);
  });

  it('shows what would be added, and what is skipped and why', async () => {
    const { status, out, error } = await runIn(folder, ['sync']);
    expect(status).toBe(1);
    expect(out).toContain('+@article{Moss2021,\n+  author = {Ada Moss and Bo Twigg},');
    expect(error).toBe(
      'refs.bib: no list entry for Oh1999 ("Quantum Bananas and Other Fruit of the Tropics"): no category is close to it. Name one with --category.\n' +
        '1 bib entry would be added. Use --write to add it.\n',
    );
    expect(textOf(folder, 'refs.bib')).toBe(BIB);
  });

  it('has time for each of its readings', async () => {
    let time = 0;
    const now = () => (time += 25);
    const titles = Array.from({ length: 12 }, (_, at) => `Lichens of the ${at}th Old Wall`);
    const works = titles.map(
      (title, at) => `@misc{W${at},\n  title = {${title}},\n  doi = {10.99999/w.${at}}\n}\n`,
    );
    writeFileSync(join(folder, 'refs.bib'), works.join('\n'));
    const args = ['sync', '--category', 'Walls', '--deadline', '1'];
    const { out, error } = await runIn(folder, args, { now });
    expect(time).toBeGreaterThan(1000);
    expect(error).toContain('12 list entries');
    for (const title of titles) expect(out).toContain(title);
  });

  it('counts entries and keys in their plurals', async () => {
    const more = '- [Rain on Old Walls](https://doi.org/10.99999/rain), Ada Moss, 2021';
    writeFileSync(join(folder, 'README.md'), `${README}${more}\n`);
    const { error } = await runIn(folder, ['sync', '--only', 'bib', '--keys']);
    expect(error).toContain(
      '2 bib entries and 3 citation keys would be added. Use --write to add them.\n',
    );
  });

  it('says which facts are omitted, without --write, too', async () => {
    const unsure =
      '- [Rain on Old Walls](https://doi.org/10.99999/jsp.rain), Ada Moss, DeepSeek-AI, *Moss Letters*, 2021';
    writeFileSync(join(folder, 'README.md'), `${README}${unsure}\n`);
    const { out, error } = await runIn(folder, ['sync', '--only', 'bib']);
    expect(out).toContain('title = {Rain on Old Walls}');
    expect(out).not.toContain('DeepSeek');
    expect(error).toContain('(Rain on Old Walls), without authors: not read with certainty\n');
  });

  it('writes it, and does nothing the second time', async () => {
    const written = await runIn(folder, ['sync', '--write', '--category', 'walls']);
    expect(written).toEqual({
      status: 0,
      error: '',
      out: `refs.bib: bib entry of Moss2021 (Slow Colours: How Lichens Share a Wall)
README.md: list entry of Oh1999 (Quantum Bananas and Other Fruit of the Tropics), under "Walls"
Written: README.md and refs.bib.
`,
    });
    expect(textOf(folder, 'README.md')).toBe(
      `${README}- Quantum Bananas and Other Fruit of the Tropics\n`,
    );
    expect(await runIn(folder, ['sync', '--category', 'walls'])).toEqual({
      status: 0,
      error: '',
      out: 'The list and its bibliography match.\n',
    });
  });

  it.each([
    [['--diff', '--write'], '--diff and --write contradict each other'],
    [['--only', 'bib', '--category', 'Walls'], '--only bib makes none'],
    [['--only', 'lsit'], 'Did you mean "list"?'],
    [['--category', 'Wals'], 'Did you mean "Walls"?'],
    [['--no-bib'], 'there is no bibliography to sync with the list.'],
  ])('refuses %j', async (options, message) => {
    const { status, error } = await runIn(folder, ['sync', ...options]);
    expect(status).toBe(2);
    expect(error).toContain(message);
  });
});
