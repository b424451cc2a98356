/** A list with one category and the given entries, the first of them on line 5. */
export function list(...entries: string[]): string {
  return `# Papers\n\n## Growth\n\n${entries.join('\n')}\n`;
}

/** A linked title with its abstract below, where one is given. */
export function paper(title: string, { abstract, key }: { abstract?: string; key?: string } = {}) {
  const shown = key === undefined ? '' : ` [\`${key}\`](refs.bib)`;
  const below = abstract === undefined ? '' : `\n  - **Abstract:** ${abstract}`.trimEnd();
  return `- [${title}](https://doi.org/10.99999/${slug(title)})${shown}${below}`;
}

/** A complete bib entry with a line for each field, its key on the first. */
export function article(key: string, title: string, more: Record<string, string> = {}): string {
  const fields = {
    author: 'Ada Moss and Finn Stone',
    title,
    journal: 'Journal of Small Plants',
    year: '2021',
    ...more,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${key},\n${lines.join('')}}\n`;
}

/** Many different titles. */
export function titles(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${ORDINALS[index % ORDINALS.length]} Lichens on Wall Number ${index + 1}`,
  );
}

const ORDINALS = ['Grey', 'Golden', 'Quiet', 'Hidden', 'Northern', 'Salty', 'Urban'];

function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
