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
/** A number right before a link or bold text, or another mark in the place of a bullet. */
const OTHER =
  /^[ \t]*(?:(?<bullet>\d{1,4}[.)])(?=\[|\*\*[^*\s])|(?<character>[•–—·‣◦●○▪■]|\\-)[ \t]{0,3}(?=\[))(?<mark>\[|\*\*)/u;
/** An item, beside which a line like that is meant as one. */
const ITEM = /^[ \t]*(?:[-+*]|\d{1,4}[.)])[ \t]/;

/** A link of several words at the margin, as items of its list begin, without their bullet. */
const BARE = /^\[(?:[^[\]\s]{1,60} ){3}[^[\]\n]{1,300}\]\(https?:/;
const LIKE_BARE = /^(?:[-+*]|\d{1,4}[.)])[ \t]+(?=\[)/;

/** More lines than this are one finding. */
const FEW = 3;

/**
 * The bullets of a list and the marks of headings that have no space after them, and what stands in
 * the place of a bullet, so that Markdown sees no item or heading there. Empty where a bullet is not there.
 */
export const gluedBullets = memoOf(findGluedBullets);

function findGluedBullets({ source: { text, lines }, source }: List): readonly Range[] {
  const found: Range[] = [];
  /** The line of the item at the margin that the line before belongs to. */
  let above = '';
  for (let line = 1; line <= lines.count; line++) {
    const start = lines.lineStart(line);
    const shown = text.slice(start, lines.lineEnd(line));
    if (LIKE_BARE.test(above) && BARE.test(shown) && isItem(lines, line - 1, text)) {
      found.push({ start, end: start });
    }
    if (shown === '' || /^\S/.test(shown)) above = shown;
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
  const { states, headings } = scan(source);
  const marks = headings.flatMap(({ kind, depth, start, contentStart }) =>
    kind === 'atx' && contentStart === start + depth && /\S/.test(text.charAt(contentStart))
      ? [{ start, end: contentStart }]
      : [],
  );
  return [...found.filter(({ start }) => states[lines.position(start).line] === 'text'), ...marks];
}

/** Whether the line above or below is an item. */
function isBesideItem(lines: SourceFile['lines'], line: number, text: string): boolean {
  return isItem(lines, line - 1, text) || isItem(lines, line + 1, text);
}

function isItem(lines: SourceFile['lines'], line: number, text: string): boolean {
  const isLine = line >= 1 && line <= lines.count;
  return isLine && ITEM.test(text.slice(lines.lineStart(line), lines.lineEnd(line)));
}

/** Whether a place is on a line whose bullet has no space after it. */
export function onGluedLine(list: List): (offset: number) => boolean {
  const { lines } = list.source;
  const glued = new Set(gluedBullets(list).map(({ start }) => lines.position(start).line));
  return (offset) => glued.size > 0 && glued.has(lines.position(offset).line);
}

/** The problems of bullets and headings without a space after their marks, or without a bullet. */
export function gluedBulletProblems(list: List): Problem[] {
  const { text } = list.source;
  return gluedBullets(list).map((range): Problem => {
    const mark = text.slice(range.start, range.end);
    const what = mark.startsWith('#') ? 'heading' : 'item';
    const isGlued = /^(?:[-+*#]|\d.*$)/.test(mark);
    const gap = /^[ \t]*/.exec(text.slice(range.end, range.end + 9))?.[0].length ?? 0;
    return {
      message: isGlued
        ? `There is no space after the "${mark}", so Markdown shows no ${what} here. Add the space.`
        : mark === ''
          ? 'The line has no bullet, so Markdown adds it to the item above. Write "- " before it.'
          : `"${mark}" is no bullet in Markdown, which shows no item here. Write "- ".`,
      range,
      content: text.slice(range.start, range.start + 200),
      fix: isGlued
        ? { kind: 'safe', edits: [insertion(range.end, ' ')] }
        : { kind: 'suggested', edits: [{ range: { ...range, end: range.end + gap }, text: '- ' }] },
      habit: manyOf(isGlued ? `glued ${what}s` : 'no bullets', FEW, (problems) => ({
        message: `${count(problems.length, 'line')} ${plural(problems.length, 'has', 'have')} no ${isGlued ? `space after ${what === 'item' ? 'the bullet' : 'its "#"'}` : 'bullet'}, so Markdown shows no ${what}s there: ${linesOfProblems(problems)}. ${isGlued ? 'Add the spaces' : 'Write "- "'}.`,
      })),
    };
  });
}
