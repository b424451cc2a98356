import { describe, expect, it } from 'vitest';
import { find, fix, lines } from '../find.ts';
import { list, paper, titles } from '../samples.ts';

const URL = 'https://doi.org/10.99999/bark';
const FACTS = ', Bo Twigg, *Journal of Small Plants*, 2019';
const MENDED = `[Bark as a Home](${URL})`;

/** A list in which one entry begins with a text in place of its link. */
const withLink = (link: string): string =>
  list(...titles(3).map((title) => paper(title) + FACTS), `- ${link}${FACTS}`);

describe('a link with the brackets of no link', () => {
  it.each([
    `[Bark as a Home]${URL})`,
    `[Bark as a Home]（${URL}）`,
    `［Bark as a Home］(${URL})`,
    `[Bark as a Home](${URL}）`,
    `[Bark as a Home](<${URL})`,
    `(Bark as a Home)[${URL}]`,
  ])('%s is found and mended', (link) => {
    const readme = withLink(link);
    const found = find('entry-link', { readme });
    expect(found.map(({ message }) => message)).toEqual([
      `"${link}" is not written as a link is, so Markdown shows none. Write "[text](address)".`,
    ]);
    expect(found[0]?.fix?.kind).toBe('suggested');
    expect(fix('entry-link', { readme })).toMatchObject({ readme: withLink(MENDED), left: [] });
  });

  it('is found where it leads to the .bib', () => {
    const keyed = titles(3).map((title, at) => paper(title, { key: `Moss202${at}` }) + FACTS);
    const readme = list(...keyed, `- ${MENDED} [\`Twigg2019\`]（refs.bib）${FACTS}`);
    expect(lines('entry-link', { readme })).toHaveLength(1);
    expect(fix('entry-link', { readme }).readme).toContain(`${MENDED} [\`Twigg2019\`](refs.bib),`);
  });

  it.each([
    `${MENDED} (see [the code]https://a.example/c)`,
    `${MENDED} (2021)[https://a.example/c](https://a.example/c)`,
    `${MENDED} （[code](https://a.example/c)）`,
    `${MENDED} \`[code]https://a.example/c)\``,
    `[Bark as a Home](<${URL}>)`,
  ])('is not seen in %s', (link) => {
    expect(lines('entry-link', { readme: withLink(link) })).toEqual([]);
  });
});

describe('an address that no browser opens', () => {
  it.each([
    [`http:s//doi.org/10.99999/bark`, 'begins with "http:s//"'],
    [`htps://doi.org/10.99999/bark`, 'begins with "htps://"'],
    [`hhttps://doi.org/10.99999/bark`, 'begins with "hhttps://"'],
    [`https:/doi.org/10.99999/bark`, 'begins with "https:/"'],
    [`https:///doi.org/10.99999/bark`, 'begins with "https:///"'],
    [`https://doi.org/doi.org/10.99999/bark`, 'has two addresses in one target'],
    [`http://https://doi.org/10.99999/bark`, 'has two addresses in one target'],
  ])('%s is found and mended', (url, what) => {
    const readme = withLink(`[Bark as a Home](${url})`);
    const found = find('entry-link', { readme });
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(what)]);
    expect(found[0]?.fix?.kind).toBe('suggested');
    expect(fix('entry-link', { readme })).toMatchObject({ readme: withLink(MENDED), left: [] });
  });

  it.each([
    'ftp://a.example/b',
    'mailto:ada@a.example',
    'HTTPS://a.example/b',
    'http://a.example/b',
  ])('is not seen in %s', (url) => {
    const readme = withLink(`${MENDED} [more](${url})`);
    expect(lines('entry-link', { readme })).toEqual([]);
  });
});
