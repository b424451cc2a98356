import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArxivFeed } from '../../src/registries/arxiv.ts';
import { readCrossrefWork } from '../../src/registries/crossref.ts';
import { readCslItem } from '../../src/registries/csl-json.ts';
import { readDataciteDoi } from '../../src/registries/datacite.ts';
import { readAgencies, readHandle } from '../../src/registries/doi-org.ts';
import { readEuropePmcResults } from '../../src/registries/europepmc.ts';
import { readOpenAlexWork } from '../../src/registries/openalex.ts';
import { readPubmedArticles } from '../../src/registries/pubmed.ts';
import { readSemanticScholarPaper } from '../../src/registries/semantic-scholar.ts';
import { CROSSREF } from '../registry-server/crossref.ts';
import { DATACITE } from '../registry-server/datacite.ts';
import { EUROPE_PMC } from '../registry-server/europepmc.ts';

const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  readCrossrefWork,
  readDataciteDoi: (attributes) => readDataciteDoi({ attributes }),
  readCslItem,
  readEuropePmcResults,
  readOpenAlexWork,
  readSemanticScholarPaper,
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it('never throws, whatever the input', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void read(value)));
  });

  it('never throws for a record with a part of it replaced', () => {
    const records = [...Object.values(CROSSREF), ...Object.values(DATACITE), ...EUROPE_PMC];
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.nat(30),
        fc.jsonValue(),
        (record, index, value) => {
          const keys = Object.keys(record);
          const key = keys[index % keys.length] ?? '';
          void read({ ...record, [key]: value });
          void read({ hitCount: 1, resultList: { result: [{ ...record, [key]: value }] } });
        },
      ),
    );
  });
});

it('reads no feed and no article set from anything else', () => {
  for (const text of ['', '{}', '<html></html>', '<feed><entry>', 'x'.repeat(1000)]) {
    expect(readArxivFeed(text)).toBeUndefined();
    expect(readPubmedArticles(text)).toBeUndefined();
    expect(readAgencies(text, ['10.99997/x'])).toBeUndefined();
    expect(readHandle(text, '10.99997/x')).toBeUndefined();
  }
});

it('expands no entities of its own and loads nothing', () => {
  const bomb =
    '<!DOCTYPE feed [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><feed><entry><id>http://arxiv.org/abs/3101.00001</id><title>&b;&f;</title></entry></feed>';
  expect(readArxivFeed(bomb)).toBeUndefined();
});

it('does not read arXiv’s error entries as papers', () => {
  const feed =
    '<feed><entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id><title>Error</title></entry></feed>';
  expect(readArxivFeed(feed)?.size).toBe(0);
});

it('reads authors of Crossref without a first one as doubtful', () => {
  const author = [
    { family: 'Quill', given: 'Ada', sequence: 'additional' },
    { family: 'Kanne', given: 'Uwe', sequence: 'additional' },
  ];
  expect(readCrossrefWork({ title: ['Tea'], author }).doubts).toHaveLength(1);
});

it('joins title and subtitle once', () => {
  const read = (title: string, subtitle: string) =>
    readCrossrefWork({ title: [title], subtitle: [subtitle] }).title;
  expect(read('Tea', 'a history')).toBe('Tea: a history');
  expect(read('Tea: A History', 'a history')).toBe('Tea: A History');
  expect(read('Tea:', ': a history')).toBe('Tea: a history');
  expect(read('Why tea?', 'a history')).toBe('Why tea? a history');
});

it('says that Crossref cuts the authors short', () => {
  const author = [
    { family: 'Quill', given: 'Ada', sequence: 'first' },
    { family: 'et', given: 'al.', sequence: 'additional' },
  ];
  const { authors, doubts } = readCrossrefWork({ title: ['Tea'], author });
  expect(authors).toEqual([{ family: 'Quill', given: 'Ada' }]);
  expect(doubts).toEqual([
    'Crossref names only some of the authors, and "et al."; add the others.',
  ]);
});

it('reads no number in what stands in place of one', () => {
  const ahead = { title: ['Tea'], volume: 'ahead-of-print', issue: 'ahead-of-print', page: 'n/a' };
  const work = readCrossrefWork(ahead);
  expect(work).not.toHaveProperty('volume');
  expect(work).not.toHaveProperty('issue');
  expect(work).not.toHaveProperty('pages');
  expect(readCrossrefWork({ title: ['Tea'], volume: 'XII', issue: 'PP 1' })).toMatchObject({
    volume: 'XII',
    issue: 'PP 1',
  });
});
