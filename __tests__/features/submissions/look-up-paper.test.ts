import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { disagreementText } from '../../../src/features/papers/look-up-texts.ts';
import { lookUpPaper } from '../../../src/features/submissions/look-up-paper.ts';
import { readPaper } from '../../../src/features/submissions/read-paper.ts';
import { registriesAt } from '../../registries/asking.ts';
import { type RegistryServer, startRegistryServer } from '../../registry-server/server.ts';

let server: RegistryServer;
beforeAll(async () => {
  server = await startRegistryServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

async function look(answer: string) {
  const paper = readPaper(answer);
  if (!('identifiers' in paper)) throw new Error(paper.kind);
  return lookUpPaper(paper, registriesAt(server));
}

it('takes a DOI and an arXiv id of one paper together', async () => {
  // The preprint names the DOI; its title is another one, as titles of preprints are.
  expect((await look('10.99997/plain.1 arXiv:3101.00002')).kind).toBe('found');
});

it('reports two identifiers of different papers', async () => {
  const looked = await look('10.99997/plain.1 arXiv:3101.00001');
  if (looked.kind !== 'disagree') throw new Error(looked.kind);
  expect(disagreementText(looked.first, looked.second)).toContain(
    'DOI 10.99997/plain.1 and arXiv id 3101.00001 name different papers',
  );
});

it('needs no second look-up where the first work names the other identifier', async () => {
  expect((await look('PMID: 90000011\ndoi:10.99997/pub.11\n')).kind).toBe('not-found');
  server.reset();
  expect(
    (await look('10.99997/no-abstract.1 https://pubmed.ncbi.nlm.nih.gov/90000001/')).kind,
  ).toBe('found');
  expect(server.log.map(({ registry }) => registry)).toEqual(['crossref', 'europepmc']);
});

const entry = (title: string, doi: string) =>
  `@article{q, title = {${title}}, author = {Ada Quill}, doi = {${doi}}, year = 2021}`;

it('checks a bib entry against its own identifier', async () => {
  expect((await look(entry('{Weighing} teacups at $10^{-5}$ bar', '10.99997/plain.1'))).kind).toBe(
    'found',
  );
  expect(await look(entry('Coffee for beginners', '10.99997/plain.1'))).toMatchObject({
    kind: 'disagree',
    second: 'entry',
  });
  expect((await look(entry('Tea', '10.99997/wrong'))).kind).toBe('not-found');
});

it('accepts a bib entry while the registries do not answer', async () => {
  for (const name of ['crossref', 'europepmc', 'doi'] as const) {
    server.faults.set(name, { fault: 'unavailable' });
  }
  expect((await look(entry('Tea', '10.99997/plain.1'))).kind).toBe('unchecked');
  const looked = await look('@misc{q, title = {Tea}}');
  expect(looked.kind).toBe('unchecked');
});

it('keeps the LaTeX of a submitted entry', () => {
  const paper = readPaper(entry('{T}ea \\& {\\"a}', '10.99997/plain.1'));
  if (paper.kind !== 'bibtex') throw new Error(paper.kind);
  const { draft } = paper;
  expect(draft.fields.map(({ name }) => name)).toEqual(['title', 'author', 'doi', 'year']);
  expect(draft.fields[0]).toEqual({ name: 'title', value: '{T}ea \\& {\\"a}', form: 'latex' });
});
