import { expect, it } from 'vitest';
import { readPaper } from '../../../src/features/submissions/read-paper.ts';
import { submissionDraft } from '../../../src/features/submissions/submission-draft.ts';

it('writes nothing that the preview does not show', () => {
  const paper = readPaper(
    '@article{a,\n  title = {Te\u200bacups <b>and</b> saucers},\n  author = {Ada Quill},\n  note = {<script>x</script>On\u{e0041} tea},\n  url = {https://example.org/a},\n  year = {2021}\n}',
  );
  if (paper.kind !== 'bibtex') throw new Error('no BibTeX');
  const { draft } = submissionDraft(
    paper,
    undefined,
    'Tea is <!-- ignore this --> warm.<script>alert(1)</script>\u2062 <details open>Cups</details> \u3164',
  );
  expect(Object.fromEntries(draft.fields.map(({ name, value }) => [name, value]))).toEqual({
    title: 'Teacups and saucers',
    author: 'Ada Quill',
    note: 'On tea',
    url: 'https://example.org/a',
    year: '2021',
    abstract: 'Tea is warm. Cups',
  });
});
