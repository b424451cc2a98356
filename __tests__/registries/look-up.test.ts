import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Identifier } from '../../src/identifiers/identifier.ts';
import { lookUp } from '../../src/registries/look-up.ts';
import { refusalsOf, remarksOf } from '../../src/registries/objections.ts';
import type { RegistryName } from '../../src/registries/settings.ts';
import { withoutPauses } from '../github-emulator/without-pauses.ts';
import { type Fault, type RegistryServer, startRegistryServer } from '../registry-server/server.ts';
import { registriesAt } from './asking.ts';

let server: RegistryServer;
beforeAll(async () => {
  server = await startRegistryServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const doi = (id: string): Identifier => ({ kind: 'doi', id });
const look = (identifier: Identifier) => lookUp(identifier, registriesAt(server));

/** Looks up where a registry has a fault; a slow one takes no time of the test's. */
const lookDespite = (fault: Fault, identifier: Identifier) =>
  fault === 'slow'
    ? withoutPauses(() => lookUp(identifier, registriesAt(server, { fetch: server.fetch })))
    : look(identifier);
const asked = (): RegistryName[] => server.log.map(({ registry }) => registry);
const workOf = async (identifier: Identifier) => workIn(await look(identifier));

function workIn(result: Awaited<ReturnType<typeof look>>) {
  if (result.kind !== 'found') throw new Error(`${result.kind}: ${JSON.stringify(result.answers)}`);
  return result.work;
}

describe('a DOI of Crossref', () => {
  it('needs one request and returns clean texts and names', async () => {
    const work = await workOf(doi('10.99997/plain.1'));
    expect(asked()).toEqual(['crossref']);
    expect(work).toMatchObject({
      title: 'Weighing teacups at 10⁻⁵ bar',
      authors: [
        { family: 'Quill', given: 'Ada' },
        { literal: 'Teacup Consortium' },
        { family: 'van Tassel', given: 'Ludwig', suffix: 'Jr.' },
        { family: 'Castaño', given: 'José' },
      ],
      venue: 'Cups & Saucers',
      year: 2021,
      date: '2021-05-04',
      type: 'article',
      abstract: 'Background: Teacups were weighed (p < 0.05). Results: They are light.',
      doubts: [],
    });
    expect(work.provenance.title).toBe('crossref');
  });

  it('adds a missing abstract, PMID and volume from Europe PMC, with the source', async () => {
    const work = await workOf(doi('10.99997/no-abstract.1'));
    expect(asked()).toEqual(['crossref', 'europepmc']);
    expect(work.abstract).toBe('Aims: Saucers orbit cups.');
    expect(work.pmid).toBe('90000001');
    expect(work.provenance).toMatchObject({ title: 'crossref', abstract: 'europepmc' });
    expect(work.doubts).toEqual([
      'Crossref and Europe PMC name different numbers of authors (1 and 2); compare them with the paper.',
    ]);
  });

  it('also queries Semantic Scholar', async () => {
    const work = await workOf(doi('10.99997/no-abstract.2'));
    expect(work.provenance.abstract).toBe('semanticscholar');
    expect(asked()).toEqual(['crossref', 'europepmc', 'semanticscholar']);
  });

  it('ignores the abstract of a paper with another title; queries OpenAlex with a key', async () => {
    const settings = { urls: server.urls, keys: { openalex: 'secret' } };
    const result = await lookUp(doi('10.99997/no-abstract.3'), registriesAt(server, { settings }));
    expect(result).toMatchObject({
      kind: 'found',
      work: { abstract: 'Clouds are heavy things.', provenance: { abstract: 'openalex' } },
    });
    expect(asked()).toEqual(['crossref', 'europepmc', 'semanticscholar', 'openalex']);
    const keyed = server.log.filter(({ path }) => path.includes('secret'));
    expect(keyed.map(({ registry }) => registry)).toEqual(['openalex']);
  });

  it('offers the published version of a preprint', async () => {
    const work = await workOf(doi('10.99997/preprint.1'));
    expect(work).toMatchObject({ type: 'preprint', venue: 'teaRxiv' });
    expect(remarksOf(work)).toContainEqual({
      kind: 'published',
      version: { doi: '10.99997/plain.1' },
    });
  });
});

describe('retractions', () => {
  it('refuses the retracted paper', async () => {
    const work = await workOf(doi('10.99997/retracted.1'));
    expect(refusalsOf(work)).toMatchObject([
      { kind: 'retracted', notice: { doi: '10.99997/notice.1', date: '2022-06-05' } },
    ]);
    expect(remarksOf(work)).toMatchObject([{ kind: 'concern' }]);
  });

  it.each(['10.99997/notice.1', '10.99997/quiet-notice.1'])(
    'reads the notice %s as a notice, never as retracted',
    async (id) => {
      const refusals = refusalsOf(await workOf(doi(id)));
      expect(refusals.map(({ kind }) => kind)).toEqual(['is-notice']);
    },
  );

  it('counts an expression of concern once, in any spelling', async () => {
    const work = await workOf(doi('10.99997/concern.1'));
    expect(refusalsOf(work)).toEqual([]);
    expect(work.notices).toEqual([
      { kind: 'concern', doi: '10.99997/notice.3', date: '2022-01', source: 'retraction-watch' },
    ]);
  });

  it('reads PubMed’s publication types and relations', async () => {
    const pmid = (id: string) => workOf({ kind: 'pmid', id });
    expect(refusalsOf(await pmid('90000012'))).toMatchObject([{ kind: 'retracted' }]);
    expect(refusalsOf(await pmid('90000013'))).toMatchObject([
      { kind: 'is-notice', of: [{ kind: 'retraction', pmid: '90000012' }] },
    ]);
    expect(refusalsOf(await pmid('90000014'))).toMatchObject([
      { kind: 'is-notice', of: [{ kind: 'correction', doi: '10.99997/pub.11' }] },
    ]);
  });

  it('refuses a withdrawn arXiv paper with its authors’ words', async () => {
    const work = await workOf({ kind: 'arxiv', id: '3101.00003' });
    expect(refusalsOf(work)).toEqual([
      {
        kind: 'withdrawn',
        reason: 'This paper has been withdrawn by the authors due to a leak',
      },
    ]);
  });
});

describe('DOIs elsewhere', () => {
  it('reads records of DataCite, with main titles and groups', async () => {
    const work = await workOf(doi('10.5281/zenodo.1'));
    expect(asked()).toEqual(['datacite']);
    expect(work).toMatchObject({
      title: 'Weights of saucers: a thousand measurements',
      authors: [
        { literal: 'Saucer Users' },
        { family: 'Τσαγιέρα', given: 'Ελένη' },
        { family: 'Kanne', given: 'Uwe' },
      ],
      publisher: 'Zenodo',
    });
    expect(refusalsOf(work)).toEqual([{ kind: 'no-paper', type: 'dataset' }]);
  });

  it('requests the agency from doi.org when Crossref does not have it', async () => {
    const work = await workOf(doi('10.99997/thesis.1'));
    expect(asked()).toEqual(['crossref', 'doi', 'datacite']);
    expect(work).toMatchObject({ type: 'thesis', title: 'On kettles' });
  });

  it('reads CSL-JSON from doi.org for other agencies', async () => {
    const work = await workOf(doi('10.99997/medra.1'));
    expect(work).toMatchObject({ title: 'Una rivista inventata', date: '2019-04' });
    expect(work.provenance.title).toBe('doi');
  });

  it('follows doi.org only to registries', async () => {
    const result = await look(doi('10.99997/stray'));
    expect(result.kind).toBe('unavailable');
    expect(JSON.stringify(result.answers)).toContain('redirects to pub.example');
  });
});

describe('other identifiers', () => {
  it('looks an arXiv id up in one request, and offers the published version', async () => {
    const work = await workOf({ kind: 'arxiv', id: '3101.00002' });
    expect(asked()).toEqual(['arxiv']);
    expect(work).toMatchObject({
      authors: [
        { family: 'Quill', given: 'Ada' },
        { family: 'de With', given: 'Peter H. N.' },
        { literal: 'Tea Collaboration' },
      ],
      abstract: 'Teapots are scaled & weighed.',
      published: { doi: '10.99997/plain.1', citation: 'Cups & Saucers 7 (2031) 11-19' },
    });
  });

  it('reads PubMed’s markup, labels, groups, translated title and preprint', async () => {
    const work = await workOf({ kind: 'pmid', id: '90000011' });
    expect(work).toMatchObject({
      title: 'Tea and H2O in vivo',
      authors: [{ family: 'Quill', given: 'Ada B' }, { literal: 'Tea Panel of Ärzte' }],
      abstract: 'AIM: To drink 10³ cups. RESULT: Done; n < 5.',
      pages: '487-488',
      venue: 'Tea',
      doi: '10.99997/pub.11',
      pmcid: 'PMC9000011',
      preprint: { doi: '10.99997/pre.11/v1', pmid: '90000010' },
    });
  });

  it('looks a PMCID up at Europe PMC', async () => {
    const work = await workOf({ kind: 'pmcid', id: 'PMC9000001' });
    expect(work.doi).toBe('10.99997/no-abstract.1');
  });

  it('looks an ACL id up as its DOI, and reports if there is none', async () => {
    const work = await workOf({ kind: 'acl', id: '2031.tea-long.7' });
    expect(work.type).toBe('proceedings-article');
    expect(await look({ kind: 'acl', id: 'p02-1040' })).toMatchObject({
      kind: 'unsupported',
      why: 'acl-without-doi',
    });
  });

  it('sends no registry a request for OpenReview', async () => {
    expect(await look({ kind: 'openreview', id: 'abcde12345' })).toMatchObject({
      kind: 'unsupported',
    });
    expect(server.log).toEqual([]);
  });
});

describe('what does not exist', () => {
  it.each<Identifier>([
    doi('10.99997/wrong'),
    { kind: 'arxiv', id: '3112.99999' },
    { kind: 'pmid', id: '99999999' },
    { kind: 'pmcid', id: 'PMC99999999' },
  ])('$kind $id is absent', async (identifier) => {
    expect((await look(identifier)).kind).toBe('absent');
  });
});

describe('outages', () => {
  const FAULTS: Fault[] = [
    'down',
    'unavailable',
    'too-many',
    'slow',
    'truncated',
    'html',
    'forbidden',
    'huge',
  ];

  it.each(FAULTS)(
    '%s everywhere is never "does not exist", and stays in budget',
    async (fault) => {
      for (const identifier of [
        doi('10.99997/wrong'),
        doi('10.5281/zenodo.wrong'),
        { kind: 'arxiv', id: '3101.00001' },
        { kind: 'pmid', id: '90000011' },
        { kind: 'pmcid', id: 'PMC9000001' },
        { kind: 'acl', id: '2031.tea-long.7' },
      ] as const) {
        server.reset();
        for (const name of [
          'doi',
          'crossref',
          'datacite',
          'arxiv',
          'pubmed',
          'europepmc',
        ] as const) {
          server.faults.set(name, { fault });
        }
        const result = await lookDespite(fault, identifier);
        expect(result.kind).toBe('unavailable');
        expect(server.log.length).toBeLessThanOrEqual(4);
        expect(result.answers.every(({ outcome }) => outcome === 'failed')).toBe(true);
      }
    },
    20_000,
  );

  it.each(FAULTS)('Crossref %s: Europe PMC is queried instead, with a doubt', async (fault) => {
    server.faults.set('crossref', { fault });
    const work = workIn(await lookDespite(fault, doi('10.99997/plain.1')));
    expect(work.provenance.title).toBe('europepmc');
    expect(work.doubts.join()).toContain('check yourself whether the paper was retracted');
  });

  it('distinguishes an outage of the agency from a DOI that only doi.org could deny', async () => {
    server.faults.set('doi', { fault: 'down' });
    expect((await look(doi('10.99997/wrong'))).kind).toBe('unavailable');
  });

  it('arXiv down: DataCite is queried, but its "absent" does not count', async () => {
    server.faults.set('arxiv', { fault: 'html' });
    expect(await workOf({ kind: 'arxiv', id: '3101.00001' })).toMatchObject({
      title: 'Large Teapot Models',
    });
    expect((await look({ kind: 'arxiv', id: '3101.00002' })).kind).toBe('unavailable');
  });

  it('tries once more after a short outage', async () => {
    server.faults.set('crossref', { fault: 'unavailable', times: 1 });
    const work = await workOf(doi('10.99997/plain.1'));
    expect(work.provenance.title).toBe('crossref');
    expect(asked()).toEqual(['crossref', 'crossref']);
  });

  it('queries another registry if a record has no title, and invents none', async () => {
    const result = await look(doi('10.99997/no-title'));
    expect(result.kind).toBe('found');
    expect(result).toMatchObject({
      work: { title: 'Una rivista inventata', provenance: { title: 'doi' } },
    });
    server.faults.set('doi', { fault: 'down' });
    const silent = await look(doi('10.99997/no-title'));
    expect(silent.kind).toBe('unavailable');
    expect(silent.answers[0]).toMatchObject({ why: 'has a record of it, but without a title' });
  });
});

describe('a short DOI', () => {
  const short = (id: string): Identifier => ({ kind: 'short-doi', id });

  it('needs one request more than its DOI', async () => {
    expect(await workOf(short('10/tea1'))).toMatchObject({ doi: '10.99997/plain.1' });
    expect(asked()).toEqual(['doi', 'crossref']);
  });

  it('of an arXiv paper is looked up there', async () => {
    await look(short('10/arx1'));
    expect(asked().slice(0, 2)).toEqual(['doi', 'arxiv']);
  });

  it('is absent only if doi.org reports it as absent', async () => {
    expect(await look(short('10/none1'))).toMatchObject({ kind: 'absent' });
    server.faults.set('doi', { fault: 'html' });
    expect(await look(short('10/tea1'))).toMatchObject({ kind: 'unavailable' });
  });
});
