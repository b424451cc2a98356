import type { List } from '../../list/list.ts';
import { scan } from '../../list/source/scan.ts';
import { memoOf } from '../../text/memo.ts';
import { count, plural } from '../../text/plural.ts';
import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { insertion } from '../../text/text-edit.ts';
import type { Problem } from '../rule.ts';
import { linesOfProblems, manyOf } from './habit.ts';

/** A bullet right before a link, bold or capitalized text; a line that is emphasized begins alike. */
const GLUED = /^[ \t]*(?<bullet>[-+*])(?:(?<mark>\[|\*\*[^*\s])|\p{Lu})/u;
/** A number right before a link, or another mark in the place of a bullet. */
const OTHER =
  /^[ \t]*(?:(?<bullet>\d{1,4}[.)])|(?<character>[•–—·‣◦●○▪■]|\\-)[ \t]{0,3})(?<mark>\[)/u;
/** An item, beside which a line like that is meant as one. */
const ITEM = /^[ \t]*(?:[-+*]|\d{1,4}[.)])[ \t]/;

/** More lines than this are one finding. */
const FEW = 3;

/** The bullets of a list that have no space after them, so that Markdown sees no item there. */
export const gluedBullets = memoOf(findGluedBullets);

function findGluedBullets({ source: { text, lines }, source }: List): readonly Range[] {
  const found: Range[] = [];
  for (let line = 1; line <= lines.count; line++) {
    const start = lines.lineStart(line);
    const shown = text.slice(start, lines.lineEnd(line));
    const other = OTHER.exec(shown)?.groups;
    const groups = GLUED.exec(shown)?.groups ?? other ?? {};
    const { mark, bullet = groups.character ?? '' } = groups;
    const isMeant = mark?.startsWith('*') === true || shown.includes(mark ? '](' : '](http');
    if (bullet === '' || !isMeant || (other !== undefined && !isBesideItem(lines, line, text))) {
      continue;
    }
    if (bullet === '*' && shown.split('*').length % 2 === 1) continue;
    const at = start + shown.indexOf(bullet);
    found.push({ start: at, end: at + bullet.length });
  }
  if (found.length === 0) return found;
  const { states } = scan(source);
  return found.filter(({ start }) => states[lines.position(start).line] === 'text');
}

/** Whether the line above or below is an item. */
function isBesideItem(lines: SourceFile['lines'], line: number, text: string): boolean {
  return [line - 1, line + 1].some(
    (one) =>
      one >= 1 &&
      one <= lines.count &&
      ITEM.test(text.slice(lines.lineStart(one), lines.lineEnd(one))),
  );
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
    const isBullet = /^(?:[-+*]|\d.*)$/.test(bullet);
    const gap = /^[ \t]*/.exec(text.slice(range.end, range.end + 9))?.[0].length ?? 0;
    return {
      message: isBullet
        ? `There is no space after the "${bullet}", so Markdown shows no item here. Add the space.`
        : `"${bullet}" is no bullet in Markdown, which shows no item here. Write "- ".`,
      range,
      content: text.slice(range.start, range.start + 200),
      fix: isBullet
        ? { kind: 'safe', edits: [insertion(range.end, ' ')] }
        : { kind: 'suggested', edits: [{ range: { ...range, end: range.end + gap }, text: '- ' }] },
      habit: manyOf(isBullet ? 'glued bullets' : 'no bullets', FEW, (problems) => ({
        message: `${count(problems.length, 'line')} ${plural(problems.length, 'has', 'have')} no ${isBullet ? 'space after the bullet' : 'bullet'}, so Markdown shows no items there: ${linesOfProblems(problems)}. ${isBullet ? 'Add the spaces' : 'Write "- "'}.`,
      })),
    };
  });
}
