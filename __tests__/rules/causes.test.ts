import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { type Example, find, fix } from './find.ts';
import { article, list, paper, titles } from './samples.ts';

/** Six papers whose entries look alike, but for what a test says of the third. */
const PAPERS = [
  ['Moss2021', 'Slow Colours of Old Walls'],
  ['Fern2021', 'Counting Ferns from a Kite'],
  ['Reed2021', 'How Rivers Carry Seeds to Islands'],
  ['Hale2021', 'Quiet Rooms and Loud Doors'],
  ['Stone2021', 'Moss Gardens under Winter Snow'],
  ['Snail2021', 'Snails That Walk Uphill at Night'],
] as const;
const RIVERS = PAPERS[2][1];
const URL = 'https://doi.org/10.99999/p2';
const FACTS = 'Ada Moss, Finn Stone, *Journal of Small Plants*, 2021';
const KEY = '([`Reed2021`](refs.bib))';
const ABSTRACT = 'We look at plants and count what we find in all places we visited.';

interface Change {
  readonly third: string;
  readonly bib?: Record<string, string>;
  /** Whether the others have abstracts. */
  readonly abstracts?: boolean;
}

function example({ third, bib = {}, abstracts = false }: Change): Example {
  const below = abstracts ? `\n  - **Abstract:** ${ABSTRACT}` : '';
  const entries = PAPERS.map(([key, title], at) =>
    at === 2
      ? third
      : `- [${title}](https://doi.org/10.99999/p${at}) ([\`${key}\`](refs.bib)), ${FACTS}${below}`,
  );
  const bibEntries = PAPERS.map(([key, title], at) =>
    article(key, title, {
      doi: `10.99999/p${at}`,
      ...(abstracts ? { abstract: ABSTRACT } : {}),
      ...(at === 2 ? bib : {}),
    }),
  );
  return { readme: list(...entries), bib: bibEntries.join('') };
}

/** The entry that the tests change, line by line, after the fixes of a rule. */
function fixedThird(ruleId: string, change: Change): { third: string; left: string[] } {
  const { readme = '', left } = fix(ruleId, example(change));
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.includes('Rivers'));
  const end = lines.findIndex((line, at) => at > start && line.includes('Quiet'));
  return {
    third: lines.slice(start, end).join('\n'),
    left: left.map(({ message }) => message),
  };
}

describe('a link that is not whole', () => {
  it.each([
    ['has no "]"', `- [${RIVERS}(${URL}) ${KEY}, ${FACTS}`],
    ['has no ")"', `- [${RIVERS}](${URL} ${KEY}, ${FACTS}`],
  ])('%s, which the safe fix adds', (what, third) => {
    const [finding] = find('entry-link', example({ third }));
    expect(finding?.message).toContain(what);
    expect(finding?.fix?.kind).toBe('safe');
    expect(fixedThird('entry-link', { third })).toEqual({
      third: `- [${RIVERS}](${URL}) ${KEY}, ${FACTS}`,
      left: [],
    });
  });

  it('is closed before the period that ends its sentence', () => {
    const entry = (title: string, at: number, end: string): string =>
      `- Ada Moss, Ben Hale (2021). [${title}](https://doi.org/10.99999/p${at}${end} *Plants*.`;
    const entries = PAPERS.map(([, title], at) => entry(title, at, at === 2 ? '.' : ').'));
    const readme = list(...entries);
    expect(fix('entry-link', { readme }).readme).toBe(readme.replace('p2. ', 'p2). '));
  });

  it('has no "[", which the suggestion adds before the title', () => {
    const third = `- ${RIVERS}](${URL}) ${KEY}, ${FACTS}`;
    const [finding, ...others] = find('entry-link', example({ third }));
    expect(others).toEqual([]);
    expect(finding?.message).toContain('has no "[" before its text');
    expect(finding?.fix?.kind).toBe('suggested');
    expect(fixedThird('entry-link', { third }).third).toBe(
      `- [${RIVERS}](${URL}) ${KEY}, ${FACTS}`,
    );
  });

  it.each([
    ['has no "]"', `[[Paper(${URL})]`],
    ['has no ")"', `[[Paper](${URL}]`],
    ['has no "["', `Paper](${URL})`],
  ])('%s where it is a label behind the title: %s', (what, link) => {
    const entry = (title: string, shown: string): string =>
      `1. **${title}**. Ada Moss, Ben Hale. *Plants*, 2021. ${shown} [[code](https://a.example/c)]`;
    const readme = list(
      ...PAPERS.map(([, title], at) =>
        entry(title, at === 2 ? link : `[[Paper](https://doi.org/10.99999/p${at})]`),
      ),
    );
    expect(find('entry-link', { readme }).map(({ message }) => message)).toEqual([
      expect.stringContaining(what),
    ]);
  });

  it.each([
    [`- [${RIVERS}](${URL} https://example.org/p) ${KEY}, ${FACTS}`],
    [`- [${RIVERS}](${URL}](https://example.org/p)) ${KEY}, ${FACTS}`],
  ])('contains two addresses, of which the suggestion keeps the first: %s', (third) => {
    const [finding] = find('entry-link', example({ third }));
    expect(finding?.message).toContain('contains two addresses. Keep one.');
    expect(finding?.fix?.kind ?? 'suggested').toBe('suggested');
    for (const { range, text } of finding?.fix?.files[0]?.edits ?? []) {
      expect(third).toContain(example({ third }).readme?.slice(range.start, range.end));
      expect(text).toBe('');
    }
  });

  it('never results in an empty target', () => {
    const third = `- ${RIVERS} [[paper]](https://a.example](https://b.example)) ${KEY}, ${FACTS}`;
    expect(fixedThird('entry-link', { third }).third).not.toContain(']()');
  });

  it.each([
    ['an address with a comma', `- [${RIVERS}](${URL},_part) ${KEY}, ${FACTS}`],
    ['a title of the link', `- [${RIVERS}](${URL} "the paper") ${KEY}, ${FACTS}`],
    ['brackets around a remark', `- [${RIVERS}](${URL}) ${KEY}, ${FACTS} [see also (${URL})]`],
    ['code', `- [${RIVERS}](${URL}) ${KEY}, ${FACTS} \`[a(https://b.example)\``],
    ['a comment', `- [${RIVERS}](${URL}) ${KEY}, ${FACTS} <!-- [a(https://b.example) -->`],
  ])('is not %s', (_, third) => {
    expect(find('entry-link', example({ third }))).toEqual([]);
  });
});

describe('a title without a link', () => {
  it('is reported next to neighbors that have one, and is linked to the DOI of its bib entry', () => {
    const third = `- ${RIVERS} ${KEY}, ${FACTS}`;
    expect(find('entry-link', example({ third })).map(({ message }) => message)).toEqual([
      `The paper has no link. Link its title to ${URL}.`,
    ]);
    expect(fixedThird('entry-link', { third }).third).toBe(
      `- [${RIVERS}](${URL}) ${KEY}, ${FACTS}`,
    );
  });
});

describe('a citation key that is there, but is not read', () => {
  it('is written as the others are, never a second time', () => {
    const third = `- [${RIVERS}](${URL}) \\cite{Reed2021}, ${FACTS}`;
    const [finding] = find('entry-citation-key', example({ third }));
    expect(finding?.message).toContain('The citation key "\\cite{Reed2021}" is not read as one');
    expect(finding?.fix?.kind).toBe('suggested');
    expect(fixedThird('entry-citation-key', { third })).toEqual({
      third: `- [${RIVERS}](${URL}) ${KEY}, ${FACTS}`,
      left: [],
    });
  });

  it('is not added after a link that is not closed', () => {
    const third = `- [${RIVERS}](${URL} ${KEY}, ${FACTS}`;
    expect(fixedThird('entry-citation-key', { third }).third).toBe(third);
  });

  it('is added where it is missing, if it is read back from the result', () => {
    const third = `- [${RIVERS}](${URL}), ${FACTS}`;
    const [finding] = find('entry-citation-key', example({ third }));
    expect(finding?.fix?.kind).toBe('safe');
    expect(fixedThird('entry-citation-key', { third }).third).toContain(KEY);
  });
});

describe('an abstract that is there, but is not read', () => {
  const third = (below: string): string => `- [${RIVERS}](${URL}) ${KEY}, ${FACTS}\n${below}`;

  it.each([
    [' - **Abstract:**', 'indented by 1 space', 'safe'],
    ['- **Abstract:**', 'indented by 0 spaces', 'safe'],
    ['  - **Abstact:**', 'Did you mean "Abstract"?', 'suggested'],
    ['  - **Abstract**', 'has no colon', 'suggested'],
  ])('is reported with its cause, and fixed: %s', (label, message, kind) => {
    const change = { third: third(`${label} ${ABSTRACT}`), abstracts: true };
    const [finding] = find('entry-abstract', example(change));
    expect(finding?.message).toContain(message);
    expect(finding?.fix?.kind).toBe(kind);
    const { third: after, left } = fixedThird('entry-abstract', change);
    expect(left).toEqual([]);
    expect(after.match(/We look at plants/g)).toHaveLength(1);
  });

  it.each([
    [` **Abstract:** ${ABSTRACT}`, '- **Abstract:**'],
    [`. Abstract: ${ABSTRACT}`, '- Abstract:'],
    [` | *Abstract*: ${ABSTRACT}`, '- *Abstract*:'],
  ])('is put below its paper from the line of the paper: %s', (behind, label) => {
    const change = { third: third('').trimEnd() + behind, abstracts: true };
    const messages = find('entry-abstract', example(change)).map(({ message }) => message);
    expect(messages).toEqual([
      `The abstract is on the line of the paper, so it is not read as one. Begin a new line with "${label}".`,
    ]);
    const { third: after, left } = fixedThird('entry-abstract', change);
    expect(left).toEqual([]);
    expect(after).toContain(`\n  ${label} ${ABSTRACT}`);
    expect(after.match(/We look at plants/g)).toHaveLength(1);
  });

  it.each([
    ['  - Abstract - ', '  - Abstract: '],
    ['  - **Abstract** — ', '  - **Abstract:** '],
  ])('gets its colon in place of a dash: %s', (label, mended) => {
    const change = { third: third(label + ABSTRACT), abstracts: true };
    expect(fixedThird('entry-abstract', change).third).toContain(mended + ABSTRACT);
  });

  it('is one finding where many are not', () => {
    const entry = (title: string) => `${paper(title)} **Abstract:** It is ${title}.`;
    const readme = list(...titles(21).map(entry));
    expect(find('entry-abstract', { readme }).map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The abstracts of 21 papers are not read as such: lines 5, 6, .* For the first: The abstract is on the line of the paper/,
      ),
    ]);
    expect(fix('entry-abstract', { readme })).toMatchObject({
      readme: list(...titles(21).map((title) => paper(title, { abstract: `It is ${title}.` }))),
      left: [],
    });
  });

  it('is moved below its paper, although it was read as an entry of its own', () => {
    const names = (title: string, at: number): string =>
      `* Ada Moss, Ben Hale (2021). [${title}](https://doi.org/10.99999/p${at}). *Plants*.`;
    const entries = PAPERS.map(
      ([, title], at) => `${names(title, at)}\n${at === 2 ? '' : '    '}* Abstract: ${ABSTRACT}`,
    );
    const readme = list(...entries);
    expect(find('entry-link', { readme })).toEqual([]);
    expect(fix('entry-abstract', { readme }).readme).toBe(
      readme.replace(/^\* Abstract/m, '    * Abstract'),
    );
  });

  it('is not a label in another language', () => {
    const change = { third: third(`  - **Abstrakt:** ${ABSTRACT}`), abstracts: true };
    expect(find('entry-abstract', example(change))[0]?.message).not.toContain('Did you mean');
  });
});

describe('an entry unlike its five neighbors', () => {
  it('is shown next to their form, and rewritten where nothing is lost', () => {
    const third = `- **[${RIVERS}](${URL})** ${KEY}. Ada Moss, Finn Stone. *Journal of Small Plants*. 2021`;
    expect(fixedThird('entry-format', { third }).third).toBe(
      `- [${RIVERS}](${URL}) ${KEY}, ${FACTS}`,
    );
  });

  it.each([
    [`- [${RIVERS}](${URL} ${KEY}, ${FACTS}`],
    [`- [${RIVERS}](${URL}) \\cite{Reed2021}, ${FACTS}`],
  ])('is not rewritten from pieces: %s', (third) => {
    expect(fixedThird('entry-format', { third }).third).toBe(third);
  });
});

describe('a paper outside the categories', () => {
  const { readme = '', bib = '' } = example({ third: `- [${RIVERS}](${URL}) ${KEY}, ${FACTS}` });
  const more =
    '- [Lonely Pebbles on the Beach](https://doi.org/10.99999/p7), Ada Moss, *Plants*, 2021';

  it.each(['Contributing', 'License'])('is reported with the heading "%s"', (heading) => {
    const text = `${readme}\n## ${heading}\n\nPlease open a pull request.\n\n${more}\n`;
    expect(find('entry-category', { readme: text, bib }).map(({ message }) => message)).toEqual([
      `The paper is under "${heading}", which is not a category. Move it to the category that it belongs to.`,
    ]);
  });
});

describe('names that BibTeX reads differently', () => {
  it.each([
    ['Ada Moss, Finn Stone', 'Ada Moss and Finn Stone', 'reads them as one person'],
    [
      'Ada Moss, Finn Stone and Bo Fern',
      'Ada Moss and Finn Stone and Bo Fern',
      'reads them as one',
    ],
    [
      'Bo Fern and Ada Moss, Finn Stone',
      'Bo Fern and Ada Moss and Finn Stone',
      'reads them as one',
    ],
    ['Moss and A. and Stone and F.', 'Moss, A. and Stone, F.', 'reads them as two people'],
  ])('%s', (author, wanted, message) => {
    const files = example({ third: `- [${RIVERS}](${URL}) ${KEY}, ${FACTS}`, bib: { author } });
    expect(find('bib-names', files)[0]?.message).toContain(message);
    expect(fix('bib-names', files).bib).toContain(`author = {${wanted}}`);
  });

  it.each(['Garcia Marquez, Gabriel Jose', 'Moss and Stone', 'Moss, A. and Stone, F.'])(
    'are none in %s',
    (author) => {
      const files = example({ third: `- [${RIVERS}](${URL}) ${KEY}, ${FACTS}`, bib: { author } });
      expect(find('bib-names', files)).toEqual([]);
    },
  );
});

it('names are one person each where the list inverts them, too', () => {
  const author = 'Stone Fern, Ada Bo and Moss Vale, Zoe Lu';
  const third = `- [${RIVERS}](${URL}) ${KEY}, ${author}, *Plants*, 2021`;
  expect(find('bib-names', example({ third, bib: { author } }))).toEqual([]);
});

describe('pages that name no page', () => {
  it.each(['-', '--', '–'])('are removed with their field: %s', (pages) => {
    const bib = article('Moss2021', 'Slow Colours', { pages });
    expect(find('bib-pages', { bib })[0]?.fix?.kind).toBe('safe');
    expect(fix('bib-pages', { bib }).bib).toBe(article('Moss2021', 'Slow Colours'));
  });
});

describe('a merge conflict in the README', () => {
  const conflict = `<<<<<<< HEAD\n- [${RIVERS}](${URL})\n=======\n- [${RIVERS} 2](${URL})\n>>>>>>> topic`;

  it('is an error with its lines', () => {
    expect(
      find('list-syntax', { readme: list(conflict) }).map(({ severity, message }) => [
        severity,
        message,
      ]),
    ).toEqual([
      [
        'error',
        "Merge conflict from line 5 to line 9: both versions are in the file, with Git's markers. Keep one version and remove the markers.",
      ],
    ]);
  });

  it('is the only finding about its part of the list', () => {
    const { readme = '', bib = '' } = example({ third: conflict });
    const { findings } = checkList({
      readme: sourceFile('README.md', readme),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['list-syntax']);
  });

  it.each([
    ['a code block', `\`\`\`\n${conflict}\n\`\`\``],
    ['a heading', 'Papers\n======='],
  ])('is not %s', (_, text) => {
    const readme = `${list(`- [${RIVERS}](${URL})`)}\n${text}\n`;
    expect(find('list-syntax', { readme })).toEqual([]);
  });
});

describe('a preprint next to its publication', () => {
  const published =
    '- [Counting Ferns from a Kite](https://doi.org/10.99999/f), Finn Fern, Ada Moss, *Plants*, 2021';
  const preprint = (title: string, authors: string, year: number): string =>
    `- [${title}](https://arxiv.org/abs/2001.00007), ${authors}, *arXiv*, ${year}`;

  it.each([
    ['Counting Ferns From Kites', 'Finn Fern, Ada Moss', 2020],
    ['Counting Ferns from a Kite: A Study', 'F. Fern et al.', 2019],
  ])('is one work: %s', (title, authors, year) => {
    const readme = list(published, preprint(title, authors, year));
    expect(find('entry-duplicate', { readme }).map(({ message }) => message)).toEqual([
      'The paper looks like another version of "Counting Ferns from a Kite" on line 5, one of them a preprint. Keep one entry, and link the other version from it.',
    ]);
  });

  it.each([
    ['other authors', 'Counting Ferns From Kites', 'Zoe Quill', 2020],
    ['a second part', 'Counting Ferns from a Kite II', 'Finn Fern', 2020],
    ['another decade', 'Counting Ferns From Kites', 'Finn Fern', 2009],
  ])('is another work with %s', (_, title, authors, year) => {
    const readme = list(published, preprint(title, authors, year));
    expect(find('entry-duplicate', { readme })).toEqual([]);
  });

  it('is found in the bibliography', () => {
    const bib =
      article('Fern2021', 'Counting Ferns from a Kite', {
        author: 'Finn Fern',
        doi: '10.99999/f',
      }) +
      article('Fern2020', 'Counting Ferns from Kites', {
        author: 'Finn Fern',
        journal: 'arXiv preprint arXiv:2001.00007',
        year: '2020',
      });
    expect(find('bib-duplicate-work', { bib }).map(({ message }) => message)).toEqual([
      'Fern2020 looks like another version of Fern2021 on line 1: the first author is the same, the titles are nearly the same, and one of them is a preprint. Keep one of the two entries, if they are the same work.',
    ]);
  });
});

describe('the contents', () => {
  const papers = (heading: string, at: number): string =>
    `## ${heading}\n\n- [Slow Colours of Wall ${at}](https://doi.org/10.99999/w${at})\n`;

  it('get a broken item fixed, and no second one', () => {
    const readme = `# Papers\n\n## Contents\n\n- [Lichens](#lichens)\n- [Ferns(#ferns)\n\n${papers('Lichens', 1)}\n${papers('Ferns', 2)}`;
    const [finding] = find('contents-sync', { readme });
    expect(finding?.message).toBe(
      'The item "[Ferns(#ferns)" is not a link, because its brackets are incomplete. Write [Ferns](#ferns).',
    );
    const after = fix('contents-sync', { readme });
    expect(after.left).toEqual([]);
    expect(after.readme).toBe(readme.replace('[Ferns(#', '[Ferns](#'));
  });

  it("get no item for the list's own title", () => {
    const readme = `# Papers\n\n- [Slow Colours of Wall 0](https://doi.org/10.99999/w0), Ada Moss, 2021\n\n## Contents\n\n- [Lichens](#lichens)\n- [Ferns](#ferns)\n\n${papers('Lichens', 1)}\n${papers('Ferns', 2)}`;
    expect(find('contents-sync', { readme })).toEqual([]);
  });
});

it('a tagline that is set as a heading stays as it is', () => {
  const readme =
    '<h1 align="center">Papers</h1>\n<h4 align="center">What we know of plants</h4>\n\n- [Slow Colours of Wall 0](https://doi.org/10.99999/w0), Ada Moss, 2021\n\n## Lichens\n\n- [Slow Colours of Wall 1](https://doi.org/10.99999/w1), Ada Moss, 2021\n\n## Ferns\n\n- [Slow Colours of Wall 2](https://doi.org/10.99999/w2), Ada Moss, 2021\n';
  expect(find('heading-level', { readme })).toEqual([]);
});
