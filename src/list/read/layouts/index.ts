import { LAYOUTS, type LayoutName } from '../../list.ts';
import { authorFirst } from './author-first.ts';
import { badgeFirst } from './badge-first.ts';
import { boldTitle } from './bold-title.ts';
import { detailsAbstract } from './details-abstract.ts';
import { heading } from './heading.ts';
import type { Layout, Unit } from './layout.ts';
import { linkedBullets } from './linked-bullets.ts';
import { nestedLabels } from './nested-labels.ts';
import { paragraph } from './paragraph.ts';
import { plainTitle } from './plain-title.ts';
import { pseudoBullets } from './pseudo-bullets.ts';

/** All layouts of running text, the more telling ones first; tables have a reader of their own. */
const READERS: readonly Layout[] = [
  heading,
  pseudoBullets,
  paragraph,
  badgeFirst,
  detailsAbstract,
  authorFirst,
  nestedLabels,
  linkedBullets,
  boldTitle,
  plainTitle,
];

/** The layout that a unit's own evidence speaks for, or the one asked for where that can read it. */
export function layoutOf(unit: Unit, wanted?: LayoutName): Layout | undefined {
  const asked = READERS.find(({ name }) => name === wanted);
  if (asked?.read(unit) !== undefined) return asked;
  return READERS.find((layout) => layout.fits(unit));
}

/** The layout that most of some entries have; the order of LAYOUTS decides between equals. */
export function mostUsed(layouts: readonly LayoutName[]): LayoutName | undefined {
  let best: LayoutName | undefined;
  let most = 0;
  for (const name of LAYOUTS) {
    const count = layouts.filter((layout) => layout === name).length;
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}
