/** A list and its bibliography, made up but of the size and shape of real ones. */
export interface SyntheticList {
  readonly readme: string;
  readonly bib: string;
}

const WORDS =
  'language model clinical report image patient method result training evaluation radiology text large data transfer prompt agent safety reasoning benchmark question answer protein sequence diagnosis note record summary retrieval dialogue'.split(
    ' ',
  );

/** Characters of an abstract; with everything around it an entry takes about 1.4 kB. */
const ABSTRACT_LENGTH = 1150;
const ENTRIES_PER_CATEGORY = 50;

/**
 * Writes a list of papers with abstracts and citation keys, and its bibliography.
 *
 * @param entries number of papers; 5,000 give about 7 MB of Markdown and 7 MB of BibTeX.
 */
export function syntheticList(entries: number): SyntheticList {
  const readme = ['# Papers', ''];
  const bib: string[] = [];
  let line = 1;
  for (let index = 0; index < entries; index++) {
    if (index % ENTRIES_PER_CATEGORY === 0) {
      readme.push(`## Category ${index / ENTRIES_PER_CATEGORY + 1}`, '');
    }
    const title = `${sentence(index, 60)} number ${index}`;
    const abstract = sentence(index + 7, ABSTRACT_LENGTH);
    const arxiv = `23${String((index % 12) + 1).padStart(2, '0')}.${String(index).padStart(5, '0')}`;
    const key = `Author${index}`;
    const lines = [
      `@article{${key},`,
      `  title = {${title}},`,
      `  author = {First Author and Second Author},`,
      `  journal = {Journal of Examples},`,
      `  year = {2023},`,
      `  url = {https://arxiv.org/abs/${arxiv}},`,
      `  abstract = {${abstract}},`,
      '}',
      '',
    ];
    bib.push(...lines);
    readme.push(
      `- [${title}](https://arxiv.org/abs/${arxiv}) ([\`${key}\`](refs.bib#L${line}-L${line + 7})), First Author, Second Author, *Journal of Examples*, 2023`,
      `  - **Abstract:** ${abstract}`,
      '',
    );
    line += lines.length;
  }
  return { readme: readme.join('\n'), bib: bib.join('\n') };
}

/** Words in an order that depends on the seed alone. */
function sentence(seed: number, length: number): string {
  const words: string[] = [];
  let state = (seed * 2654435761 + 12345) >>> 0;
  for (let size = 0; size < length; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const word = WORDS[(state >>> 8) % WORDS.length] ?? '';
    words.push(word);
    size += word.length + 1;
  }
  const text = words.join(' ');
  return text[0]?.toUpperCase() + text.slice(1);
}
