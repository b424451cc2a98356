import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { paperForm } from '../../../src/features/adopt/plan-form.ts';
import { problemText } from '../../../src/features/submissions/answer-text.ts';
import { readPaper } from '../../../src/features/submissions/read-paper.ts';
import {
  readSubmission,
  type SubmissionProblem,
} from '../../../src/features/submissions/read-submission.ts';
import { readList } from '../../../src/list/read/read-list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const CATEGORIES = [['Black tea'], ['Green tea', 'Steamed'], ['None']];

function body({
  paper = '10.99997/plain.1',
  category = 'Green tea › Steamed',
  agreement = '- [X] The paper fits.',
  abstract = '_No response_',
} = {}): string {
  return `### Paper\n\n${paper}\n\n### Category\n\n${category}\n\n### Abstract\n\n${abstract}\n\n### Note to the maintainers\n\n_No response_\n\n### Agreement\n\n${agreement}\n`;
}

const problems = (text: string): readonly SubmissionProblem[] => {
  const read = readSubmission(text, CATEGORIES);
  return read.ok ? [] : read.problems;
};

describe('readSubmission', () => {
  it('reads paper, category and agreement', () => {
    expect(readSubmission(body({ abstract: 'Mine.' }), CATEGORIES)).toEqual({
      ok: true,
      submission: {
        paper: { kind: 'identifiers', identifiers: [{ kind: 'doi', id: '10.99997/plain.1' }] },
        category: ['Green tea', 'Steamed'],
        abstract: 'Mine.',
        note: '',
      },
    });
  });

  it('reports all problems together', () => {
    const text = body({ paper: 'Tea', category: 'Black te', agreement: '- [ ] The paper fits.' });
    expect(problems(text)).toEqual([
      { kind: 'no-identifier', given: 'Tea' },
      {
        kind: 'unknown-category',
        given: 'Black te',
        suggestion: 'Black tea',
        categories: ['Black tea', 'Green tea › Steamed', 'None'],
      },
      { kind: 'not-agreed' },
    ]);
  });

  it('accepts a heading without entries, which the form does not offer', () => {
    const read = readSubmission(body({ category: 'clocks' }), CATEGORIES, { empty: [['Clocks']] });
    expect(read).toMatchObject({ ok: true, submission: { category: ['Clocks'] } });
  });

  it('lists the categories of one name, to choose from', () => {
    const twins = [['Tea', 'Steamed'], ...CATEGORIES];
    const read = readSubmission(body({ category: 'steamed' }), twins);
    const categories = ['Tea › Steamed', 'Green tea › Steamed'];
    const problem = { kind: 'several-categories', given: 'steamed', categories } as const;
    expect(read).toEqual({ ok: false, problems: [problem] });
    expect(problemText(problem)).toMatch(/^Several categories are called "steamed"/);
  });

  it('does not read a ticked box in another answer as the agreement', () => {
    const text = body({ abstract: '- [x] ticked', agreement: '- [ ] The paper fits.' });
    expect(problems(text)).toEqual([{ kind: 'not-agreed' }]);
  });

  it.each<[string, SubmissionProblem['kind']]>([
    ['', 'missing-label'],
    [body().replace('### Category', '### Kategorie'), 'missing-label'],
    [body({ category: '_No response_' }), 'no-category'],
    [body({ paper: '_No response_' }), 'no-paper'],
    [body({ abstract: '### Paper\n\n10.99997/other' }), 'repeated-label'],
    [body({ abstract: '```\nopen' }), 'open-fence'],
    [body({ abstract: 'x'.repeat(20_001) }), 'answer-too-long'],
    ['x'.repeat(70_000), 'too-long'],
  ])('reports politely what is wrong (%#)', (text, kind) => {
    const found = problems(text).find((problem) => problem.kind === kind);
    expect(found).toBeDefined();
    if (found !== undefined) expect(problemText(found)).toMatch(/^[A-Z].*[.?!:]$/m);
  });
});

describe('readPaper', () => {
  const ids = (answer: string) => {
    const paper = readPaper(answer);
    return 'identifiers' in paper
      ? paper.identifiers.map(({ kind, id }) => `${kind}:${id}`)
      : paper.kind;
  };

  it.each([
    ['10.99997/plain.1', ['doi:10.99997/plain.1']],
    ['https://doi.org/10.99997/plain.1.', ['doi:10.99997/plain.1']],
    ['[Tea](https://doi.org/10.99997/plain(1)2)', ['doi:10.99997/plain(1)2']],
    ['<https://arxiv.org/abs/2303.14070>', ['arxiv:2303.14070']],
    ['arXiv: 2303.14070', ['arxiv:2303.14070']],
    ['PMID: 32155219', ['pmid:32155219']],
    ['32155219', ['pmid:32155219']],
    ['Published 2021, pages 11 to 19: doi:10.99997/plain.1', ['doi:10.99997/plain.1']],
    ['2303.14070\nhttps://doi.org/10.99997/x', ['doi:10.99997/x', 'arxiv:2303.14070']],
    ['10.48550/arXiv.2303.14070 https://arxiv.org/pdf/2303.14070v3', ['arxiv:2303.14070']],
    ['10.99997/x and 10.99997/X', ['doi:10.99997/x']],
    ['10.99997/x and 10.99997/y', 'two-papers'],
    ['2303.14070\n2303.14071', 'two-papers'],
    ['A title of a paper, 2021', 'no-identifier'],
    [' \n ', 'no-paper'],
    ['```\n```', 'no-paper'],
  ])('%j', (answer, expected) => {
    expect(ids(answer)).toEqual(expected);
  });

  it('reads one bib entry, fenced or not', () => {
    const entry = '@article{Quill2021,\n title = {Tea},\n doi = {10.99997/plain.1}\n}';
    expect(ids(entry)).toEqual(['doi:10.99997/plain.1']);
    expect(ids(`\`\`\`bibtex\n${entry}\n\`\`\``)).toEqual(['doi:10.99997/plain.1']);
  });

  it('takes the volume that an entry inherits from into it', () => {
    const paper = readPaper(
      '@inproceedings{DBLP:conf/x/Y20, author={Ada Quill}, title={On cups}, crossref={DBLP:conf/x/2020}, month=jan # "~1"}\n@proceedings{DBLP:conf/x/2020, title={Cups of 2020}, publisher={Tea}, year={2020}}',
    );
    expect(paper).toMatchObject({ kind: 'bibtex', title: 'On cups' });
    const fields = paper.kind === 'bibtex' ? paper.draft.fields : [];
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['author', 'Ada Quill'],
      ['title', 'On cups'],
      ['month', 'jan # "~1"'],
      ['booktitle', 'Cups of 2020'],
      ['publisher', 'Tea'],
      ['year', '2020'],
    ]);
    expect(readPaper('@misc{a, crossref={b}}\n@misc{b, crossref={a}}')).toMatchObject({
      kind: 'two-papers',
    });
  });

  it('refuses two bib entries, and one that is broken, with its line', () => {
    expect(readPaper('@misc{a, title={A}}\n@misc{b, title={B}}')).toEqual({
      kind: 'two-papers',
      names: ['a', 'b'],
    });
    expect(readPaper('@misc{a,\n title = {A}\n year = {2021\n}')).toMatchObject({
      kind: 'broken-bibtex',
    });
  });

  it.each(['10.', '(', '[', '@a{', '10.99997/x(', 'doi ', 'https://'])(
    'reads 20,000 characters of %j',
    (piece) => {
      readPaper(piece.repeat(20_000 / piece.length));
    },
    5000,
  );
});

describe('paperForm', () => {
  it('is valid for GitHub: labels and options once, none empty or called "None"', () => {
    const form = parse(paperForm([...CATEGORIES, ['Black  tea'], [' '], ['yes'], ['# 3: "x"']]));
    const options = form.body.find(({ id }: { id: string }) => id === 'category').attributes
      .options;
    expect(options).toEqual(['Black tea', 'Green tea › Steamed', 'yes', '# 3: "x"']);
    const labels = form.body.map((one: { attributes: { label: string } }) => one.attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('is up to date for this repository’s list', () => {
    const { categories } = readList(sourceFile('README.md', readFileSync('README.md', 'utf8')));
    const paths = categories.filter(({ entries }) => entries > 0).map(({ path }) => path);
    expect(readFileSync('.github/ISSUE_TEMPLATE/paper.yml', 'utf8')).toBe(paperForm(paths));
  });
});
