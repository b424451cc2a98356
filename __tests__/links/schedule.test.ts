import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/links/evidence.ts';
import { isDue, ownsHost } from '../../src/links/schedule.ts';

import type { Verdict } from '../../src/links/verdict.ts';

const DAY = 86_400_000;
const seen = (...looks: readonly (readonly [Verdict, number])[]): Evidence => ({
  log: looks.map(([verdict, day]) => ({ verdict, at: day * DAY, run: `${day}`, reason: '' })),
});
const URL_ASKED = 'https://a.example/';

describe('isDue', () => {
  it.each<[string, Evidence, number, boolean]>([
    ['never seen', seen(), 0, true],
    ['fine an hour ago', seen(['ok', 0]), 0.05, false],
    ['fine three days ago', seen(['ok', 0]), 3, false],
    ['fine a week ago', seen(['ok', 0]), 7, true],
    ['blocked yesterday', seen(['blocked', 0]), 1, false],
    ['failed just now', seen(['ok', 0], ['dead', 0]), 0, true],
    ['in trouble just now', seen(['transient', 0]), 0, true],
    ['moved once, an hour ago', seen(['moved', 0]), 0.05, false],
    ['moved once, yesterday', seen(['moved', 0]), 1, true],
    ['moved twice', seen(['moved', 0], ['moved', 1]), 2, false],
    ['asked to wait', { ...seen(['transient', 0]), notBefore: 2 * DAY }, 1, false],
    ['waited', { ...seen(['transient', 0]), notBefore: 2 * DAY }, 2, true],
  ])('%s', (_name, evidence, day, due) => {
    expect(isDue(URL_ASKED, evidence, 7, day * DAY)).toBe(due);
  });

  it('spreads the days on which links fall due', () => {
    const due = Array.from({ length: 1000 }, (_, index) =>
      isDue(`https://a.example/${index}`, seen(['ok', 0]), 8, 6 * DAY),
    ).filter(Boolean).length;
    expect(due).toBeGreaterThan(400);
    expect(due).toBeLessThan(600);
  });
});

describe('ownsHost', () => {
  it('assigns each host to one shard, and about as many to each', () => {
    const sizes = [0, 0, 0, 0];
    for (let host = 0; host < 4000; host++) {
      const owners = [1, 2, 3, 4].filter((index) =>
        ownsHost({ index, count: 4 }, `host-${host}.example`),
      );
      expect(owners).toHaveLength(1);
      const owner = (owners[0] ?? 1) - 1;
      sizes[owner] = (sizes[owner] ?? 0) + 1;
    }
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(150);
  });

  it('ignores case', () => {
    const owner = (host: string) => [1, 2, 3].find((index) => ownsHost({ index, count: 3 }, host));
    expect(owner('Site.Example')).toBe(owner('site.example'));
  });
});
