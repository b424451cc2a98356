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
    expect(readAgencies(text, ['10.5555/x'])).toBeUndefined();
    expect(readHandle(text, '10.5555/x')).toBeUndefined();
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
});
