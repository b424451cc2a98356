import { describe, expect, it } from 'vitest';
import { draftOfListEntry } from '../../src/catalog/draft-of-list-entry.ts';
import { read } from '../list/read/read.ts';

function draft(item: string) {
  const [entry] = read(`# Papers\n\n## Growth\n\n${item}\n`).entries;
  if (entry === undefined) throw new Error('no entry');
  const made = draftOfListEntry(entry)?.draft;
  return made === undefined
    ? undefined
    : {
        type: made.type,
        ...Object.fromEntries(made.fields.map(({ name, value }) => [name, value])),
      };
}

describe('draftOfListEntry', () => {
  it('builds an article from a paper in a journal', () => {
    expect(
      draft(`- [A Year on a North Wall](https://doi.org/10.99999/jsp.WALL), Finn Stone and Ada Moss, *Journal of Walls*, 2022
  - **Abstract:** We photographed
    one wall.`),
    ).toEqual({
      type: 'article',
      title: 'A Year on a North Wall',
      author: 'Finn Stone and Ada Moss',
      journal: 'Journal of Walls',
      year: '2022',
      doi: '10.99999/jsp.wall',
      abstract: 'We photographed one wall.',
    });
  });

  it('builds an inproceedings from a paper at a conference, without the year in its name', () => {
    expect(
      draft(
        '- [A Year on a North Wall](https://example.org/wall.pdf), Finn Stone, Ada Moss, *CVPR 2022*',
      ),
    ).toEqual({
      type: 'inproceedings',
      title: 'A Year on a North Wall',
      author: 'Finn Stone and Ada Moss',
      booktitle: 'CVPR',
      year: '2022',
      url: 'https://example.org/wall.pdf',
    });
  });

  it.each([
    ['DAC', 'inproceedings', 'booktitle'],
    ['TPAMI', 'article', 'journal'],
    ['HPCA', 'misc', 'howpublished'],
    ['NeurIPS Datasets and Benchmarks', 'inproceedings', 'booktitle'],
    ['EMNLP Demo', 'inproceedings', 'booktitle'],
    ['CVPR Workshop', 'inproceedings', 'booktitle'],
    ['IEEE Access', 'article', 'journal'],
  ])('knows what %s stands for, or says only where it was published', (venue, type, field) => {
    expect(
      draft(
        `- [A Year on a North Wall](https://example.org/wall.pdf), Finn Stone, Ada Moss, *${venue}*, 2022`,
      ),
    ).toMatchObject({ type, [field]: venue });
  });

  it.each(['CVPR Oral 2022', 'CVPR 2022 Oral', 'CVPR 2022 (Spotlight)', 'CVPR, Best Paper, 2022'])(
    'takes the conference from %s',
    (venue) => {
      const item = `- [A Year on a North Wall](https://example.org/wall.pdf), Finn Stone, Ada Moss, *${venue}*, 2022`;
      expect(draft(item)).toMatchObject({ type: 'inproceedings', booktitle: 'CVPR' });
    },
  );

  it('builds a misc from a preprint, with eprint and archive', () => {
    expect(
      draft(
        '- [A Year on a North Wall](https://arxiv.org/abs/2303.14070v2), Finn Stone, Ada Moss, *arXiv*, 2023',
      ),
    ).toEqual({
      type: 'misc',
      title: 'A Year on a North Wall',
      author: 'Finn Stone and Ada Moss',
      year: '2023',
      eprint: '2303.14070',
      archiveprefix: 'arXiv',
    });
  });

  it('builds a misc if an article would lack a field', () => {
    expect(
      draft('- [A Year on a North Wall](https://doi.org/10.99999/w), *Journal of Walls*'),
    ).toEqual({
      type: 'misc',
      title: 'A Year on a North Wall',
      howpublished: 'Journal of Walls',
      doi: '10.99999/w',
    });
  });

  it.each([
    ['Stone, Finn and Moss, Ada', 'Stone, Finn and Moss, Ada'],
    ['Stone et al.', 'Stone and others'],
    ['Stone, Finn R.', undefined],
    ['Stone, Finn R., and Ada Moss', 'Stone, Finn R. and Ada Moss'],
    ['Stone, Finn, Ada Moss, and Bo Twigg', 'Stone, Finn and Ada Moss and Bo Twigg'],
    ['Stone, Finn, Moss, Ada', undefined],
  ])('writes the authors "%s" only if each is a whole name', (printed, author) => {
    const item = `- ${printed}. "[A Year on a North Wall](https://example.org/wall.pdf)." *Journal of Walls*, 2022.`;
    expect({ author: undefined, ...draft(item) }).toMatchObject({ author });
  });

  it.each(['Oral', '(Spotlight)', 'to appear', 'Workshop'])('takes "%s" for no venue', (words) => {
    const item = `- [A Year on a North Wall](https://example.org/wall.pdf) - Finn Stone, Ada Moss, 2022, ${words}`;
    expect(draft(item)).toMatchObject({ type: 'misc', year: '2022' });
    expect(Object.values(draft(item) ?? {}).join()).not.toContain(words.replace(/[()]/g, ''));
  });

  it('omits addresses within the repository', () => {
    expect(
      draft('- [A Year on a North Wall](papers/wall.pdf), Finn R. Stone, Ada Moss (2022)'),
    ).toEqual({
      type: 'misc',
      title: 'A Year on a North Wall',
      author: 'Finn R. Stone and Ada Moss',
      year: '2022',
    });
  });

  it('builds nothing from a title alone', () => {
    expect(
      draft('- A Year on a North Wall\n  - **Abstract:** We photographed one wall.'),
    ).toBeUndefined();
  });

  it.each([
    ['a journal', 'Journal of Walls', 'article', { journal: 'Journal of Walls' }],
    ['a short name', 'NeurIPS, 2021', 'inproceedings', { booktitle: 'NeurIPS' }],
    ['a workshop', 'Workshop on Walls', 'inproceedings', { booktitle: 'Workshop on Walls' }],
    ['a server', 'bioRxiv', 'misc', { howpublished: 'bioRxiv' }],
    ['nothing for a venue that is not certain', 'The 2021 Annals', 'misc', {}],
  ])('reads %s: %s', (_, venue, type, fields) => {
    expect(
      draft(
        `- [A Year on a North Wall](https://doi.org/10.99999/w), Finn Stone, Ada Moss, *${venue}*, 2021`,
      ),
    ).toEqual({
      type,
      title: 'A Year on a North Wall',
      author: 'Finn Stone and Ada Moss',
      ...fields,
      year: '2021',
      doi: '10.99999/w',
    });
  });

  it.each([
    ['PMID', 'https://pubmed.ncbi.nlm.nih.gov/32155219/', { pmid: '32155219' }],
    ['PMCID', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7064166/', { pmcid: 'PMC7064166' }],
  ])('keeps a %s, and the address that has it', (_, url, fields) => {
    expect(draft(`- [A Year on a North Wall](${url})`)).toEqual({
      type: 'misc',
      title: 'A Year on a North Wall',
      ...fields,
      url,
    });
  });

  it('writes no braces in an address', () => {
    expect(draft('- [A Year on a North Wall](http://example.org/{wall}.pdf)')).toMatchObject({
      url: 'http://example.org/%7Bwall%7D.pdf',
    });
  });

  it('has no key yet', () => {
    const text = '# Papers\n\n## Growth\n\n- [A Year on a Wall](https://doi.org/10.99999/w)\n';
    const [entry] = read(text).entries;
    expect(entry && draftOfListEntry(entry)?.draft.key).toBe('');
  });

  it('builds no article without authors or year', () => {
    const head = '- [A Year on a North Wall](https://doi.org/10.99999/w)';
    expect(draft(`${head}, Finn Stone, *Journal of Walls*`)).toMatchObject({
      type: 'misc',
      howpublished: 'Journal of Walls',
    });
    expect(draft(`${head}, *Journal of Walls*, 2021`)).toMatchObject({ type: 'misc' });
  });

  it('keeps the journal in which a preprint appeared', () => {
    expect(
      draft(
        '- [A Year on a North Wall](https://arxiv.org/abs/2303.14070), Finn Stone, Ada Moss, *Journal of Walls*, 2023',
      ),
    ).toMatchObject({ type: 'article', journal: 'Journal of Walls', eprint: '2303.14070' });
  });

  it.each([
    ['an institution among the people', 'Finn Stone, Institute of Walls', 'author'],
    ['a single name, which may be a venue', 'Stone', 'author'],
  ])('omits %s', (_, authors, field) => {
    const made = draft(`- [A Year on a North Wall](https://doi.org/10.99999/w), ${authors}, 2021`);
    expect(made).not.toHaveProperty(field);
    expect(made).toMatchObject({ type: 'misc', year: '2021' });
  });
});
