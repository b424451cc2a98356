import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS, type Paper, readPrinted } from '../papers.ts';
import { entriesOf } from '../read.ts';

const linked = (paper: Paper): string => `[${paper.title}](${arxivOf(paper)})`;
const rest = (paper: Paper): string => `${paper.authors}, ${paper.venue} ${paper.year}`;

/** Ways of showing a citation key that need no .bib to be understood. */
const SHOWN: Readonly<Record<string, (paper: Paper) => string>> = {
  'in code after the title': (p) => `- ${linked(p)} (\`${p.key}\`), ${rest(p)}`,
  'as a link to lines of a .bib': (p) =>
    `- ${linked(p)} ([\`${p.key}\`](refs.bib#L1-L9)), ${rest(p)}`,
  'as a link to a .bib, without code marks': (p) =>
    `- ${linked(p)} [${p.key}](./refs.bib), ${rest(p)}`,
  'in square brackets in front': (p) => `- [${p.key}] ${linked(p)}, ${rest(p)}`,
  'in bold in front': (p) => `- **${p.key}** ${linked(p)}, ${rest(p)}`,
  'in parentheses at the end': (p) => `- ${linked(p)}, ${rest(p)} (${p.key})`,
  'as a citation of pandoc': (p) => `- ${linked(p)} [@${p.key}], ${rest(p)}`,
  'as the whole of a child item': (p) => `- ${linked(p)}, ${rest(p)}\n  - \`${p.key}\``,
  'after a label in a child item': (p) =>
    `- ${linked(p)}, ${rest(p)}\n  - **Citation key:** \`${p.key}\``,
  'in a comment': (p) => `- ${linked(p)}, ${rest(p)} <!-- ${p.key} -->`,
  'in BibTeX below': (p) =>
    `- ${linked(p)}, ${rest(p)}\n  \`\`\`bibtex\n  @misc{${p.key},\n  }\n  \`\`\``,
};

/** Ways in which the key glues to the title; the .bib knows it. */
const GLUED: Readonly<Record<string, (paper: Paper) => string>> = {
  'within the link, before a dash': (p) => `- [${p.key} - ${p.title}](${arxivOf(p)})`,
  'before a colon': (p) => `- ${p.key}: ${p.title}. ${p.authors}. [[pdf]](${arxivOf(p)})`,
};

describe('a citation key', () => {
  it.each(Object.entries(SHOWN))('is read %s, and is no part of other fields', (_, print) => {
    const entries = readPrinted(print);
    expect(
      entries.map(({ title, authors, year, citation }) => [title, authors, year, citation?.key]),
    ).toEqual(PAPERS.map(({ title, authors, year, key }) => [title, authors, year, key]));
  });

  it.each(Object.entries(GLUED))('that the .bib knows is read %s', (_, print) => {
    const keys = new Set(PAPERS.map(({ key }) => key));
    const known = { titles: new Set<string>(), isKey: (word: string) => keys.has(word) };
    const entries = readPrinted(print, { options: { known } });
    expect(entries.map(({ title, citation }) => [title, citation?.key])).toEqual(
      PAPERS.map(({ title, key }) => [title, key]),
    );
  });

  it('contains no year', () => {
    const entries = readPrinted((paper) => `- ${linked(paper)} (\`${paper.key}\`)`);
    expect(entries.map(({ year }) => year)).toEqual(PAPERS.map(() => undefined));
  });

  it('is no word of a sentence whose first word is a label', () => {
    const [entry] = readPrinted(
      (p) => `- \`bibtex/\`: This folder contains ${p.title}, books, and theses.`,
    );
    expect(entry?.citation).toBeUndefined();
  });

  it('is none where the code marks contain something else', () => {
    const entries = readPrinted((paper) => `- ${linked(paper)} \`PyTorch\`, ${rest(paper)}`);
    expect(entries.map(({ citation }) => citation)).toEqual(PAPERS.map(() => undefined));
  });
});

it('a bib entry that HTML hides below a paper shows its key', () => {
  const entries = PAPERS.slice(0, 3).map(
    (paper) =>
      `[[${paper.venue} ${paper.year}](${arxivOf(paper)})] ${paper.title}\n\n<details><summary>Bibtex</summary><pre><code>@article{${paper.key},\ntitle = {${paper.title}},\nauthor = {${paper.authors}}\n}</code></pre></details>\n`,
  );
  expect(entriesOf(`# L\n\n## Walls\n\n${entries.join('\n')}`)).toMatchObject(
    PAPERS.slice(0, 3).map(({ title, key }) => ({
      title,
      citation: { via: 'inline-bibtex', key },
    })),
  );
});
