import { describe, expect, it } from 'vitest';
import { arxivOf, fieldsRead, PAPERS, type Paper, readPrinted } from '../papers.ts';

/** A way of printing entries; the fields that it prints, beside the title. */
interface Form {
  readonly print: (paper: Paper, index: number) => string;
  readonly fields: readonly ('authors' | 'venue' | 'year' | 'url')[];
  /** What is printed of a field, where it is not as the paper has it. */
  readonly title?: (paper: Paper, index: number) => string;
  readonly authors?: (paper: Paper) => string;
  readonly year?: (paper: Paper) => number;
  readonly url?: (paper: Paper) => string;
  readonly between?: string;
  readonly head?: string;
}

const linked = (paper: Paper): string => `[${paper.title}](${arxivOf(paper)})`;
const pdf = (paper: Paper): string => `[[pdf]](${arxivOf(paper)})`;
const families = ({ authors }: Paper): string => {
  const names = authors.split(/, | and /).map((name) => {
    const words = name.split(' ');
    return `${words.at(-1)}, ${words[0]?.charAt(0)}.`;
  });
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
};
const first = ({ authors }: Paper): string => authors.split(/, | and /)[0] ?? '';
const WORDS = ['authors', 'venue', 'year'] as const;
const ALL = [...WORDS, 'url'] as const;
const table = (...columns: string[]): string =>
  `| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}\n`;

const YEARS: Readonly<Record<string, Form>> = {
  'in bold text': {
    print: (p) => `- **${p.year}** ${linked(p)}, ${p.authors}`,
    fields: ['year', 'authors', 'url'],
  },
  'in a code span': {
    print: (p) => `- ${linked(p)} \`${p.year}\` ${p.authors}`,
    fields: ['year', 'authors', 'url'],
  },
  'in brackets': {
    print: (p) => `- [${p.year}] ${linked(p)}. ${p.authors}`,
    fields: ['year', 'authors', 'url'],
  },
  'in parentheses after the people': {
    print: (p) => `- ${p.authors} (${p.year}). ${p.title}. ${p.venue}. ${pdf(p)}`,
    fields: ALL,
  },
  'with two digits after the venue': {
    print: (p) => `- ${linked(p)} (${p.venue}'${p.year % 100})`,
    fields: ['year', 'url'],
  },
  'after the venue': {
    print: (p) => `- ${linked(p)}. ${p.authors}. ${p.venue} ${p.year}.`,
    fields: ['year', 'authors', 'url'],
  },
  'before 1950': {
    print: (p) =>
      `- ${p.authors}. *${p.title}*. ${p.venue}, ${p.year - 90}. [paper](https://papers.example/${p.key}.pdf)`,
    fields: ['authors', 'year', 'url'],
    year: ({ year }) => year - 90,
    url: ({ key }) => `https://papers.example/${key}.pdf`,
  },
};

const VENUES: Readonly<Record<string, Form>> = {
  'within the text of the link': {
    print: (p) => `- [${p.title} (${p.venue} ${p.year})](${arxivOf(p)})`,
    fields: ['year', 'url'],
  },
  'in front of the title, in brackets': {
    print: (p) => `- [${p.venue} ${p.year}] ${linked(p)}`,
    fields: ['year', 'url'],
  },
  'in front of the title, in code': {
    print: (p) => `- \`${p.venue} ${p.year}\` **${p.title}** [[Paper](${arxivOf(p)})]`,
    fields: ['year', 'url'],
  },
  'in italics after the people': {
    print: (p) => `- ${linked(p)}, ${p.authors}, *${p.venue}*, ${p.year}`,
    fields: ALL,
  },
  'in a badge': {
    print: (p) =>
      `- ${linked(p)} ![](https://img.shields.io/badge/${p.venue.replace(/ /g, '_')}-${p.year}-blue)`,
    fields: ['year', 'url'],
  },
};

const AUTHORS: Readonly<Record<string, Form>> = {
  'in front of the title': {
    print: (p) => `- ${p.authors}. "${p.title}." ${p.venue}, ${p.year}. ${pdf(p)}`,
    fields: ALL,
  },
  'after the title': {
    print: (p) => `- **${p.title}**. ${p.authors}. ${p.venue} ${p.year}. ${pdf(p)}`,
    fields: ['authors', 'year', 'url'],
  },
  'in the next line': {
    print: (p) =>
      `- **${p.title}** <br>\n  ${p.authors} <br>\n  ${p.venue}, ${p.year}. [[Paper](${arxivOf(p)})]`,
    fields: ALL,
  },
  'in an item below': {
    print: (p) => `- ${linked(p)}\n  - ${p.authors}\n  - ${p.venue} ${p.year}`,
    fields: ['authors', 'year', 'url'],
  },
  'inverted, with an ampersand': {
    print: (p) => `- ${families(p)} (${p.year}). ${p.title}. *${p.venue}*. ${pdf(p)}`,
    fields: ['authors', 'year', 'url'],
    authors: families,
  },
  'one alone': {
    print: (p) => `- ${linked(p)}, ${first(p)}, ${p.venue} ${p.year}`,
    fields: ['authors', 'year', 'url'],
    authors: first,
  },
  'with affiliations in parentheses': {
    print: (p) => `- ${linked(p)}, ${first(p)} (University of the North), ${p.year}`,
    fields: ['authors', 'year', 'url'],
    authors: first,
  },
  'after "by"': {
    print: (p) => `- ${linked(p)} by ${p.authors} (${p.year})`,
    fields: ['authors', 'year', 'url'],
  },
  'labeled in Chinese': {
    print: (p) =>
      `- **${p.title}**\n  - 作者：${p.authors}\n  - 发表：${p.venue} ${p.year}\n  - 论文：${arxivOf(p)}`,
    fields: ['authors', 'year', 'url'],
  },
  'labeled in Spanish': {
    print: (p) => `- ${linked(p)}\n  - Autores: ${p.authors}\n  - Año: ${p.year}`,
    fields: ['authors', 'year', 'url'],
  },
  'labeled in English': {
    print: (p) =>
      `- ${linked(p)}\n  - **Authors:** ${p.authors}\n  - **Venue:** ${p.venue}\n  - **Year:** ${p.year}`,
    fields: ALL,
  },
};

const TITLES: Readonly<Record<string, Form>> = {
  'in quotation marks': {
    print: (p) => `- "${p.title}", ${p.authors}, ${p.venue} ${p.year}. ${pdf(p)}`,
    fields: ['authors', 'year', 'url'],
  },
  'in curly quotation marks': {
    print: (p) => `- “${p.title}”, ${p.authors}, ${p.year}. ${pdf(p)}`,
    fields: ['authors', 'year', 'url'],
  },
  'in bold': {
    print: (p) => `- **${p.title}** (${p.venue} ${p.year}) ${pdf(p)}`,
    fields: ['year', 'url'],
  },
  'in bold within the link': {
    print: (p) => `- [**${p.title}**](${arxivOf(p)}), ${p.authors}, ${p.year}`,
    fields: ['authors', 'year', 'url'],
  },
  'without any mark': {
    print: (p) => `- ${p.title}, ${p.authors}, ${p.venue} ${p.year} ${pdf(p)}`,
    fields: ['authors', 'year', 'url'],
  },
  'with an asterisk and mathematics': {
    print: (p, i) => `- [A\\* Search of $O(n^${i})$: ${p.title}](${arxivOf(p)}), ${p.year}`,
    title: ({ title }, index) => `A* Search of $O(n^${index})$: ${title}`,
    fields: ['year', 'url'],
  },
  'with brackets of its own': {
    print: (p) => `- [${p.title} (Extended Abstract)](${arxivOf(p)}), ${p.authors}`,
    title: ({ title }) => `${title} (Extended Abstract)`,
    fields: ['authors', 'url'],
  },
  'after an emoji code': {
    print: (p) => `- :gem: ${linked(p)}, ${p.year}`,
    fields: ['year', 'url'],
  },
  'after an emoji': { print: (p) => `- 🔥 **${p.title}** ${pdf(p)}`, fields: ['url'] },
  'wrapped over two lines': {
    print: (p) =>
      `- [${p.title.replace(/ (?=\S+ \S+$)/, '\n  ')}](${arxivOf(p)}),\n  ${p.authors}, ${p.year}`,
    fields: ['authors', 'year', 'url'],
  },
  'after a nickname in bold': {
    print: (p, i) => `- **Grow${i}**: ${p.title}. ${p.venue} ${p.year}. ${pdf(p)}`,
    title: ({ title }, index) => `Grow${index}: ${title}`,
    fields: ['year', 'url'],
  },
  'in the cell of a table': {
    head: table('Title', 'Authors', 'Venue', 'Year', 'Link'),
    print: (p) => `| ${p.title} | ${p.authors} | ${p.venue} | ${p.year} | [pdf](${arxivOf(p)}) |`,
    fields: ALL,
  },
};

/** What a form shows of a paper. */
function wanted(paper: Paper, index: number, form: Form): Record<string, unknown> {
  const values = {
    authors: (form.authors ?? (({ authors }) => authors))(paper),
    venue: paper.venue,
    year: form.year?.(paper) ?? paper.year,
    url: form.url?.(paper) ?? arxivOf(paper),
  };
  return {
    title: form.title?.(paper, index) ?? paper.title,
    ...Object.fromEntries(form.fields.map((field) => [field, values[field]])),
  };
}

describe.each([
  ['years', YEARS],
  ['venues', VENUES],
  ['authors', AUTHORS],
  ['titles', TITLES],
])('%s', (_, forms) => {
  it.each(Object.entries(forms))('%s', (_name, form) => {
    const read = fieldsRead(readPrinted(form.print, form), 'title', ...form.fields);
    expect(read).toEqual(PAPERS.map((paper, index) => wanted(paper, index, form)));
  });
});
