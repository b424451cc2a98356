import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';
import { soundlyFixed } from './sound-fixes.ts';

const ID = 'bib-url-format';
const withUrl = (url: string, key = 'Moss') => article(key, 'Bark', { url });

describe('bib-url-format', () => {
  it('reports more than three fields with one fault as one', () => {
    const bib = ['A', 'B', 'C', 'D']
      .map((key) => article(key, `On ${key}`, { url: 'N/A' }))
      .join('');
    expect(find('bib-url-format', { bib })).toMatchObject([
      {
        message:
          '4 url fields have a value like "N/A", which is not a web address: lines 6, 13, 20 and 27. Write one that begins with "https://", or remove it.',
      },
    ]);
  });

  it.each([
    'https://example.org',
    'http://example.org/a_b?c=1&d=%20#e',
    'ftp://example.org/a.pdf',
    '{https://example.org/a}',
    'https://example.org/~moss',
    'https://example.org/a,b;c(d)',
    'https://web.example.org/web/2020/https://example.org/a',
    '',
  ])('accepts %j', (url) => {
    expect(find(ID, { bib: withUrl(url) })).toEqual([]);
  });

  it.each([
    [String.raw`https://example.org/a\_b\%20\#c\&d`, 'https://example.org/a_b%20#c&d', 'info'],
    [String.raw`https://example.org/{\_}b`, 'https://example.org/_b', 'info'],
    [String.raw`\url{https://example.org/a}`, 'https://example.org/a', 'info'],
    [String.raw`https://example.org/\textasciitilde{}moss`, 'https://example.org/~moss', 'info'],
    [String.raw`https://example.org/{~}moss{\_}a{#}b`, 'https://example.org/~moss_a#b', 'info'],
    [String.raw`https://example.org/\~{}moss`, 'https://example.org/~moss', 'info'],
    [String.raw`https://example.org/$\sim$moss`, 'https://example.org/~moss', 'info'],
    [String.raw`https://example.org/a{\textunderscore}b`, 'https://example.org/a_b', 'info'],
    [String.raw`https:\/\/example.org\/a`, 'https://example.org/a', 'info'],
    ['www.example.org/a', 'https://www.example.org/a', 'warning'],
    ['arxiv.org/abs/2101.99999', 'https://arxiv.org/abs/2101.99999', 'warning'],
    ['https://https://example.org', 'https://example.org', 'warning'],
    ['<https://example.org/a>', 'https://example.org/a', 'warning'],
    ['10.99999/bark', 'https://doi.org/10.99999/bark', 'warning'],
  ])('suggests for %j %j', (url, right, severity) => {
    const [finding] = find(ID, { bib: withUrl(url) });
    expect(finding).toMatchObject({ severity, fix: { kind: 'suggested' } });
    expect(soundlyFixed(ID, withUrl(url), ['url'])).toBe(withUrl(right));
  });

  it.each([
    ['https://a.example.org https://b.example.org', 'more than one address'],
    ['https://a.example.org; www.example.org', 'more than one address'],
    ['https://example.org/a b', 'contains spaces'],
    ['bark.pdf', 'not a web address'],
    ['see the publisher', 'not a web address'],
    ['https://exa[mple.org', 'no browser can read'],
    ['http:/example.org', 'not a web address'],
    ['10.99999/bark, PMID: 99999999', 'is a DOI'],
  ])('reports that %j %s', (url, what) => {
    const [finding] = find(ID, { bib: withUrl(url) });
    expect(finding?.message).toContain(what);
    expect(finding?.fix).toBeUndefined();
  });

  it('reports once many escaped addresses, and still fixes all', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `Moss${index}`);
    const bib = keys.map((key) => withUrl(String.raw`https://example.org/a\_b`, key)).join('');
    expect(find(ID, { bib })).toMatchObject([{ severity: 'info' }]);
    expect(soundlyFixed(ID, bib, ['url'])).toBe(
      keys.map((key) => withUrl('https://example.org/a_b', key)).join(''),
    );
  });

  it('suggests no address from which LaTeX is left', () => {
    const bib = withUrl(String.raw`https://example.org/a{\&}b$\backslash$nhttps://example.org/c`);
    const [finding] = find(ID, { bib });
    expect(finding?.message).toMatch(/which contains LaTeX\. Write it as in a browser\.$/);
    expect(finding?.fix).toBeUndefined();
  });
});
