import type { List } from '../../list/list.ts';
import { scan } from '../../list/source/scan.ts';
import { memoOf } from '../../text/memo.ts';
import { count, plural } from '../../text/plural.ts';
import type { Range } from '../../text/range.ts';
import { insertion } from '../../text/text-edit.ts';
import type { Problem } from '../rule.ts';
import { linesOfProblems, manyOf } from './habit.ts';

/** A bullet right before a link, bold or capitalized text; a line that is emphasized begins alike. */
const GLUED = /^[ \t]*(?<bullet>[-+*])(?:(?<mark>\[|\*\*[^*\s])|\p{Lu})/u;

/** More lines than this are one finding. */
const FEW = 3;

/** The bullets of a list that have no space after them, so that Markdown sees no item there. */
export const gluedBullets = memoOf(findGluedBullets);

function findGluedBullets({ source: { text, lines }, source }: List): readonly Range[] {
  const found: Range[] = [];
  for (let line = 1; line <= lines.count; line++) {
    const start = lines.lineStart(line);
    const shown = text.slice(start, lines.lineEnd(line));
    const { bullet = '', mark } = GLUED.exec(shown)?.groups ?? {};
    const isMeant = mark?.startsWith('*') === true || shown.includes(mark ? '](' : '](http');
    if (bullet === '' || !isMeant) continue;
    if (bullet === '*' && shown.split('*').length % 2 === 1) continue;
    const at = start + shown.indexOf(bullet);
    found.push({ start: at, end: at + 1 });
  }
  if (found.length === 0) return found;
  const { states } = scan(source);
  return found.filter(({ start }) => states[lines.position(start).line] === 'text');
}

/** Whether a place is on a line whose bullet has no space after it. */
export function onGluedLine(list: List): (offset: number) => boolean {
  const { lines } = list.source;
  const glued = new Set(gluedBullets(list).map(({ start }) => lines.position(start).line));
  return (offset) => glued.size > 0 && glued.has(lines.position(offset).line);
}

/** The problems of bullets without a space after them. */
export function gluedBulletProblems(list: List): Problem[] {
  const { text } = list.source;
  return gluedBullets(list).map((range): Problem => {
    const bullet = text.slice(range.start, range.end);
    return {
      message: `There is no space after the "${bullet}", so Markdown shows no item here. Add the space.`,
      range,
      content: text.slice(range.start, range.start + 200),
      fix: { kind: 'safe', edits: [insertion(range.end, ' ')] },
      habit: manyOf('glued bullets', FEW, (problems) => ({
        message: `${count(problems.length, 'line')} ${plural(problems.length, 'has', 'have')} no space after the bullet, so Markdown shows no items there: ${linesOfProblems(problems)}. Add the spaces.`,
      })),
    };
  });
}
