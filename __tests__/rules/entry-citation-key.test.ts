import { describe, expect, it } from 'vitest';
import { find, fix, lines } from './find.ts';
import { article, list, paper, titles } from './samples.ts';

/** The first entry takes lines 1 to 6, the second lines 8 to 13. */
const BIB = [article('Twigg2019', 'Bark as a Home'), article('Moss2018', 'Moss or Lichen')].join(
  '\n',
);
const SHOWN = paper('Moss or Lichen', { key: 'Moss2018' });

/** An entry with this after its linked title. */
function withReference(title: string, reference: string): string {
  return `${paper(title)} ${reference}`;
}

describe('entry-citation-key', () => {
  it.each([
    ['./refs.bib#L1-L6', 'links to refs.bib, which was not read. Name the .bib files'],
    ['https://example.org/refs.bib', 'There is no .bib file'],
    ['./lost.bib#L1-L6', 'links to lost.bib, but no such file was found'],
    [
      '../common/refs.bib',
      'links to ../common/refs.bib, which is not among the files that are checked',
    ],
  ])('reports what a list without a .bib links to: %s', (target, message) => {
    const readme = list(withReference('Bark as a Home', `([\`Twigg2019\`](${target}))`));
    expect(lines('entry-citation-key', { readme })).toEqual([expect.stringContaining(message)]);
  });

  describe('a link to a .bib that does not exist', () => {
    const dead = (link: string) =>
      list(withReference('Bark as a Home', `([\`Twigg2019\`](${link}))`), SHOWN);

    it.each(['old.bib#L3-L9', './old.bib#L3', '/old.bib#L3-L9', 'sub/../old.bib#L3-L9'])(
      'is found, and led to the file that has the entry: %s',
      (link) => {
        const example = { readme: dead(link), bib: BIB };
        const [finding] = find('entry-citation-key', example);
        expect(finding).toMatchObject({
          severity: 'error',
          message:
            'The citation key links to old.bib, which does not exist. "Twigg2019" is in refs.bib: link to that file.',
        });
        expect(fix('entry-citation-key', example)).toMatchObject({
          readme: dead(`${link.startsWith('./') ? './' : ''}refs.bib#L1-L6`),
          left: [],
        });
      },
    );

    it('is found where no bib entry is known to be meant, and not corrected', () => {
      const unknown = list(withReference('Red Walls', '([`Nobody1999`](old.bib))'), SHOWN);
      expect(lines('entry-citation-key', { readme: unknown, bib: BIB }).join()).toContain(
        'links to old.bib, which does not exist. Link to the file that has the bib entry.',
      );
    });

    it.each([
      'https://github.com/o/n/blob/main/old.bib#L1-L6',
      '../outside.bib#L1-L6',
      'refs.bib#L1-L6',
      './refs.bib#L1-L6',
      'other.bib#L1-L6',
    ])('is not found in %s', (link) => {
      expect(lines('entry-citation-key', { readme: dead(link), bib: BIB })).toEqual([]);
    });

    it('is one finding for very many, with all of them corrected', () => {
      const names = Array.from({ length: 30 }, (_, index) => `Twigg${1900 + index}`);
      const readme = (file: string) =>
        list(...names.map((key) => withReference(`Bark in ${key}`, `([\`${key}\`](${file}))`)));
      const bib = names.map((key) => article(key, `Bark in ${key}`)).join('\n');
      expect(lines('entry-citation-key', { readme: readme('old.bib'), bib })).toEqual([
        expect.stringContaining('30 citation keys link to old.bib, which does not exist'),
      ]);
      expect(fix('entry-citation-key', { readme: readme('old.bib'), bib }).readme).toBe(
        readme('refs.bib'),
      );
    });
  });

  describe('a missing key', () => {
    it('is found with the bib entry and how to show it', () => {
      const [finding] = find('entry-citation-key', {
        readme: list(paper('Bark as a Home'), SHOWN),
        bib: BIB,
      });
      expect(finding).toMatchObject({
        severity: 'error',
        message: expect.stringContaining('show it as [`Twigg2019`](refs.bib#L1-L6).'),
        place: { start: { line: 5, column: 4 } },
        entry: { title: 'Bark as a Home', citationKey: 'Twigg2019' },
        related: [{ file: 'refs.bib', start: { line: 1, column: 10 } }],
      });
    });

    it('is none where the key is an anchor of the page', () => {
      const readme = list(
        SHOWN,
        `- <div id="Twigg2019"></div> ${paper('Bark as a Home').slice(2)}`,
      );
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([]);
    });

    it('is none where the list shows all keys in a notation of its own', () => {
      const own = withReference('Bark as a Home', '\\cite{Twigg2019}');
      expect(lines('entry-citation-key', { readme: list(own), bib: BIB })).toEqual([]);
      expect(lines('entry-citation-key', { readme: list(own, SHOWN), bib: BIB })).toEqual([
        expect.stringContaining('is not read as one'),
      ]);
    });

    it('is found where no bib entry fits', () => {
      expect(
        lines('entry-citation-key', { readme: list(paper('Red Walls'), SHOWN), bib: BIB }),
      ).toEqual([expect.stringContaining('no entry of refs.bib fits the paper. Add one and show')]);
    });

    it('is found where several fit, each of them named', () => {
      const bib = BIB + article('TwiggPreprint', 'Bark as a home');
      const [finding] = find('entry-citation-key', {
        readme: list(paper('Bark as a Home'), SHOWN),
        bib,
      });
      expect(finding?.message).toContain('2 bib entries fit the paper: Twigg2019, TwiggPreprint.');
      expect(finding?.related).toMatchObject([{ start: { line: 1 } }, { start: { line: 14 } }]);
    });

    it('is reported once when no key is shown', () => {
      const readme = list(paper('Bark as a Home'), paper('Moss or Lichen'), paper('Red Walls'));
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([
        'Note: No paper shows its citation key; 2 of them are in the bibliography, by identifier or title. Show the key beside each title, with a link to its lines in the .bib.',
      ]);
    });

    it('is reported once when most of many lack it', () => {
      const readme = list(SHOWN, ...titles(25).map((title) => paper(title)));
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([
        expect.stringContaining(
          '25 of 26 papers show no citation key, and none of them is in refs.bib. Add',
        ),
      ]);
    });

    it('is none for resources', () => {
      const readme = `${list(SHOWN)}\n## Tools\n\n- [LichenCount](https://github.com/example/lichen-count)\n`;
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([]);
    });
  });

  describe('an unknown key', () => {
    it.each([
      [
        'is corrected by the bib entry that fits',
        'Bark as a Home',
        'Wood2001',
        `The paper's bib entry is "Twigg2019".`,
      ],
      ['is corrected by a near key', 'Red Walls', 'Red2001', 'Did you mean "Redd2001"?'],
      [
        'is not corrected to one of another name and year',
        'Red Walls',
        'Reid2011',
        'Add the bib entry, or correct the key.',
      ],
      [
        'may be right where the entry is missing',
        'Red Walls',
        'Yew',
        'Add the bib entry, or correct the key.',
      ],
    ])('%s', (_, title, key, advice) => {
      const readme = list(SHOWN, paper(title, { key }));
      const bib = `${BIB}${article('Redd2001', 'Ferns of the South')}`;
      const [message = '', ...others] = lines('entry-citation-key', { readme, bib });
      expect(others).toEqual([]);
      expect(message).toMatch(/^README\.md:6:\d+ error/);
      expect(message).toContain(`The citation key "${key}" is not in refs.bib. ${advice}`);
    });

    it('is not corrected to the key of another paper', () => {
      const shown = paper('Bark as a Home', { key: 'Twigg2019' });
      const readme = list(SHOWN, shown, paper('Red Walls', { key: 'Twig2019' }));
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([
        expect.stringContaining('Add the bib entry, or correct the key.'),
      ]);
    });

    it('is not the name of a footnote, which the text above refers to', () => {
      const note = (name: string, title: string): string =>
        `[^${name}]: Moss, A. (2021). ${title}. *Moss Letters*. https://doi.org/10.99999/${name}`;
      const notes = [
        note('twigg2019', 'Bark as a Home'),
        note('reed2018', 'Moss or Lichen'),
        note('redd2001', 'Red Walls in Winter'),
        note('fern2004', 'Slow Colours of Old Walls'),
      ];
      const readme = `# Papers\n\n## References\n\n${notes.join('\n')}\n`;
      const found = lines('entry-citation-key', { readme, bib: BIB });
      expect(found.filter((line) => line.includes('citation key "'))).toEqual([]);
    });

    it('is at the key', () => {
      const readme = list(SHOWN, `${paper('Red Walls')}\n  - **Key:** Redd2001`);
      expect(find('entry-citation-key', { readme, bib: BIB })).toMatchObject([
        { place: { start: { line: 7, column: 14 }, end: { line: 7, column: 22 } } },
      ]);
    });

    it('may differ in case only', () => {
      const readme = list(SHOWN, paper('Bark as a Home', { key: 'twigg2019' }));
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([
        expect.stringContaining('"twigg2019" differs in case from "Twigg2019" in refs.bib.'),
      ]);
    });

    it('is reported once when nearly all are unknown', () => {
      const readme = list(
        ...titles(6).map((title, index) => paper(title, { key: `Wall${index}` })),
      );
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([
        expect.stringContaining('error 6 of 6 shown citation keys, such as "Wall0", are not in'),
      ]);
    });

    it('is guessed at up to a hundred times', () => {
      const known = titles(220).map((title, index) => paper(title, { key: `Wall${index}` }));
      const bib = titles(220)
        .flatMap((title, index) => [
          article(`Wall${index}`, title),
          article(`Tree${index}`, `Another ${title}`),
        ])
        .join('');
      const guesses = (count: number) =>
        lines('entry-citation-key', {
          bib,
          readme: list(
            ...known,
            ...Array.from({ length: count }, (_, index) =>
              paper(`A Tree of the Kind ${index}`, { key: `Tree${index}x` }),
            ),
          ),
        }).filter((line) => line.includes('Did you mean'));
      expect(guesses(100)).toHaveLength(100);
      expect(guesses(101)).toHaveLength(0);
    });

    it('is reported each time while they are few', () => {
      const readme = list(
        ...titles(5).map((title, index) => paper(title, { key: `Wall${index}` })),
      );
      expect(lines('entry-citation-key', { readme, bib: BIB })).toHaveLength(5);
    });
  });

  describe('a key of another paper', () => {
    it('is found where the paper has a bib entry of its own', () => {
      const readme = list(paper('Bark as a Home', { key: 'Moss2018' }), SHOWN);
      const [finding, ...others] = find('entry-citation-key', { readme, bib: BIB });
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        severity: 'error',
        message:
          'The citation key "Moss2018" belongs to another paper, "Moss or Lichen". This paper\'s bib entry is "Twigg2019".',
        place: { start: { line: 5 } },
        related: [{ start: { line: 8, column: 10 } }],
      });
    });

    it('is found where it has none, whatever the order', () => {
      const wrong = paper('Red Walls of the Old Town', { key: 'Moss2018' });
      for (const readme of [list(SHOWN, wrong), list(wrong, SHOWN)]) {
        expect(find('entry-citation-key', { readme, bib: BIB })).toMatchObject([
          {
            message: expect.stringContaining('No bib entry fits this paper. Add one'),
            entry: { title: 'Red Walls of the Old Town' },
          },
        ]);
      }
    });

    it('is none when the list names a work twice', () => {
      const readme = `${list(SHOWN)}\n## Surveys\n\n${SHOWN}\n`;
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([]);
    });

    it('is not claimed where a key is in the .bib twice', () => {
      const bib = BIB + article('Moss2018', 'Moss or Lichen');
      expect(lines('entry-citation-key', { readme: list(SHOWN), bib })).toEqual([]);
    });
  });

  describe('a link to lines', () => {
    it.each(['#L1-L6', '#L1', '#L2-L7', ''])(
      'is accepted while it shows the entry: %j',
      (anchor) => {
        const readme = list(
          withReference('Bark as a Home', `[\`Twigg2019\`](refs.bib${anchor})`),
          SHOWN,
        );
        expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([]);
      },
    );

    it.each([
      ['#L7-L12', 'lines 7-12'],
      ['#L1-L9', 'lines 1-9'],
      ['#L8', 'line 8'],
      ['#L40', 'line 40'],
    ])('is stale at %s', (anchor, shown) => {
      const readme = list(
        withReference('Bark as a Home', `[\`Twigg2019\`](refs.bib${anchor})`),
        SHOWN,
      );
      expect(lines('entry-citation-key', { readme, bib: `${BIB}\n` })).toEqual([
        expect.stringContaining(
          `warning The link shows ${shown} of refs.bib, but "Twigg2019" is on lines 1-6. Link to #L1-L6.`,
        ),
      ]);
    });

    it('is one finding where many are stale, and one fix', () => {
      const names = titles(7);
      const bib = names.map((title, at) => article(`Moss${at}`, title)).join('');
      const readme = list(
        ...names.map((title, at) =>
          withReference(title, `[\`Moss${at}\`](refs.bib#L${at * 6 + 3}-L${at * 6 + 8})`),
        ),
      );
      const [finding, ...others] = find('entry-citation-key', { readme, bib });
      expect(others).toEqual([]);
      expect(finding?.message).toMatch(/^6 links show other lines of the \.bib/);
      expect(finding?.fix).toMatchObject({ kind: 'safe', files: [{ edits: { length: 6 } }] });
    });

    it('is at the target', () => {
      const readme = list(withReference('Bark as a Home', '[`Twigg2019`](refs.bib#L9)'), SHOWN);
      const [finding] = find('entry-citation-key', { readme, bib: BIB });
      const { start, end } = finding?.place.range ?? { start: 0, end: 0 };
      expect(readme.slice(start, end)).toBe('refs.bib#L9');
    });

    it('is not changed in another file', () => {
      const readme = list(withReference('Bark as a Home', '[`Twigg2019`](other.bib#L90)'), SHOWN);
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([]);
    });

    it('is an error when nothing there fits, and no key is shown', () => {
      const readme = list(withReference('Red Walls', '[bib](refs.bib#L1-L6)'), SHOWN);
      expect(lines('entry-citation-key', { readme, bib: BIB })).toEqual([
        expect.stringContaining(
          'error The link shows lines 1-6 of refs.bib, where Twigg2019 has another title, "Bark as a Home". No bib entry has the title of this paper: correct the title or the link, or add the bib entry.',
        ),
      ]);
    });

    it('is an error when several elsewhere fit', () => {
      const bib = BIB + article('TwiggPreprint', 'Bark as a home');
      const readme = list(withReference('Bark as a Home', '[bib](refs.bib#L8-L13)'), SHOWN);
      const [finding, ...others] = find('entry-citation-key', { readme, bib });
      expect(others).toEqual([]);
      expect(finding?.message).toBe(
        'The link shows lines 8-13 of refs.bib, but 2 others fit the paper: Twigg2019, TwiggPreprint. Link to the lines of the right one.',
      );
      expect(finding?.related).toMatchObject([{ start: { line: 1 } }, { start: { line: 14 } }]);
    });
  });

  describe('a list without any bibliography', () => {
    it('gets one hint', () => {
      expect(
        lines('entry-citation-key', { readme: list(...titles(9).map((t) => paper(t))) }),
      ).toEqual([expect.stringMatching(/^Note: There is no \.bib file/)]);
    });

    it('gets none when it needs none, or has no papers', () => {
      const readme = list(paper('Bark as a Home'));
      expect(lines('entry-citation-key', { readme, config: 'bib: false' })).toEqual([]);
      expect(lines('entry-citation-key', { readme: '# Papers\n\nSoon.\n' })).toEqual([]);
    });
  });
});
