import { describe, expect, it } from 'vitest';
import { draftOfEntry } from '../../../src/bibtex/bib-entry-draft.ts';
import { readBibliography } from '../../../src/bibtex/read-bibliography.ts';
import type { Config } from '../../../src/config/config.ts';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { checkList } from '../../../src/features/check/check-list.ts';
import { addPaper } from '../../../src/features/papers/add-paper.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const README = `# Papers on Lichens

## Growth

- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall) ([\`Stone2022\`](refs.bib#L1-L7)), Finn Stone, *Moss Letters*, 2022
  - **Abstract:** We photographed one wall every week.

## Decay

- [How Lichens Rot](https://doi.org/10.99999/jsp.rot) ([\`Young2001\`](refs.bib#L17-L23)), Eva Young, *Moss Letters*, 2001
  - **Abstract:** They rot slowly.
`;
const entry = (key: string, fields: Record<'author' | 'title' | 'doi' | 'abstract', string>) =>
  `@article{${key},
  author = {${fields.author}},
  title = {${fields.title}},
  journal = {Moss Letters},
  year = {${key.slice(-4)}},
  doi = {${fields.doi}}, abstract = {${fields.abstract}}
}
`;
const BIB = [
  entry('Stone2022', {
    author: 'Stone, Finn',
    title: 'A Year on a North Wall',
    doi: '10.99999/jsp.wall',
    abstract: 'We photographed one wall every week.',
  }),
  entry('Twigg2019', {
    author: 'Twigg, Bo',
    title: 'Bark as a Home',
    doi: '10.99999/jsp.bark',
    abstract: 'Bark is a home.',
  }),
  entry('Young2001', {
    author: 'Young, Eva',
    title: 'How Lichens Rot',
    doi: '10.99999/jsp.rot',
    abstract: 'They rot slowly.',
  }),
].join('\n');
const NEW = `@inproceedings{whatever,
  title = "Counting {Lichens} from a Train \\& a Bus", author = {Moss, Ada and M{\\"u}ller, J{\\"o}rg},
  booktitle = {Symposium on Plants}, year = 2024, month = jan,
  doi = {10.99999/jsp.train}, abstract = {We count 5\\% of them.}, TITLE = {again}
}`;

function draft(bib: string) {
  const bibliography = readBibliography(sourceFile('new.bib', bib));
  const [first] = bibliography.entries;
  if (first === undefined) throw new Error('no entry');
  return draftOfEntry(bibliography, first);
}

function add(bib: string, category: string, key?: string) {
  const input = {
    readme: sourceFile('README.md', README),
    bibs: [sourceFile('refs.bib', BIB)],
    config: DEFAULT_CONFIG,
  };
  const added = addPaper(input, {
    draft: draft(bib),
    category,
    ...(key === undefined ? {} : { key }),
  });
  const text = (path: string) =>
    added.changed.find(({ after }) => after.path === path)?.after.text ?? '';
  return { ...added, readme: text('README.md'), bib: text('refs.bib') };
}

describe('addPaper', () => {
  it('writes both files in their own ways, and updates the links to lines that move', () => {
    const { readme, bib, citationKey } = add(NEW, 'growth');
    expect(citationKey).toBe('Moss2024');
    expect(bib).toContain(`@inproceedings{Moss2024,
  author = {Moss, Ada and M{\\"u}ller, J{\\"o}rg},
  title = {Counting {Lichens} from a Train \\& a Bus},
  booktitle = {Symposium on Plants},
  year = {2024},
`);
    expect(bib).toContain('  month = jan');
    expect(bib.indexOf('Moss2024')).toBeLessThan(bib.indexOf('Stone2022'));
    expect(readme).toContain(`
- [Counting Lichens from a Train & a Bus](https://doi.org/10.99999/jsp.train) ([\`Moss2024\`](refs.bib#L1-L9)), Ada Moss, Jörg Müller, *Symposium on Plants*, 2024
  - **Abstract:** We count 5% of them.
`);
    const { findings, summary } = checkList({
      readme: sourceFile('README.md', readme),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    });
    expect(
      findings.filter(({ ruleId }) => ruleId !== 'bib-unlisted').map(({ message }) => message),
    ).toEqual([]);
    expect(summary.paired).toBe(3);
  });

  it('reads what the fixes of the bib entry make of it', () => {
    const { readme, bib, citationKey } = add(
      '@article{x, author={M&uuml;ller, J. et al.}, title={The <i>E. coli</i> &amp; 10<sup>5</sup> &lt; x}, journal={J &amp; K}, year=2020, doi={10.99999/jsp.zz}}',
      'growth',
    );
    expect(citationKey).toBe('Muller2020');
    expect(readme).toContain('- [The E. coli & 10⁵ < x](https://doi.org/10.99999/jsp.zz) ([');
    expect(readme).toContain('), J. Müller et al., *J & K*, 2020\n');
    expect(bib).toContain('author = {M{\\"u}ller, J. and others}');
    expect(bib).toContain('{The \\textit{E. coli} \\& 10\\textsuperscript{5} {\\textless} x}');
  });

  it.each([
    // Relations before a number, which GitHub needs backticks for
    ['The $\\sim$10 star at $>$5', '[The $`\\sim`$10 star at $`>`$5](https://doi.org/10.99999/zz)'],
    ['Mosses {\\textregistered} on Walls\\texttrademark', '[Mosses ® on Walls™](https://doi.org/'],
    [
      '{Main Title}}, subtitle = {{On Walls}',
      '[Main Title: On Walls](https://doi.org/10.99999/zz)',
    ],
  ])('reads its title back: %s', (title, shown) => {
    const { readme } = add(
      `@article{x, author={Bell, A.}, title={${title}}, journal={J}, year=2020, doi={10.99999/zz}}`,
      'growth',
    );
    expect(readme).toContain(`\n- ${shown}`);
  });

  it.each([
    ['\\# Mosses', '\\# Mosses'],
    ['> Mosses', '\\> Mosses'],
    ['- Mosses', '\\- Mosses'],
    ['+ Mosses', '\\+ Mosses'],
    ['#Mosses', '#Mosses'],
    ['Of CO$_2$ here', 'Of CO₂ here'],
    ['$O(n\\log n)$ Time', '$O(n\\log n)$ Time'],
  ])('shows the title %s without an address as it is', (title, shown) => {
    const { readme } = add(
      `@article{x, author={Bell, A.}, title={{${title}}}, journal={J}, year=2020}`,
      'growth',
    );
    expect(readme).toContain(`\n- ${shown} ([\`Bell2020\`](`);
  });

  it('writes the abstract without the heading of ScienceDirect in both files', () => {
    const { readme, bib } = add(
      '@article{x, author={Bell, A.}, title={Mosses}, journal={J}, year=2020, doi={10.99999/zz}, abstract={Abstract\nWe grow mosses.}}',
      'growth',
    );
    expect(readme).toContain('  - **Abstract:** We grow mosses.\n');
    expect(bib).toContain('abstract = {We grow mosses.}');
  });

  it.each([
    ['a macro of its own', 'journal = jml', 'journal = {Journal of Moss {\\&} Lichens}'],
    ['a month joined with text', 'journal = "X", month = jan # "~1"', 'month = jan # "~1"'],
    ['macros joined with text', 'journal = jml # " B"', 'Journal of Moss {\\&} Lichens B'],
    ['a month written out', 'month = "January", journal = "X"', 'month = jan'],
    ['a DOI as an address', 'journal = "X", note = "a & b"', 'a \\& b'],
    ['pages with one hyphen', 'journal = "X", pages = "1-9"', 'pages = {1--9}'],
    ['a percent sign in its title', 'journal = "X", subtitle = "9% of them"', '9\\% of them'],
  ])('adds %s so that it passes all rules', (_, fields, written) => {
    const bibtex = `@string{jml = "Journal of Moss {\\&} Lichens"}\n@article{x, title = "Counting Lichens", author = "Moss, Ada", year = 2024, ${fields}, doi = {10.99999/jsp.train}, abstract = {We count them.}}`;
    const { readme, bib } = add(bibtex, 'Growth');
    expect(bib).toContain(written);
    const { findings } = checkList({
      readme: sourceFile('README.md', readme),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    });
    expect(findings.filter(({ ruleId }) => ruleId !== 'bib-unlisted')).toEqual([]);
  });

  const undefinedMacros = ['jml', 'jml # " B"', '"A " # jml'];
  it.each(undefinedMacros)(
    'refuses a macro that neither the entry nor the .bib defines: %s',
    (journal) => {
      const bibtex = `@article{x, title = "Counting Lichens", author = "Moss, Ada", year = 2024, journal = ${journal}, doi = {10.99999/jsp.train}, abstract = {We count them.}}`;
      expect(() => add(bibtex, 'Growth')).toThrow(
        'the rule bib-syntax would find: The macro jml is not defined; expected a @string for it, or the text in { }.',
      );
    },
  );

  it('refuses a paper that is in the list, and reports where', () => {
    expect(() => add(NEW.replace('jsp.train', 'JSP.Wall'), 'Growth')).toThrow(
      'the paper is in the list already: "A Year on a North Wall", README.md line 5, under "Growth".',
    );
  });

  it('refuses what looks like another version of a paper that is there, in the words of its rule', () => {
    const readme =
      '# Lichens\n\n## Growth\n\n- [Deep Counting of Small Lichens on Old Walls](https://arxiv.org/abs/2101.00001), Ada Moss, Ben Hale, *arXiv*, 2021\n';
    const bibtex =
      '@article{x, title = {Deep Counting of Small Lichens on the Old Walls}, author = {Moss, Ada and Hale, Ben}, journal = {Walls}, year = 2022, doi = {10.99999/deep}}';
    const bib = readBibliography(sourceFile('x.bib', bibtex));
    const [entry] = bib.entries;
    if (entry === undefined) throw new Error('no entry');
    const input = { readme: sourceFile('README.md', readme), bibs: [], config: DEFAULT_CONFIG };
    const paper = { draft: draftOfEntry(bib, entry), category: 'Growth' };
    expect(() => addPaper(input, paper)).toThrow(
      /^the paper looks like another version of "Deep Counting of Small Lichens on Old Walls" on line 5/,
    );
  });

  it('refuses a paper that only the .bib has', () => {
    expect(() => add(NEW.replace('jsp.train', 'jsp.bark'), 'Growth')).toThrow(
      'the paper is in refs.bib already, line 9, as "Twigg2019", but no entry of the list cites it.',
    );
  });

  it('refuses a key that is in use, or none', () => {
    expect(() => add(NEW, 'Growth', 'stone2022')).toThrow(
      'the citation key "stone2022" is already used',
    );
    expect(() => add(NEW, 'Growth', 'a b')).toThrow('"a b" cannot be a citation key');
    expect(add(NEW, 'Growth', 'train:24').citationKey).toBe('train:24');
  });

  it('knows the category that was probably meant', () => {
    expect(() => add(NEW, 'Growht')).toThrow(
      'README.md has no category "Growht". Did you mean "Growth"?',
    );
    expect(() => add(NEW, 'Astronomy')).toThrow('It has: Growth; Decay.');
  });

  it('requires a title', () => {
    expect(() => add('@misc{a, year = 2020}', 'Growth')).toThrow('the paper has no title');
  });
});

describe('addPaper with a configuration', () => {
  const added = (config: Partial<Config>, readme = README) => {
    const input = {
      readme: sourceFile('README.md', readme),
      bibs: [sourceFile('refs.bib', BIB)],
      config: { ...DEFAULT_CONFIG, ...config },
    };
    const { changed, citationKey } = addPaper(input, { draft: draft(NEW), category: 'Growth' });
    const [list, bib] = changed.map(({ after }) => after);
    if (list === undefined || bib === undefined) throw new Error('both files change');
    const { findings } = checkList({ ...input, readme: list, bibs: [bib] });
    return { citationKey, list: list.text, bib: bib.text, findings };
  };

  it('puts both entries at the place that its rules require', () => {
    const { list, findings } = added({
      entryOrder: 'year-descending',
      bibOrder: 'key',
      bibFormat: { indent: '  ', fieldOrder: ['author', 'title'] },
    });
    expect(list.indexOf('Moss2024')).toBeLessThan(list.indexOf('Stone2022'));
    expect(
      findings.filter(
        ({ ruleId, entry }) =>
          /order$/.test(ruleId) || (ruleId === 'bib-format' && entry?.citationKey === 'Moss2024'),
      ),
    ).toEqual([]);
  });

  it('writes the key and the entry as configured', () => {
    const { citationKey, list } = added({
      keyStyle: 'authoryearword',
      entry:
        '- [{title}]({url}) ([`{key}`]({bib}))⏎  - **Authors:** {authors}⏎  - **Venue:** *{venue}*, {year}⏎  - **Abstract:** {abstract}',
    });
    expect(citationKey).toBe('moss2024counting');
    expect(list).toContain('[`moss2024counting`](refs.bib');
    expect(list).toContain(
      '\n  - **Authors:** Ada Moss, Jörg Müller\n  - **Venue:** *Symposium on Plants*, 2024\n',
    );
  });
});

it.each(['Journal of Mugs', 'Cups 2021'])('adds next to a single entry of %s', (venue) => {
  const readme = (line: string): string => `# Papers on Mugs\n\n## Growth\n\n${line}\n`;
  const shown = `- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall), Finn Stone, *${venue}*`;
  const input = {
    readme: sourceFile('README.md', readme(`${shown}, 2021`)),
    bibs: [],
    config: DEFAULT_CONFIG,
  };
  const paper = NEW.replace('Symposium on Plants', venue).replace('2024', '2021');
  const { changed } = addPaper(input, { draft: draft(paper), category: 'Growth' });
  expect(changed[0]?.after.text).toMatch(
    /Ada Moss, Jörg Müller, \*(?:Journal of Mugs|Cups)\*, 2021/,
  );
});

describe('addPaper with a configured entry', () => {
  const papers = [1, 2, 3, 4].map((at) => ({
    title: `Glazes of Cups, Part ${at}`,
    url: `https://doi.org/10.99999/${at}`,
    year: 2000 + at,
  }));
  type Paper = (typeof papers)[number];
  const LAYOUTS = {
    bullets: ({ title, url, year }: Paper) => `- [${title}](${url}), Ada Vale, *Cups*, ${year}\n`,
    headings: ({ title, url, year }: Paper) =>
      `### [${title}](${url})\n\nAda Vale, *Cups*, ${year}\n\n`,
    paragraphs: ({ title, url, year }: Paper) =>
      `**[${title}](${url})** Ada Vale, *Cups*, ${year}\n\n`,
    rows: ({ title, url, year }: Paper) => `| [${title}](${url}) | Ada Vale | Cups | ${year} |\n`,
  };
  const HEAD = '| Title | Authors | Venue | Year |\n|---|---|---|---|\n';
  const withEntry = (layout: keyof typeof LAYOUTS, entry: string): string => {
    const body = papers.map(LAYOUTS[layout]).join('');
    const text = `# Cups\n\n## Glazes\n\n${layout === 'rows' ? HEAD : ''}${body}`;
    const input = {
      readme: sourceFile('README.md', text),
      bibs: [],
      config: { ...DEFAULT_CONFIG, entry },
    };
    const { changed } = addPaper(input, { draft: draft(NEW), category: 'Glazes' });
    const after = changed[0]?.after.text ?? '';
    return after.slice(after.lastIndexOf('\n', after.indexOf('Counting')) + 1);
  };

  it.each<[keyof typeof LAYOUTS, string, RegExp]>([
    [
      'bullets',
      '- **{title}** ({year}) {authors} [[pdf]({url})]',
      /^- \*\*Counting .*\*\* \(2024\) Ada/,
    ],
    [
      'headings',
      '### {title} ({year})⏎⏎{authors} [link]({url})',
      /^### Counting .* \(2024\)\n\nAda/,
    ],
    [
      'paragraphs',
      '**{title}** ({year}), {authors}. [paper]({url})',
      /^\*\*Counting .*\*\* \(2024\), Ada/,
    ],
    [
      'rows',
      '| {title} | {authors} | [{venue}]({url}) | {year} |',
      /^\| Counting .* \| Ada .* \| \[Symp/,
    ],
    ['rows', '- {title}, {year} [paper]({url})', /^\| \[Counting/],
    ['bullets', '| {title} | {year} |', /^- \[Counting/],
  ])('writes %s as %s', (layout, entry, expected) => {
    expect(withEntry(layout, entry)).toMatch(expected);
  });

  it('refuses a row that the header of the table contradicts, or a heading among items', () => {
    expect(() => withEntry('rows', '| {year} | {authors} | [{title}]({url}) | {venue} |')).toThrow(
      'the configured entry, | {year} | {authors} | [{title}]({url}) | {venue} |, does not fit its entries. Add it by hand, or change or remove entry in the configuration',
    );
    expect(() => withEntry('bullets', '### {title}⏎⏎{authors}, {year} [link]({url})')).toThrow(
      'the paper cannot be written under "Glazes"',
    );
  });
});

describe('addPaper with several bibliographies', () => {
  const cup = (title: string, key: string, file: string): string =>
    `- [${title}](https://doi.org/10.99999/${key}) ([\`${key}\`](${file}#L1-L6)), Eva Young, *Cups*, ${key.slice(-4)}\n`;
  const bib = (title: string, key: string): string =>
    `@article{${key},\n  author = {Young, Eva},\n  title = {${title}},\n  journal = {Cups}, year = {${key.slice(-4)}},\n  doi = {10.99999/${key}}\n}\n`;
  const input = {
    readme: sourceFile(
      'README.md',
      `# Cups\n\n## Glazes\n\n${cup('Glazes of Early Cups', 'Young2001', 'bib/glazes.bib')}\n## Handles\n\n### Short ones\n\n${cup('Handles of Early Cups', 'Young2002', 'bib/handles.bib')}\n### Long ones\n\n- [Long Handles](https://doi.org/10.99999/long), Bo Reed, *Cups*, 2003\n`,
    ),
    bibs: [
      sourceFile('bib/glazes.bib', bib('Glazes of Early Cups', 'Young2001')),
      sourceFile('bib/handles.bib', bib('Handles of Early Cups', 'Young2002')),
    ],
    config: DEFAULT_CONFIG,
  };

  it.each([
    ['Glazes', 'bib/glazes.bib'],
    ['Short ones', 'bib/handles.bib'],
    ['Long ones', 'bib/handles.bib'],
  ])('writes a paper of %s into %s', (category, path) => {
    const { changed } = addPaper(input, { draft: draft(NEW), category });
    expect(changed.map(({ after }) => after.path)).toEqual(['README.md', path]);
    const [readme, file] = changed;
    expect(file?.after.text).toContain('Counting {Lichens} from a Train');
    expect(readme?.after.text).toContain(`](${path}#L8-L`);
  });
});
