import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { decodeSourceFile } from '../../src/text/source-file.ts';
import { find } from './find.ts';
import { fixed } from './fixed.ts';
import { article } from './samples.ts';

const ID = 'bib-encoding';
const titled = (title: string) => article('Moss', title);

describe('bib-encoding', () => {
  it.each([
    ['Cafe\u0301 and Zu\u0308rich', 'Caf\u00e9 and Z\u00fcrich'],
    ['\u212bngstr\u00f6m', '\u00c5ngstr\u00f6m'],
    ['Garc\u0131\u0301a and \u0237\u030c', 'Garc\u00eda and \u01f0'],
  ])('turns %j into %j', (title, right) => {
    expect(find(ID, { bib: titled(title) })).toMatchObject([{ severity: 'warning' }]);
    expect(fixed(ID, { bib: titled(title) }).bib).toBe(titled(right));
  });

  it.each([
    'Caf\u00e9',
    '\ud83d\udc69\u200d\ud83c\udf3e in the field',
    'x\u0304 is the mean',
    'K\u0131z\u0131l and \u0237',
    '\u0e01\u0e33 and \u4e2d\u6587',
    'Tabs\tand spaces\u00a0too',
    '\u00c3 and \u00c2 alone',
  ])('leaves %j alone', (title) => {
    expect(find(ID, { bib: titled(title) })).toEqual([]);
  });

  it.each([
    ['a caf\u00c3\u00a9', '"\u00c3\u00a9"'],
    ['it\u00e2\u20ac\u2122s', '"\u00e2\u20ac\u2122"'],
    ['it\u0092s', 'U+0092'],
    ['it\u0001s', 'U+0001'],
    ['a signi_x000C_cant wall', 'contains "_x000C_", where another character was lost'],
  ])('reports what was lost in %j, and does not guess', (title, shown) => {
    const [finding] = find(ID, { bib: titled(title) });
    expect(finding?.message).toContain(shown);
    expect(finding?.fix).toBeUndefined();
  });

  it('leaves what was lost to a person, for whom nothing is escaped', () => {
    expect(find('bib-latex', { bib: titled('A signi_x000C_cant wall') })).toEqual([]);
  });

  it('points at the first of them, and counts characters', () => {
    const [finding] = find(ID, { bib: titled('Cafe\u0301') });
    expect(finding?.message).toBe(
      'The title of Moss writes "\u00e9" as 2 characters that have a composed form (NFC). Write U+00E9.',
    );
    expect(finding?.place.start).toEqual({ line: 3, column: 15 });
  });

  it('reports once bytes that are not UTF-8, and bib-syntax does not report them again', () => {
    const latin1 = Uint8Array.from(titled('Caf\u00e9 in Z\u00fcrich'), (one) => one.charCodeAt(0));
    const { findings } = checkList({
      bibs: [decodeSourceFile('refs.bib', latin1)],
      config: DEFAULT_CONFIG,
    });
    const mine = findings.filter(({ ruleId }) => ruleId === ID || ruleId === 'bib-syntax');
    expect(mine).toMatchObject([
      {
        ruleId: ID,
        severity: 'error',
        entry: { citationKey: 'Moss' },
        place: { start: { line: 3 } },
      },
    ]);
    expect(mine[0]?.message).toContain('2 bytes, the first here, are not valid UTF-8');
  });

  it('reports more than three fields with lost characters as one', () => {
    const entries = ['A', 'B', 'C', 'D'].map((key) => article(key, `BarkÃ© ${key}`));
    const message = '4 fields contain characters that another encoding or program spoiled';
    expect(find('bib-encoding', { bib: entries.join('') })).toMatchObject([
      { message: expect.stringContaining(message) },
    ]);
    expect(find('bib-encoding', { bib: entries.slice(1).join('') })).toHaveLength(3);
  });
});
