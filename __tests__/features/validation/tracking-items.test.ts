import { expect, it } from 'vitest';
import type { TrackingItem } from '../../../src/features/validation/tracking-items.ts';
import { trackingChanges } from '../../../src/features/validation/tracking-items.ts';
import { fingerprint } from '../../../src/text/fingerprint.ts';

function item(name: string, changes: Partial<TrackingItem> = {}): TrackingItem {
  return {
    id: fingerprint(`${name}\nremove`),
    key: name,
    claim: 'remove',
    task: 'remove',
    severity: 'error',
    name,
    message: 'gone',
    evidence: [],
    places: [],
    written: [],
    falseAlarm: false,
    ...changes,
  };
}

const look = (finalUrl: string) => ({
  verdict: 'moved' as const,
  reason: 'moved',
  finalUrl,
  at: 0,
  run: '1',
});

it('names what is new and what is fixed, also where the list no longer has it', () => {
  const kept = item('https://kept.example/');
  const back = item('https://back.example/', { title: 'A paper that is back' });
  const removed = item('https://removed.example/');
  const moved = fingerprint('https://moved.example/\nreplace https://new.example/');
  const ticked = item('https://ticked.example/');
  const listed = new Map([
    ...[kept, back, removed].map(({ id }) => [id, false] as const),
    [moved, false],
    [ticked.id, true],
    ['0000000000000000', false],
  ]);
  const fresh = item('https://fresh.example/');
  const advice = item('https://advice.example/', { severity: 'info' });
  const changes = trackingChanges(listed, [kept, fresh, advice], {
    known: [kept, back],
    before: new Map([
      [removed.key, { log: [] }],
      ['https://moved.example/', { log: [look('https://new.example/')] }],
    ]),
  });
  expect(changes.added).toEqual([fresh]);
  expect(changes.fixed).toEqual([back, { name: removed.key }, { name: 'https://moved.example/' }]);
  expect(changes.others).toBe(1);
});
