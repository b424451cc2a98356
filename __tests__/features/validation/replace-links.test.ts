import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { replaceLinks } from '../../../src/features/validation/replace-links.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const OLD = 'https://old.example/a_b';
const NEW = 'https://new.example/c_d%20e';

function replaced(readme: string, bib = '', by = NEW, url = OLD) {
  const { changed, done } = replaceLinks(
    {
      readme: sourceFile('README.md', readme),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    },
    [{ url, by }],
  );
  const text = (path: string) => changed.find(({ after }) => after.path === path)?.after.text;
  return { readme: text('README.md'), bib: text('refs.bib'), done };
}

describe('a new address in the list', () => {
  it.each([
    [`- [A paper](${OLD}), 2020\r\n`, `- [A paper](${NEW}), 2020\r\n`],
    [`See ${OLD}.\n`, `See ${NEW}.\n`],
    [`<${OLD}> and [x][y]\n\n[y]: ${OLD} "T"\n`, `<${NEW}> and [x][y]\n\n[y]: ${NEW} "T"\n`],
    [`| [A](${OLD}) | B |\n`, `| [A](${NEW}) | B |\n`],
    [`<a href="${OLD}">A</a>  \n`, `<a href="${NEW}">A</a>  \n`],
    [`[A](https://old.example/a\\_b)\n`, `[A](${NEW})\n`],
  ])('takes the place of the old one in %j', (before, after) => {
    expect(replaced(before).readme).toBe(after);
  });

  it.each([
    `[A](${OLD}c) and [B](${OLD}/d) and [C](${OLD}#e)\n`,
    `\`${OLD}\` <!-- ${OLD} -->\n`,
    `~~~\n${OLD}\n~~~\n`,
  ])('leaves %j alone', (text) => {
    expect(replaced(text)).toEqual({ readme: undefined, bib: undefined, done: [] });
  });

  it('cannot end the link that it is in', () => {
    const { readme } = replaced(`[A](${OLD}) B\n`, '', "https://new.example/x)](y) |`<b>'");
    expect(readme).toBe('[A](https://new.example/x%29%5D%28y%29%20%7C%60%3Cb%3E%27) B\n');
  });
});

describe('a new address in a bibliography', () => {
  const bib = (field: string) => `@misc{a,\n  title = {T},\n  ${field},\n}\n`;
  it.each([
    [`url = {${OLD}}`, `url = {${NEW}}`],
    [`url = "${OLD}"`, `url = "${NEW}"`],
    ['url = {https://old.example/a\\_b}', 'url = {https://new.example/c\\_d\\%20e}'],
    [`howpublished = {\\url{${OLD}}}`, `howpublished = {\\url{${NEW}}}`],
    [`note = {See ${OLD}.}`, 'note = {See https://new.example/c\\_d\\%20e.}'],
    [
      `note = {${OLD} ${OLD}, ${OLD}c}`,
      `note = {https://new.example/c\\_d\\%20e https://new.example/c\\_d\\%20e, ${OLD}c}`,
    ],
  ])('takes the place of the old one in %j', (before, after) => {
    expect(replaced('', bib(before)).bib).toBe(bib(after));
  });

  it('is not written where it could not be read back', () => {
    const odd = bib('url = {https://old.example/a{\\_}b}');
    const { done, bib: text } = replaced('', odd, NEW, 'https://old.example/a');
    expect({ done, text }).toEqual({ done: [], text: undefined });
  });
});

it('skips the one replacement that cannot be made, and makes the others', () => {
  const bib =
    '@misc{a, note = {https://odd.example/\\textasciitilde{}x}, url = {https://old.example/a_b}}\n';
  const input = { bibs: [sourceFile('refs.bib', bib)], config: DEFAULT_CONFIG };
  const { changed, done } = replaceLinks(input, [
    { url: 'https://odd.example/~x', by: 'https://new.example/y' },
    { url: OLD, by: NEW },
  ]);
  expect(done).toEqual([{ url: OLD, by: NEW }]);
  expect(changed[0]?.after.text).toBe(bib.replace(OLD, NEW));
});

it('changes nothing but addresses, byte order mark and line endings included', () => {
  const address = fc.webUrl({ withQueryParameters: true });
  fc.assert(
    fc.property(address, address, fc.string(), (url, by, words) => {
      const around = words.replace(/[^\w ]/g, '');
      const readme = { ...sourceFile('README.md', `\ufeff# ${around}\r\n\r\n[A](${url})  \r\n`) };
      const { changed, done } = replaceLinks({ readme, bibs: [], config: DEFAULT_CONFIG }, [
        { url, by },
      ]);
      if (done.length === 0) return;
      const [change] = changed;
      const text = change?.after.text ?? '';
      expect(change?.after.bom).toBe(true);
      expect(text.startsWith(`# ${around}\r\n\r\n[A](`)).toBe(true);
      expect(text.endsWith(')  \r\n')).toBe(true);
    }),
  );
});
