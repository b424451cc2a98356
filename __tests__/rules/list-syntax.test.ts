import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/jobs/check-list.ts';
import { decodeSourceFile, sourceFile } from '../../src/text/source-file.ts';
import { lines } from './find.ts';
import { list, paper, titles } from './samples.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function checkBytes(text: string) {
  const readme = decodeSourceFile('README.md', bytes(text));
  const { findings } = checkList({ readme, bibs: [], config: DEFAULT_CONFIG });
  return findings.filter(({ ruleId }) => ruleId === 'list-syntax');
}

describe('list-syntax', () => {
  it('finds bytes that are not UTF-8, at the first of them', () => {
    const entries = list(paper('Bark as a Home'), '- Gr\xfcne Mauer, M\xfcller');
    expect(checkBytes(entries)).toMatchObject([
      {
        severity: 'error',
        message: expect.stringContaining('2 byte sequences that are not UTF-8, shown as "\ufffd".'),
        place: { start: { line: 6, column: 5 } },
      },
    ]);
    expect(checkBytes(list(paper('Gr\xfcne Mauer')))[0]?.message).toContain(
      '1 byte sequence that is',
    );
  });

  it('allows a replacement character that the file holds', () => {
    const readme = list(paper('Bark as a \ufffd Home'));
    expect(lines('list-syntax', { readme })).toEqual([]);
  });

  it('advises when there is no entry', () => {
    expect(lines('list-syntax', { readme: '# Papers\n\nSee [growth](growth.md).\n' })).toEqual([
      expect.stringMatching(/^README\.md:1:1 info No entries found.*name it with --readme\.$/),
    ]);
  });

  it('says what was too complex, and reads the rest', () => {
    const quotes = `${'> '.repeat(40)}deep`;
    const readme = `${list(paper('Bark as a Home'))}\n## Deep\n\n${quotes}\n\n## After\n\n${paper('Red Walls')}\n`;
    expect(lines('list-syntax', { readme })).toEqual([
      expect.stringMatching(
        /^README\.md:\d+:\d+ warning Not read from line \d+ on: .* Write it simpler/,
      ),
    ]);
    expect(lines('entry-abstract', { readme })[0]).toContain('None of the 2 papers');
  });

  it('says when time ran out', () => {
    const { findings } = checkList({
      readme: sourceFile('README.md', list(paper('Bark as a Home'))),
      bibs: [],
      config: DEFAULT_CONFIG,
      outOfTime: () => true,
    });
    expect(findings.map(({ message }) => message)).toContain(
      'Time is up: the list is not read from here on. Split the list, or write it simpler.',
    );
  });

  it('says nothing of another view of the same entries', () => {
    const entries = titles(12).map((title) => paper(title));
    const readme = `${list(...entries)}\n## Timeline\n\n${entries.join('\n')}\n`;
    const { catalog } = checkList({
      readme: sourceFile('README.md', readme),
      bibs: [],
      config: DEFAULT_CONFIG,
    });
    expect(catalog.list?.diagnostics.map(({ code }) => code)).toEqual(['duplicate-view']);
    expect(lines('list-syntax', { readme })).toEqual([]);
  });
});
