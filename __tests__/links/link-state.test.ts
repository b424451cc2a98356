import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compactLinkState,
  type LinkState,
  mergeLinkStates,
  readLinkState,
  writeLinkState,
} from '../../src/links/link-state.ts';
import { VERDICTS } from '../../src/links/verdict.ts';

const DAY = 86_400_000;
const look = fc.record(
  {
    at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    run: fc.constantFrom('a', 'b', 'c'),
    verdict: fc.constantFrom(...VERDICTS),
    reason: fc.constantFrom('one', 'other'),
    status: fc.integer({ min: 100, max: 999 }),
    finalUrl: fc.webUrl(),
  },
  { requiredKeys: ['at', 'run', 'verdict', 'reason'] },
);
const record = fc.record(
  {
    at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    registry: fc.constantFrom('crossref' as const, 'arxiv' as const),
    facts: fc.record(
      {
        title: fc.string(),
        authors: fc.array(fc.record({ family: fc.string(), given: fc.string() })),
        years: fc.array(fc.integer({ min: 1500, max: 2100 })),
        notices: fc.array(fc.record({ kind: fc.constantFrom('retraction' as const) })),
      },
      { requiredKeys: ['title'] },
    ),
  },
  { requiredKeys: ['at', 'registry'] },
);
const falseAlarm = fc.record({
  claim: fc.constantFrom('remove', 'replace https://b.example/'),
  at: fc.constantFrom(1000, 2000, 3000),
  stands: fc.boolean(),
});
const evidence = fc.record(
  {
    log: fc.array(look, { maxLength: 15 }),
    falseAlarms: fc.array(falseAlarm, { minLength: 1, maxLength: 2 }),
    record,
    archived: fc.constantFrom('https://web.archive.org/web/1/x', 'https://web.archive.org/web/2/x'),
  },
  { requiredKeys: ['log'] },
);
const states: fc.Arbitrary<LinkState> = fc
  .dictionary(fc.constantFrom('https://a.example/', 'https://b.example/', 'doi:10.1/x'), evidence)
  .map((one) => new Map(Object.entries(one)));

describe('a state', () => {
  it.each([
    ['nothing', null],
    ['no time', { registry: 'crossref' }],
    ['an unknown registry', { at: '2031-01-01T00:00:00.000Z', registry: 'other' }],
    ['facts of another shape', { at: '2031-01-01T00:00:00.000Z', registry: 'doi', facts: [] }],
    [
      'facts of a later version',
      { at: '2031-01-01T00:00:00.000Z', registry: 'doi', facts: { title: 'x', color: 'red' } },
    ],
  ])('loses no more than a record that is %s', (_what, broken) => {
    const links = { 'doi:10.1/x': { log: [], record: broken } };
    const { state, problem } = readLinkState(
      JSON.stringify({ version: 1, links }),
      Number.POSITIVE_INFINITY,
    );
    expect([problem, [...state]]).toEqual([undefined, [['doi:10.1/x', { log: [] }]]]);
  });

  it('is read without decisions and results that were made later than now', () => {
    const at = '2031-01-01T00:00:00.000Z';
    const alarm = { claim: 'dead', at, stands: true };
    const links = { 'https://a.example/': { log: [], falseAlarms: [alarm] } };
    const text = JSON.stringify({ version: 1, links });
    const known = (now: string) => [...readLinkState(text, Date.parse(now)).state.values()];
    expect(known('2031-01-02T00:00:00Z')).toMatchObject([{ falseAlarms: [{ claim: 'dead' }] }]);
    expect(known('2030-01-01T00:00:00Z')).toEqual([{ log: [] }]);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = writeLinkState(state);
        const read = readLinkState(text, Number.POSITIVE_INFINITY);
        expect(read.problem).toBeUndefined();
        expect(writeLinkState(read.state)).toBe(text);
        expect(new Map(read.state)).toEqual(new Map(state));
      }),
    );
  });

  it('is merged in any order, and with itself, to the same', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const merged = writeLinkState(mergeLinkStates([one, other]));
        expect(writeLinkState(mergeLinkStates([other, one]))).toBe(merged);
        const settled = mergeLinkStates([one]);
        expect(mergeLinkStates([settled, settled])).toEqual(settled);
      }),
    );
  });

  it('has a line for each URL', () => {
    fc.assert(
      fc.property(states, (state) => {
        const lines = writeLinkState(state).trimEnd().split('\n');
        expect(lines).toHaveLength(2 + Math.max(1, state.size));
      }),
    );
  });

  it('keeps the last decision on a false alarm, in any order of merging', () => {
    const said = (at: number, stands: boolean): LinkState =>
      new Map([
        ['https://a.example/', { log: [], falseAlarms: [{ claim: 'remove', at, stands }] }],
      ]);
    const merged = (...several: LinkState[]) =>
      mergeLinkStates(several).get('https://a.example/')?.falseAlarms;
    const takenBack = [{ claim: 'remove', at: 2, stands: false }];
    expect(merged(said(1, true), said(2, false))).toEqual(takenBack);
    expect(merged(said(2, false), said(1, true))).toEqual(takenBack);
  });

  it('stays short', () => {
    fc.assert(
      fc.property(fc.array(states, { maxLength: 8 }), (several) => {
        for (const { log } of mergeLinkStates(several).values()) {
          expect(log.length).toBeLessThanOrEqual(12);
        }
      }),
    );
  });

  it.each([
    ['', 'not JSON'],
    ['{"version": 1, "links": {', 'not JSON'],
    ['[]', 'not a state'],
    ['{"version": 2, "links": {}}', 'not a state of version 1 (see version)'],
    ['{"version": 1}', 'not a state'],
    ['{"version": 1, "links": [], "references": [], "summary": {}}', 'not a state'],
    ['{"version": 1, "links": {"a": {"log": [{"at": "soon"}]}}}', '(see links.a.log.0.at)'],
  ])('is empty if the file contains %j', (text, problem) => {
    const read = readLinkState(text, Number.POSITIVE_INFINITY);
    expect(read.state.size).toBe(0);
    expect(read.problem).toContain(problem);
  });

  it.each([
    [
      'results',
      1,
      (at: number) => ({ log: [{ at, run: 'r', verdict: 'ok' as const, reason: '' }] }),
    ],
    ['records', 1, (at: number) => ({ log: [], record: { at, registry: 'arxiv' as const } })],
    ['pauses', 30, (notBefore: number) => ({ log: [], notBefore })],
  ])('loses %s that are more than %i days in the future', (_, days, evidenceAt) => {
    const now = 100 * DAY;
    const read = (at: number) =>
      readLinkState(
        writeLinkState(new Map([['a', { archived: 'x', ...evidenceAt(at) }]])),
        now,
      ).state.get('a');
    expect(read(0)).toEqual({ archived: 'x', ...evidenceAt(0) });
    const last = now + days * DAY;
    expect(read(last)).toEqual({ archived: 'x', ...evidenceAt(last) });
    expect(read(last + 1)).toEqual({ archived: 'x', log: [] });
  });

  it('drops only links that were removed a month ago', () => {
    const at = (days: number) => ({
      log: [{ at: days * DAY, run: 'r', verdict: 'ok' as const, reason: '' }],
    });
    const state = new Map([
      ['named', at(0)],
      ['gone', at(0)],
      ['gone lately', at(50)],
    ]);
    const kept = compactLinkState(state, new Set(['named']), 60 * DAY);
    expect([...kept.keys()]).toEqual(['named', 'gone lately']);
  });
});
