import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmedVerdict, type Evidence, mergeEvidence } from '../../src/links/evidence.ts';
import type { Verdict } from '../../src/links/verdict.ts';

const RULE = { failures: 3, days: 3 };

const DAY = 86_400_000;

function look(day: number, verdict: Verdict, run = `run ${day}`): Evidence {
  return {
    log: [
      {
        at: day * DAY,
        run,
        verdict,
        reason: '',
        ...(verdict === 'moved' ? { finalUrl: 'https://new.example/' } : {}),
      },
    ],
  };
}

/** What each of a series of daily runs reports. */
function report(verdicts: readonly Verdict[]): Verdict[] {
  let evidence: Evidence = { log: [] };
  return verdicts.map((verdict, day) => {
    evidence = mergeEvidence(evidence, look(day, verdict));
    return confirmedVerdict(evidence, RULE);
  });
}

describe('ten runs', () => {
  it('a dead link is confirmed after three days and stays so', () => {
    const reported = report(Array<Verdict>(10).fill('dead'));
    expect(reported).toEqual([
      ...Array<Verdict>(3).fill('transient'),
      ...Array<Verdict>(7).fill('dead'),
    ]);
  });

  it('a flaky link is never dead', () => {
    const reported = report([
      ...(['dead', 'dead', 'ok', 'dead', 'transient'] as const),
      ...(['ok', 'dead', 'dead', 'dead', 'ok'] as const),
    ]);
    expect(reported).not.toContain('dead');
  });

  it('network errors never make a link dead', () => {
    expect(report(Array<Verdict>(10).fill('transient'))).not.toContain('dead');
    expect(report(Array<Verdict>(10).fill('blocked'))).not.toContain('dead');
  });

  it('one success clears', () => {
    const reported = report(['dead', 'dead', 'dead', 'dead', 'ok', 'dead', 'dead']);
    expect(reported.slice(3)).toEqual(['dead', 'ok', 'transient', 'transient']);
  });

  it('a move counts when it was seen on two runs', () => {
    expect(report(['ok', 'moved', 'moved'])).toEqual(['ok', 'ok', 'moved']);
  });
});

it('many failures within one run count once', () => {
  const days = [0, 2, 4, 8].map((day) => look(day, 'dead', 'the same'));
  const evidence = days.reduce(mergeEvidence);
  expect(confirmedVerdict(evidence, RULE)).toBe('transient');
});

const looks = fc.array(
  fc
    .tuple(fc.nat(30), fc.constantFrom<Verdict>('ok', 'moved', 'dead', 'transient', 'blocked'))
    .map(([day, verdict]) => look(day, verdict)),
);

function all(list: readonly Evidence[]): Evidence {
  return list.reduce(mergeEvidence, { log: [] });
}

it('merging does not depend on the order of two shards, nor on repetition', () => {
  fc.assert(
    fc.property(looks, looks, (some, others) => {
      const [a, b] = [all(some), all(others)];
      const merged = mergeEvidence(a, b);
      expect(mergeEvidence(b, a)).toEqual(merged);
      expect(mergeEvidence(merged, merged)).toEqual(merged);
      expect(merged.log.length).toBeLessThanOrEqual(12);
    }),
  );
});
