import { describe, expect, it } from 'vitest';
import { find, lines } from './find.ts';
import { fixed } from './fixed.ts';
import { article, list, paper, titles } from './samples.ts';

const ignore = (rule: string): string => `<!-- curator-ignore ${rule} -- so be it -->\n`;
const names = titles(30);

describe('one finding for many', () => {
  it('does not count entries that a comment suppresses', () => {
    const papers = names.map((title) => paper(title));
    const readme = list(...papers.slice(0, 28), ignore('entry-abstract') + papers[28]);
    expect(lines('entry-abstract', { readme })).toEqual([
      expect.stringContaining('28 of 29 papers have no abstract'),
    ]);
    expect(lines('suppression', { readme })).toEqual([]);
  });

  it('is not at a place where a comment suppresses the first of many', () => {
    const [first = '', ...others] = names.map((title) => paper(title));
    const readme = list(ignore('entry-abstract') + first, ...others);
    const [finding] = find('entry-abstract', { readme });
    expect(finding?.message).toContain('29 of 30 papers have no abstract');
    expect(finding?.place.start.line).toBe(7);
  });

  it('is none when the remaining ones are no habit', () => {
    const papers = names.slice(0, 3).map((title) => ignore('entry-abstract') + paper(title));
    const readme = list(...papers, paper('A Fourth Lichen on a Wall'));
    expect(lines('entry-abstract', { readme })).toEqual([
      expect.stringContaining('The paper has no abstract'),
    ]);
  });

  it('counts no bib entry that may stay unlisted', () => {
    const bib = names.map((title, at) => article(`Moss${at}`, title, { year: `${1950 + at}` }));
    const kept = `% curator-ignore bib-unlisted -- cited in the introduction\n${bib[0]}`;
    const readme = list(paper('Something Else', { abstract: 'Else.' }));
    expect(lines('bib-unlisted', { readme, bib: [kept, ...bib.slice(1)].join('\n') })).toEqual([
      expect.stringContaining('29 of 30 bib entries of refs.bib are not in README.md'),
    ]);
  });

  it('leaves suppressed bib entries alone when it is fixed', () => {
    const entries = names.map((title, at) => article(`Moss${at}`, title, { month: 'May' }));
    const kept = `% curator-ignore bib-month -- as printed\n${entries[0]}`;
    const bib = [kept, ...entries.slice(1)].join('\n');
    expect(lines('bib-month', { bib })).toEqual([
      expect.stringContaining('29 of 30 month fields give the month as text'),
    ]);
    const after = fixed('bib-month', { bib }).bib ?? '';
    expect(after.startsWith(kept)).toBe(true);
    expect(after.match(/month = may,/g)).toHaveLength(29);
  });

  it('still reports a comment that suppresses nothing', () => {
    const papers = names.map((title) => paper(title, { abstract: 'It is long enough.' }));
    const readme = list(ignore('entry-link') + papers[0], ...papers.slice(1));
    expect(lines('suppression', { readme })).toHaveLength(1);
    const keys = list(ignore('entry-citation-key') + paper('Bark', { key: 'Moss' }));
    expect(lines('suppression', { readme: keys, bib: article('Moss', 'Bark') })).toHaveLength(1);
  });
});
