import { describe, expect, it } from 'vitest';
import { find, fix, lines } from './find.ts';
import { paper } from './samples.ts';

/** A README with contents and a paper under each heading; the contents begin on line 5. */
function readmeWith(contents: readonly string[], headings: readonly string[]): string {
  const sections = headings.map((heading) => `${heading}\n\n${paper(`On ${heading.slice(3)}`)}\n`);
  return `# Papers\n\n## Contents\n\n${contents.join('\n')}\n\n${sections.join('\n')}`;
}

function check(contents: readonly string[], headings: readonly string[]): string[] {
  return lines('contents-sync', { readme: readmeWith(contents, headings) });
}

describe('contents-sync', () => {
  it('ignores contents that are those of the repository', () => {
    const contents = [
      '1. The folder `results` has all results.',
      '2. The file `a.bib` has papers.',
    ];
    expect(check(contents, ['## Growth', '## Bark'])).toEqual([]);
    expect(check(['- Growth', '- Bark'], ['## Growth', '## Bark', '## Moss'])).toContainEqual(
      expect.stringContaining('"Moss" is not in the contents'),
    );
  });

  it('lacks no heading that is marked as left out', () => {
    const contents = ['- [Growth](#growth)', '- [Bark](#bark)'];
    const headings = ['## Growth', '## Bark', '## Moss <!-- omit in toc -->'];
    expect(check(contents, headings)).toEqual([]);
    expect(check(contents, [...headings.slice(0, 2), '## Moss <!-- old -->'])).toHaveLength(1);
  });

  it('lacks no references at the end of the list', () => {
    const contents = ['- [Growth](#growth)', '- [Bark](#bark)'];
    const headings = ['## Growth', '## Bark'];
    const { length } = check(contents, [...headings, '## Sources & Acknowledgments']);
    expect([length, check(contents, [...headings, '## Moss'])]).toEqual([0, [expect.anything()]]);
    expect(check(contents, ['## Growth', '## References', '## Bark'])).toHaveLength(1);
  });

  it.each([
    ['the heading', '- [Growth](#growth)', '## Growth'],
    ['case', '- [Growth](#Growth-On-Walls)', '## Growth on walls'],
    ['the prefix that GitHub puts before names', '- [Growth](#user-content-growth)', '## Growth'],
    ['emoji', '- [Growth](#-growth)', '## 🌱 Growth'],
    ['percent signs', '- [Größe](#gr%C3%B6%C3%9Fe)', '## Größe'],
    ['punctuation', '- [Growth (A & B)](#growth-a--b)', '## Growth (A & B)'],
    ['numbered items', '1. [Growth](#growth)', '## Growth'],
    ['HTML', '- <a href="#growth">Growth</a>', '## Growth'],
    ['an item with another text', '- [How they grow](#growth)', '## Growth'],
    ['another file', '- [Growth](growth.md)', '## Growth'],
    ['the top', '- [Growth](#growth)\n- [Top](#)', '## Growth'],
  ])('follows %s', (_, contents, heading) => {
    expect(check([contents], [heading])).toEqual([]);
  });

  it('follows the number of a repeated heading', () => {
    const contents = ['- [Growth](#growth)', '- [Growth, again](#growth-1)'];
    expect(check(contents, ['## Growth', '## Growth'])).toEqual([]);
  });

  it.each([
    ['a number that no heading has', '#growth-1', '## Growth'],
    ['more dashes than the heading has spaces', '#growth--on-walls', '## Growth on walls'],
    ['parentheses, which GitHub drops', '#growth-(a)', '## Growth (A)'],
    ['signs, which leave their spaces', '#c-rust', '## C++ & Rust'],
    ['an emoji, which leaves its space', '#growth', '## 🌱 Growth'],
  ])('finds %s', (_, target, heading) => {
    const [finding] = check([`- [Growth](${target})`], [heading]);
    expect(finding).toContain(`leads to "${target}", but no heading has that name`);
  });

  it('follows a link with pairs of brackets in its text', () => {
    const contents = ['- [[[5,1]] Bark](#51-bark)', '- [Growth](#growth)'];
    expect(check(contents, ['## [[5,1]] Bark', '## Growth'])).toEqual([]);
  });

  it('follows links to a heading in malformed HTML', () => {
    const readme = readmeWith(['- [Lichens](#lichens)', '- [Growth](#growth)'], ['## Growth']);
    const html = '<h1 align="center"> Lichens</h2>';
    expect(lines('contents-sync', { readme: readme.replace('# Papers', html) })).toEqual([]);
  });

  it('follows named anchors', () => {
    const headings = ['## <a name="gr"></a>Growth', '## Surveys'];
    expect(check(['- [Growth](#gr)', '- [Surveys](#surveys)'], headings)).toEqual([]);
  });

  it('finds a dead item, and what it meant', () => {
    expect(
      check(['- [Growth](#growth)', '- [Surveys](#survey-papers)'], ['## Growth', '## Surveys']),
    ).toEqual([
      'README.md:6:3 warning The item "Surveys" leads to "#survey-papers", but no heading has that name. Did you mean [Surveys](#surveys)?',
    ]);
  });

  it('knows the heading whose name a dead target keeps, under another text', () => {
    const contents = ['- [Growth](#growth)', '- [2.3 Bark & Moss (B&M)](#bark-&-moss)'];
    expect(check(contents, ['## Growth', '## Bark & Moss'])).toEqual([
      expect.stringContaining('Did you mean [Bark & Moss](#bark--moss)?'),
    ]);
  });

  it('means the heading that begins with the text of the item', () => {
    const contents = ['- [Growth](#growth)', '- [Old stone walls](#old-stone-walls)'];
    const headings = ['## Growth', '## New stone walls', '## Old stone walls (more to come)'];
    expect(check(contents, headings)[0]).toContain('Did you mean [Old stone walls (more to come)]');
  });

  it('does not guess without evidence', () => {
    expect(check(['- [Growth](#growth)', '- [Zebra](#zebra)'], ['## Growth'])).toEqual([
      expect.stringContaining('no heading has that name. Remove it, or correct its target.'),
    ]);
  });

  it('finds a category that the contents lack, with what to add', () => {
    const [finding] = find('contents-sync', {
      readme: readmeWith(['- [Growth](#growth)'], ['## Growth', "## What's New & Old, on 2 Walls"]),
    });
    expect(finding).toMatchObject({
      message: expect.stringContaining(
        "Add [What's New & Old, on 2 Walls](#whats-new--old-on-2-walls).",
      ),
      place: { start: { line: 11, column: 1 } },
      related: [{ start: { line: 5, column: 3 }, message: 'the contents' }],
    });
  });

  it('reports once more than five that lack', () => {
    const headings = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => `## ${name}${name} lichens`);
    expect(check(['- [AA lichens](#aa-lichens)'], headings.slice(0, 6))).toHaveLength(5);
    expect(check(['- [AA lichens](#aa-lichens)'], headings)).toEqual([
      'README.md:5:3 warning The contents lack 6 categories: "BB lichens", "CC lichens", "DD lichens", "EE lichens", "FF lichens" and 1 more. Add them.',
    ]);
  });

  it('does not require categories below the outermost', () => {
    expect(check(['- [Growth](#growth)'], ['## Growth', '### On walls'])).toEqual([]);
  });

  it('finds contents without links, once', () => {
    expect(check(['- Growth', '- Surveys'], ['## Growth', '## Surveys'])).toEqual([
      'README.md:5:3 warning The contents name 2 items without linking them. Link each to its heading, such as [Growth](#growth).',
    ]);
  });

  it('lets some items group others', () => {
    expect(
      check(
        ['- Papers', '  - [Growth](#growth)', '  - [Surveys](#surveys)'],
        ['## Growth', '## Surveys'],
      ),
    ).toEqual([]);
  });

  it('follows whole addresses of the page, and badges in place of text', () => {
    const item =
      '- [![](https://img.example.org/Growth-3)](https://github.com/a/b/blob/main/README.md#growth)';
    expect(check([item], ['## Growth'])).toEqual([]);
  });

  it('ignores items in comments', () => {
    expect(check(['- [Growth](#growth)', '<!--', '- [Walls](#walls) -->'], ['## Growth'])).toEqual(
      [],
    );
  });

  it('requires only what is next to categories of the contents', () => {
    const parts = `## Papers\n\n### Growth\n\n${paper('Bark as a Home')}\n\n### Stone\n\n${paper('Stone as a Home')}\n`;
    const readme = (contents: string) => `# List\n\n## Contents\n\n${contents}\n\n${parts}`;
    expect(lines('contents-sync', { readme: readme('- [Papers](#papers)') })).toEqual([]);
    expect(lines('contents-sync', { readme: readme('- [Growth](#growth)') })).toEqual([
      expect.stringContaining('The category "Stone" is not in the contents.'),
    ]);
    expect(lines('contents-sync', { readme: readme('- [Talks](talks.md)') })).toEqual([
      expect.stringContaining('The category "Papers" is not in the contents.'),
    ]);
  });

  it('requires nothing above the contents, nor outside the part that deep contents are about', () => {
    const readme = `# List\n\n## Start\n\n${paper('Bark as a Home')}\n\n## Papers\n\n### Contents\n\n- [Growth](#growth)\n\n### Growth\n\n${paper('Stone as a Home')}\n\n## Talks\n\n${paper('Wall as a Home')}\n`;
    expect(lines('contents-sync', { readme })).toEqual([]);
  });

  it('does not require a category that a dead item was meant for', () => {
    expect(
      check(['- [Old walls](#old-wals)', '- [Bark](#bark)'], ['## Old walls today', '## Bark']),
    ).toHaveLength(1);
  });

  it('reports once more than twenty dead items', () => {
    const items = Array.from({ length: 21 }, (_, index) => `- [Zebra ${index}x](#zebra-${index}x)`);
    expect(check(['- [Growth](#growth)', ...items], ['## Growth'])).toEqual([
      expect.stringContaining('21 of 22 items of the contents lead to headings that do not exist'),
    ]);
    expect(check(['- [Growth](#growth)', ...items.slice(1)], ['## Growth'])).toHaveLength(20);
  });

  it('reports nothing for a README without contents', () => {
    expect(
      lines('contents-sync', { readme: `# Papers\n\n## Growth\n\n${paper('Bark as a Home')}\n` }),
    ).toEqual([]);
  });
});

/** The contents after all fixes. */
function fixed(contents: readonly string[], headings: readonly string[]): string[] {
  const after = fix('contents-sync', { readme: readmeWith(contents, headings) }).readme ?? '';
  expect(after.replace(/## Contents[\s\S]*?(?=\n## )/, '')).toBe(
    readmeWith(contents, headings).replace(/## Contents[\s\S]*?(?=\n## )/, ''),
  );
  return (/## Contents\n\n([\s\S]*?)\n\n## /.exec(after)?.[1] ?? '').split('\n');
}

describe('the fixes of contents-sync', () => {
  it('end lines with CRLF where any line does', () => {
    const text = readmeWith(['- [Growth](#growth)'], ['## Growth', '## Surveys']);
    const readme = text.replaceAll('\n', '\r\n').replace('\r\n', '\n');
    expect(fix('contents-sync', { readme }).readme).toContain(
      '- [Growth](#growth)\r\n- [Surveys](#surveys)\r\n',
    );
  });

  it.each([
    [
      'add a category after the one before it and what is below that',
      ['- [Growth](#growth)', '  - [On walls](#on-walls)', '- [Surveys](#surveys)'],
      ['## Growth', '### On walls', '## Light & Shade', '## Surveys'],
      [
        '- [Growth](#growth)',
        '  - [On walls](#on-walls)',
        '- [Light & Shade](#light--shade)',
        '- [Surveys](#surveys)',
      ],
    ],
    [
      'add the first before the next',
      ['* **[Surveys](#surveys)**'],
      ['## Growth', '## Surveys'],
      ['* **[Growth](#growth)**', '* **[Surveys](#surveys)**'],
    ],
    [
      'add several in the order of the list',
      ['- [A wall](#a-wall)', '- [Surveys](#surveys)', '- [Other](#other)'],
      ['## A wall', '## B wall', '## C wall', '## Surveys', '## Other'],
      [
        '- [A wall](#a-wall)',
        '- [B wall](#b-wall)',
        '- [C wall](#c-wall)',
        '- [Surveys](#surveys)',
        '- [Other](#other)',
      ],
    ],
    [
      'count on in numbered contents',
      ['1. [Growth](#growth)', '2. [Surveys](#surveys)'],
      ['## Growth', '## Light', '## Surveys'],
      ['1. [Growth](#growth)', '2. [Light](#light)', '3. [Surveys](#surveys)'],
    ],
    [
      'keep the number where all are the same',
      ['1. [Growth](#growth)', '1. [Surveys](#surveys)'],
      ['## Growth', '## Light', '## Surveys'],
      ['1. [Growth](#growth)', '1. [Light](#light)', '1. [Surveys](#surveys)'],
    ],
    [
      'write HTML where the contents do',
      ['<li><a href="#growth">Growth</a></li>', '<li><a href="#surveys">Surveys</a></li>'],
      ['## Growth', '## Light & Shade', '## Surveys'],
      [
        '<li><a href="#growth">Growth</a></li>',
        '<li><a href="#light--shade">Light &amp; Shade</a></li>',
        '<li><a href="#surveys">Surveys</a></li>',
      ],
    ],
    [
      'correct a target, and leave the label',
      ['- [Surveys](#survey-papers)', '- [Growth](#growth)'],
      ['## Growth', '## Surveys'],
      ['- [Surveys](#surveys)', '- [Growth](#growth)'],
    ],
    [
      'link items, each to the heading most like it',
      ['- Growth on wall', '- Growth on walls', '- Surveys'],
      ['## Growth on walls', '## Surveys'],
      ['- Growth on wall', '- [Growth on walls](#growth-on-walls)', '- [Surveys](#surveys)'],
    ],
  ])('%s', (_, contents, headings, expected) => {
    expect(fixed(contents, headings)).toEqual(expected);
  });

  it('are suggested where a name is only similar, and safe where it is the same', () => {
    const kinds = (item: string) =>
      find('contents-sync', {
        readme: readmeWith([item, '- [Growth](#growth)'], ['## Growth', '## Surveys of bark']),
      }).map(({ fix: found }) => found?.kind);
    expect(kinds('- [Surveys of bark](#gone)')).toEqual(['safe']);
    expect(kinds('- [Survey of bark](#gone)')).toEqual(['suggested']);
  });

  it('numbers repeated headings as GitHub does', () => {
    expect(
      fixed(
        ['- [Growth](#growth)', '- [Surveys](#surveys)'],
        ['## Growth', '### Bark', '## Bark', '## Surveys'],
      ),
    ).toContain('- [Bark](#bark-1)');
  });
});
