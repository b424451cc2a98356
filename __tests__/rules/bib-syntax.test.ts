import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find, lines } from './find.ts';
import { fixed } from './fixed.ts';
import { article } from './samples.ts';

describe('bib-syntax', () => {
  it('reports the problems found while reading the file, with their severity', () => {
    const bib = article('Moss', 'Bark as a Home', { year: '2021' }).replace(
      '  year = {2021},\n',
      '  year = {2021},\n  year = {2022},\n  note = unknown,\n',
    );
    expect(find('bib-syntax', { bib })).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining('year'),
        place: { start: { line: 6 } },
        related: [{ file: 'refs.bib', start: { line: 5 } }],
        entry: { citationKey: 'Moss' },
      },
      { severity: 'warning', message: expect.stringContaining('unknown'), related: [] },
    ]);
  });

  it('reports many repeated fields once', () => {
    const bib = article('Moss', 'Bark as a Home', { keywords: 'moss' }).replace(
      /\n}/,
      `\n${'  keywords = {bark},\n'.repeat(4)}}`,
    );
    expect(lines('bib-syntax', { bib })).toEqual([
      expect.stringContaining('3 more places in this file have the same problem'),
    ]);
  });

  it('reports a lost brace as an error, and keeps the entries after it', () => {
    const bib = [
      article('Moss', 'Bark as a Home').replace('{2021}', '{2021'),
      article('Stone', 'Red Walls'),
      article('Stone', 'Red Walls'),
    ].join('\n');
    expect(find('bib-syntax', { bib })).toMatchObject([{ severity: 'error' }]);
    expect(lines('bib-duplicate-key', { bib })).toHaveLength(1);
  });

  it('accepts a comma between entries, which misleads no program, but no brace', () => {
    const bib = `${article('Moss', 'Bark').trim()},\n\n${article('Stone', 'Red Walls')}`;
    expect(find('bib-syntax', { bib })).toEqual([]);
    expect(find('bib-syntax', { bib: bib.replace('},\n\n', '},}\n\n') })).toMatchObject([
      { severity: 'error', message: expect.stringContaining('after the end of an entry') },
    ]);
  });

  it('names no entry for faults between entries', () => {
    const bib = `${article('Moss', 'Bark')}\n<<<<<<< HEAD\n${article('Stone', 'Red Walls')}`;
    const [finding] = find('bib-syntax', { bib });
    expect(finding?.place.start.line).toBe(8);
    expect(finding?.entry).toBeUndefined();
  });

  it('distinguishes equal problems in two entries', () => {
    const broken = (key: string) => article(key, 'Bark').replace('{2021},', '{2021},,');
    const findings = find('bib-syntax', { bib: `${broken('Moss')}\n${broken('Stone')}` });
    expect(findings).toHaveLength(2);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('reports warnings of one kind once, from more than three on', () => {
    const bib = (macros: number) =>
      Array.from({ length: macros }, (_, at) =>
        article(`Moss${at}`, `Bark ${at}`).replace('{2021}', `{2021},\n  note = mac${at}`),
      ).join('\n');
    expect(find('bib-syntax', { bib: bib(3) })).toHaveLength(3);
    expect(find('bib-syntax', { bib: bib(21) })).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(/^The macro mac0 .* 20 more places in this file/),
      },
    ]);
  });

  it('reports each error, however many', () => {
    const broken = Array.from({ length: 30 }, (_, at) =>
      article(`Moss${at}`, `Bark ${at}`).replace('title =', 'title'),
    );
    expect(find('bib-syntax', { bib: broken.join('\n') }).length).toBeGreaterThanOrEqual(30);
  });

  it('removes the fields of a flood, except those that a comment keeps', () => {
    const one = (at: number) =>
      article(`Moss${at}`, 'Bark').replace(
        '  year = {2021},\n',
        '  year = 2021,\n  year = 2021,\n',
      );
    const kept = `% curator-ignore bib-syntax -- a test of another program\n${one(0)}`;
    const many = Array.from({ length: 25 }, (_, at) => one(at + 1));
    const { bib } = fixed('bib-syntax', { bib: [kept, ...many].join('\n') });
    expect(bib?.startsWith(kept)).toBe(true);
    expect(bib?.match(/year = 2021,\n/g)).toHaveLength(27);
  });

  it('leaves repeated keys to their own rule', () => {
    const bib = article('Moss', 'Bark') + article('Moss', 'Bark') + article('MOSS', 'Bark');
    expect(lines('bib-syntax', { bib })).toEqual([]);
  });

  it('reports each word without a value, and no repetition', () => {
    const bib = article('Moss', 'Bark').replace('year = {2021}', 'year = {2021}, titl, titl');
    expect(find('bib-syntax', { bib }).map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  it('finds nothing in comments, macros and text between entries', () => {
    const bib = `% A comment\nSome text.\n@comment{old}\n@preamble{"\\relax"}\n@string{jsp = "JSP"}\n${article('Moss', 'Bark')}`;
    expect(lines('bib-syntax', { bib })).toEqual([]);
  });
});

describe('the fix of bib-syntax', () => {
  const misc = (fields: string) => `@misc{Moss,\n  title = {Bark},\n${fields}}\n`;

  it.each([
    ['  year = {2021},\n  year = "2021",\n  note = {x},\n', '  year = {2021},\n  note = {x},\n'],
    ['  year = 2021,\n  Year = { 2021 }\n', '  year = 2021\n'],
    ['  month = jan,\n  month = JAN,\n', '  month = jan,\n'],
    ['  note = {a\n   b},\n  note = {a b},\n  note = {a b},\n', '  note = {a\n   b},\n'],
    ['  note = {x},\n'.repeat(30).replace(/,\n$/, '\n'), '  note = {x}\n'],
  ])('removes the repeated field of %j', (before, after) => {
    expect(fixed('bib-syntax', { bib: misc(before) }).bib).toBe(misc(after));
  });

  it.each([
    '  year = {2021},\n  year = {2022},\n',
    '  year = {2021},\n  year = {2022},\n  year = {2021},\n',
    '  month = jan,\n  month = {jan},\n',
    '  year = {2021}\n  year = {2021},\n',
  ])('leaves to a person %j', (fields) => {
    const findings = find('bib-syntax', { bib: misc(fields) });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ fix }) => fix)).toEqual(findings.map(() => undefined));
  });

  it('finds the parent of an entry in another file', () => {
    const part = '@inproceedings{Moss, author = {A}, title = {Bark}, crossref = {walls}}\n';
    const walls = '@proceedings{walls, title = {Walls}, year = {2021}}\n';
    const found = (...texts: string[]) =>
      checkList({
        bibs: texts.map((text, at) => sourceFile(`${at}.bib`, text)),
        config: DEFAULT_CONFIG,
      })
        .findings.map(({ ruleId }) => ruleId)
        .filter((id) => id === 'bib-syntax' || id === 'bib-required-fields');
    expect(found(part, walls)).toEqual([]);
    expect(found(part)).toEqual(['bib-syntax']);
  });

  it('finds the definition of a macro in another file', () => {
    const part = '@article{Moss, author = {A}, title = {Bark}, journal = jsp, year = {2021}}\n';
    const found = (...texts: string[]) =>
      checkList({
        bibs: texts.map((text, at) => sourceFile(`${at}.bib`, text)),
        config: DEFAULT_CONFIG,
      })
        .findings.map(({ ruleId, message }) => `${ruleId} ${message}`)
        .filter((line) => line.startsWith('bib-syntax'));
    expect(found(part, '@string{JSP = {Journal of Small Plants}}\n')).toEqual([]);
    expect(found(part, '@string{moss = {Moss Letters}}\n')).toEqual([
      expect.stringContaining('The macro jsp is not defined'),
    ]);
  });

  it('accepts notes between entries', () => {
    expect(find('bib-syntax', { bib: `comment = {Mosses}\n\n${article('Moss', 'Bark')}` })).toEqual(
      [],
    );
  });
});
