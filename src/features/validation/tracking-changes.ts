import type { LinkState } from '../../links/link-state.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { needsHand, type TrackingItem } from './tracking-items.ts';

/** What is different since the tracking issue was last written. */
export interface TrackingChanges {
  readonly added: readonly TrackingItem[];
  /** What is no longer confirmed, as far as its name is known. */
  readonly fixed: readonly Pick<TrackingItem, 'name' | 'title'>[];
  /** How many more are fixed. */
  readonly others: number;
}

/** What names an item once it is gone: the issue itself is not read for that. */
interface Past {
  /** What was confirmed by the state that the run began with. */
  readonly known: readonly TrackingItem[];
  readonly before: LinkState;
}

/**
 * Compares what is confirmed with what an issue lists.
 *
 * @param listed the ids that the issue has boxes for: whether each is ticked.
 * @param items all that is confirmed, false alarms included.
 */
export function trackingChanges(
  listed: ReadonlyMap<string, boolean>,
  items: readonly TrackingItem[],
  { known, before }: Past,
): TrackingChanges {
  const now = new Set(items.map(({ id }) => id));
  const gone = [...listed].flatMap(([id, ticked]) => (ticked || now.has(id) ? [] : [id]));
  const names = new Map<string, Pick<TrackingItem, 'name' | 'title'>>();
  if (gone.length > 0) {
    for (const [key, { log }] of before) {
      const claims = new Set([
        'remove',
        'review',
        ...log.map((look) => `replace ${look.finalUrl}`),
      ]);
      for (const claim of claims) names.set(fingerprint(`${key}\n${claim}`), { name: key });
    }
    for (const item of known) names.set(item.id, item);
  }
  const fixed = gone.flatMap((id) => names.get(id) ?? []);
  return {
    added: items.filter((item) => needsHand(item) && !listed.has(item.id)),
    fixed,
    others: gone.length - fixed.length,
  };
}
