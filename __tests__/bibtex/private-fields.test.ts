import { expect, it } from 'vitest';
import type { BibEntryDraft } from '../../src/bibtex/bib-entry-draft.ts';
import { withoutPrivateFields } from '../../src/bibtex/private-fields.ts';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const OWN = ['title', 'abstract', 'note', 'url', 'reader', 'filed'];
const PRIVATE = ['file', 'mendeley-tags', 'bdsk-url-1', 'comment-ada', 'owner', 'keywords'];
const DRAFT: BibEntryDraft = {
  type: 'misc',
  key: '',
  fields: [...OWN, ...PRIVATE].map((name) => ({ name, value: 'x' })),
};

const bibliography = (text: string) => readBibliography(sourceFile('refs.bib', text));

it('takes away what only a reference manager needs', () => {
  const { draft, omitted } = withoutPrivateFields(DRAFT, [bibliography('@misc{a, title = {A}}')]);
  expect(draft.fields.map(({ name }) => name)).toEqual(OWN);
  expect(omitted).toEqual(PRIVATE);
  expect(withoutPrivateFields(DRAFT, []).omitted).toEqual(PRIVATE);
});

it('leaves what another entry of the bibliographies has', () => {
  const others = ['@misc{a, keywords = {moss}}', '@misc{b, owner = {ada}}'].map(bibliography);
  const { draft, omitted } = withoutPrivateFields(DRAFT, others);
  expect(draft.fields.map(({ name }) => name)).toEqual([...OWN, 'owner', 'keywords']);
  expect(omitted).toEqual(PRIVATE.slice(0, 4));
});
