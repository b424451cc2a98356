import { describe, expect, it } from 'vitest';
import { find, fix, lines } from './find.ts';
import { article, list, paper, titles } from './samples.ts';

const abstract = 'Two lichens on one wall keep a border.';

describe('entry-abstract', () => {
  it('reports each paper of a new category in a list that has abstracts', () => {
    const growth = titles(6).map((title) => paper(title, { abstract: 'It grows.' }));
    const walls = ['Bark as a Home', 'Moss in Rain'].map((title) => paper(title));
    const readme = `${list(...growth)}\n## Walls\n\n${walls.join('\n')}\n`;
    expect(find('entry-abstract', { readme }).map(({ severity }) => severity)).toEqual([
      'error',
      'error',
    ]);
  });

  it('finds an abstract that is not read as one below an entry that nothing else shows to be a paper', () => {
    const parts = titles(6).map((title, at) => {
      const end = at === 3 ? '' : '  ';
      return `## ${at + 1}. [2019] ${title}  \n[全文](walls${at}.pdf)  \n**Affiliation**: Moss Inc${end}\n**Abstract**: ${abstract}\n`;
    });
    expect(lines('entry-abstract', { readme: `# Papers\n\n${parts.join('\n')}` })).toEqual([
      expect.stringMatching(/^README\.md:21:1 error Markdown joins the abstract to the line above/),
    ]);
  });

  it('finds a missing abstract at the title', () => {
    const readme = list(paper('Bark as a Home'), paper('Moss or Lichen', { abstract }));
    const [finding, ...others] = find('entry-abstract', { readme });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      entry: { title: 'Bark as a Home' },
      place: { start: { line: 5, column: 4 }, end: { line: 5, column: 18 } },
      related: [],
    });
  });

  it('indents all abstracts of entries that are put further in, each below its own', () => {
    const moved = (by: string) =>
      list(
        ...titles(15).map((title) => {
          const [entry, below] = paper(title, { abstract: `It is ${title}.` }).split('\n');
          return `    ${entry}\n${by}${below}\n`;
        }),
      );
    const readme = moved('');
    expect(find('entry-abstract', { readme }).map(({ place }) => place.start.line)).toEqual(
      titles(15).map((_, at) => 6 + at * 3),
    );
    expect(fix('entry-abstract', { readme })).toMatchObject({ readme: moved('    '), left: [] });
  });

  it('leads to the abstract of the bib entry', () => {
    const readme = list(paper('Bark as a Home'), paper('Moss or Lichen', { abstract }));
    const bib = article('Twigg2019', 'Bark as a Home', { abstract: 'Bark is rough.' });
    const [finding] = find('entry-abstract', { readme, bib });
    expect(finding?.message).toContain('"Twigg2019"');
    expect(finding?.related).toMatchObject([{ file: 'refs.bib', start: { line: 6, column: 3 } }]);
  });

  it('does not lead to an empty abstract of the bib entry', () => {
    const readme = list(paper('Bark as a Home'), paper('Moss or Lichen', { abstract }));
    const bib = article('Twigg2019', 'Bark as a Home', { abstract: '{}' });
    expect(find('entry-abstract', { readme, bib })).toMatchObject([{ related: [] }]);
  });

  it('finds a label with nothing after it, at the label', () => {
    const readme = list(
      paper('Bark as a Home', { abstract: '' }),
      paper('Moss or Lichen', { abstract }),
    );
    expect(lines('entry-abstract', { readme })).toEqual([
      'README.md:6:7 error The abstract is empty. Write it after its label.',
    ]);
  });

  it.each([
    'TODO',
    'tba.',
    '*Coming soon*…',
    'N/A',
    '(abstract not available)',
    'To be added!',
    'Lorem ipsum dolor sit amet',
    '待补充',
  ])('treats %j as a placeholder', (text) => {
    const readme = list(
      paper('Bark as a Home', { abstract: text }),
      paper('Moss or Lichen', { abstract }),
    );
    expect(lines('entry-abstract', { readme })).toEqual([
      expect.stringMatching(/^README\.md:6:\d+ error The abstract is only a placeholder, ".+"\./),
    ]);
  });

  it.each([
    'None of the lichens grew.',
    'Abstract machines are described.',
    'To be determined is the age of a lichen.',
    'No abstract lichens here, only real ones.',
  ])('treats %j as an abstract', (text) => {
    const readme = list(
      paper('Bark as a Home', { abstract: text }),
      paper('Moss or Lichen', { abstract }),
    );
    expect(lines('entry-abstract', { readme })).toEqual([]);
  });

  it('requires none for resources', () => {
    const tool = '## Tools\n\n- [LichenCount](https://github.com/example/lichen-count) - counts.';
    const readme = `${list(paper('Moss or Lichen', { abstract }))}\n${tool}\n`;
    expect(lines('entry-abstract', { readme })).toEqual([]);
  });

  it('is a note in a list of one paper, which somebody begins', () => {
    const readme = list(paper('Bark as a Home'));
    expect(find('entry-abstract', { readme })).toMatchObject([{ isNote: true }]);
  });

  it('reports once a list without abstracts', () => {
    const readme = list(...titles(30).map((title) => paper(title)));
    expect(find('entry-abstract', { readme })).toMatchObject([
      { severity: 'warning', place: { start: { line: 5 } } },
    ]);
    expect(lines('entry-abstract', { readme })[0]).toContain('No paper has an abs');
  });

  it('reports once most of many, and still each empty one', () => {
    const readme = list(
      paper('Bark as a Home', { abstract: '' }),
      ...titles(30).map((title, index) => paper(title, index < 9 ? { abstract } : {})),
    );
    expect(find('entry-abstract', { readme }).map(({ message }) => message)).toEqual([
      expect.stringContaining('21 of 31 papers have no abstract'),
      'The abstract is empty. Write it after its label.',
    ]);
  });

  it('reports each while they are few', () => {
    const few = list(
      ...titles(21).map((title, index) => paper(title, index < 1 ? { abstract } : {})),
    );
    expect(find('entry-abstract', { readme: few })).toHaveLength(20);
    const many = list(
      ...titles(130).map((title, index) => paper(title, index < 105 ? { abstract } : {})),
    );
    expect(find('entry-abstract', { readme: many }).map(({ isNote }) => isNote)).toEqual([true]);
  });

  it('reports each whose abstract the bibliography has, next to the note on the others', () => {
    const all = titles(60);
    const readme = list(...all.map((title, index) => paper(title, index < 35 ? { abstract } : {})));
    const bib = article('Known', all[59] ?? '', { abstract: 'One wall, fifty weeks of it.' });
    expect(find('entry-abstract', { readme, bib }).map(({ message }) => message)).toEqual([
      expect.stringContaining('24 of 60 papers have no abstract'),
      expect.stringContaining('Its bib entry "Known" has one'),
    ]);
  });

  it('is a finding where the configuration names the rule', () => {
    const readme = list(...titles(3).map((title) => paper(title)));
    const config = 'rules:\n  entry-abstract: error\n';
    expect(lines('entry-abstract', { readme, config })).toEqual([
      expect.stringMatching(/^README\.md:5:4 error No paper has an abstract/),
    ]);
  });

  it('takes a dash in a column of remarks for none', () => {
    const rows = titles(3).map(
      (title, at) => `| [${title}](https://doi.org/10.99999/r${at}) | It grew well on old walls. |`,
    );
    const readme = `# Papers\n\n## Growth\n\n| Paper | TLDR |\n| --- | --- |\n${rows.join('\n')}\n| [Red Walls](https://doi.org/10.99999/red) | - |\n`;
    expect(find('entry-abstract', { readme }).map(({ message }) => message)).toEqual([
      'The paper has no abstract. Add one below its title.',
    ]);
  });

  it('reports once a list with a template of empty labels', () => {
    const readme = list(...titles(6).map((title) => paper(title, { abstract: 'TODO' })));
    expect(lines('entry-abstract', { readme })).toEqual([
      expect.stringContaining(
        'warning The abstracts of 6 of 6 papers are empty or placeholders: lines 6, 8, 10, 12, 14 and 1 more. Write',
      ),
    ]);
  });

  it('reports each empty label while they are few, or less than half', () => {
    const two = list(...titles(2).map((title) => paper(title, { abstract: 'TODO' })));
    expect(find('entry-abstract', { readme: two })).toHaveLength(2);
    const minority = list(
      ...titles(15).map((title, at) => paper(title, { abstract: at < 6 ? 'TODO' : abstract })),
    );
    expect(find('entry-abstract', { readme: minority })).toHaveLength(6);
  });

  it('reports nothing for a bibliography alone', () => {
    expect(lines('entry-abstract', { bib: article('Twigg2019', 'Bark as a Home') })).toEqual([]);
  });
});

describe('the fix of entry-abstract', () => {
  const bib = article('Moss2021', 'Bark as a Home', {
    abstract: 'Bark is *home* to {Lichens} \\& moss, a_b <i>so</i>.',
  });
  const fixedWith = (model: string, target: string) =>
    fix('entry-abstract', { readme: list(model, target), bib });

  it.each([
    [
      'after a label',
      '- [A Wall](https://doi.org/10.99999/wall)\n  - **Abstract:** One wall, fifty weeks of it.',
      '- [Bark as a Home](https://doi.org/10.99999/bark)',
      '\n  - **Abstract:** ',
    ],
    [
      'in details',
      '- [A Wall](https://doi.org/10.99999/wall)\n  <details>\n  <summary>Abstract</summary>\n  One wall, fifty weeks of it.\n  </details>',
      '- [Bark as a Home](https://doi.org/10.99999/bark)',
      '\n  <details>\n  <summary>Abstract</summary>\n  ',
    ],
  ])('writes it %s, as the others do', (_, model, target, lead) => {
    const { readme = '', left } = fixedWith(model, target);
    expect(left).toEqual([]);
    expect(readme.startsWith(list(model, `${target}${lead}`).trimEnd())).toBe(true);
    expect(readme).toContain('Bark is \\*home\\* to Lichens & moss, a_b');
  });

  it('ends the line above that goes on in the label', () => {
    const below = (title: string, end: string) =>
      `## ${title}\n[URL](https://doi.org/10.99999/${title.length})  \n**Authors**: Ada Moss, Finn Stone  \n**Affiliation**: Moss Institute${end}\n**Abstract**: We look at ${title} for a year, and describe what grew there.\n`;
    const [first = '', ...others] = titles(3);
    const readme = (end: string) =>
      `# Papers\n\n${[below(first, end), ...others.map((title) => below(title, '  '))].join('\n')}`;
    expect(lines('entry-abstract', { readme: readme('') })).toEqual([
      'README.md:7:1 error Markdown joins the abstract to the line above, so it is not read as one. End that line with two spaces.',
    ]);
    expect(fix('entry-abstract', { readme: readme(' ') }).readme).toBe(readme('  '));
  });

  it('takes no sentence for a label', () => {
    const below = (title: string, text: string) =>
      `**${title}** [[preprint](https://arxiv.org/abs/2101.0000${title.length % 10})]\n\n${text}\n`;
    const comment = 'We looked at it for a year, and describe what grew on the stones.';
    const readme = (last: string) =>
      `# Papers\n\n## Growth\n\n${[...titles(3).map((title) => below(title, comment)), below('Bark as a Home of Moss', last)].join('\n')}`;
    const found = (last: string) =>
      find('entry-abstract', { readme: readme(last) }).filter(({ message }) =>
        message.includes('has no colon'),
      );
    expect(found('**Abstract** Bark is rough.')).toHaveLength(1);
    expect(found('Abstract starts: "Bark is rough."')).toEqual([]);
  });

  it('ends lines with CRLF where any line does', () => {
    const text = list(
      '- [A Wall](https://doi.org/10.99999/wall)\n  - **Abstract:** One wall, fifty weeks of it.',
      '- [Bark as a Home](https://doi.org/10.99999/bark)',
    );
    const readme = text.replaceAll('\n', '\r\n').replace('\r\n', '\n');
    expect(fix('entry-abstract', { readme, bib }).readme).toContain(
      'bark)\r\n  - **Abstract:** Bark is',
    );
  });

  it('does nothing where no entry shows how', () => {
    const model = '- [A Wall](https://doi.org/10.99999/wall)';
    const { readme } = fixedWith(model, '- [Bark as a Home](https://doi.org/10.99999/bark)');
    expect(readme).toBe(list(model, '- [Bark as a Home](https://doi.org/10.99999/bark)'));
  });

  it('is one note where more than five comments without a label are missing', () => {
    const names = titles(21);
    const found = (count: number) =>
      lines('entry-abstract', {
        readme: list(
          ...names.map(
            (title, at) =>
              paper(title) +
              (at < 21 - count
                ? `\n\n  > We looked at ${title} for ${at + 3} years, and describe what grew there.\n`
                : ''),
          ),
        ),
      });
    expect(found(5)).toHaveLength(5);
    expect(found(6)).toEqual([expect.stringMatching(/^Note: 6 of 21 papers have no abstract/)]);
  });

  it('is a warning where comments have no label', () => {
    const comment = (title: string) => `${paper(title)}\n\n  > ${abstract}\n`;
    const readme = list(
      comment('Slow Colours of Lichens'),
      comment('A Year on a North Wall'),
      paper('Counting Lichens from a Train'),
    );
    expect(find('entry-abstract', { readme }).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('reports a category in which no paper has one once', () => {
    const readme = `${list(paper('Bark as a Home', { abstract }), paper('Moss or Lichen'))}
## Surveys

${paper('Slow Colours of Lichens')}
${paper('A Year on a North Wall')}
`;
    expect(lines('entry-abstract', { readme })).toEqual([
      expect.stringContaining('README.md:7:4 error The paper has no abstract.'),
      'README.md:11:4 info None of the 2 papers below "Surveys" has an abstract. Add the abstracts, or leave the category without.',
    ]);
  });

  it('names an abstract that Markdown shows as code, and puts it below the title', () => {
    const entry = (title: string, indent: string): string =>
      `- [${title}](https://example.org/${title.length})\n\n${indent}**Abstract:** ${abstract}\n`;
    const [first = '', second = '', third = ''] = ['Bark as a Home', 'Moss in the Rain', 'A Wall'];
    const listWith = (indent: string): string =>
      list(entry(first, '  '), entry(second, indent), entry(third, '  '));
    const readme = listWith('          ');
    expect(lines('entry-abstract', { readme })).toEqual([
      'README.md:11:1 error The abstract is indented by 10 spaces after an empty line, so Markdown shows it as code. Indent it by 2.',
    ]);
    expect(fix('entry-abstract', { readme })).toMatchObject({ readme: listWith('  ') });
    // Below an item that is itself further in, so many spaces are no code.
    const nested = list(
      `- [${first}](https://example.org/a)\n  - Ada Moss\n\n    **Abstract:** ${abstract}\n`,
    );
    expect(find('entry-abstract', { readme: nested })).toEqual([]);
  });
});
