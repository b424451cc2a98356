import { fold } from '../../../text/fold.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { labelKind } from '../words/vocabulary.ts';

/** The words of some segments. */
export function wordsOf(run: readonly Segment[]): number {
  return run.reduce((sum, { content }) => sum + content.words, 0);
}

/** Whether a word in a mark is the name of what follows, and not its first word: `**GLAM** Walls of the Old Harbor`. */
function isNameBefore(name: Segment, rest: readonly Segment[]): boolean {
  const [next] = rest;
  if (next === undefined || name.span === 0 || name.link >= 0) return false;
  if (next.span !== 0 || next.before !== '_') return false;
  const isTitle = wordsOf(rest) >= WORDS_BEHIND_NAME && /^\p{Lu}/u.test(next.text);
  return name.content.words === 1 && isTitle && next.content.names.some(isCapital);
}

const isCapital = (shown: string): boolean => shown === 'capitals all' || shown === 'capitals most';
const WORDS_BEHIND_NAME = 4;

/** Without the name before a title in quotes, in a mark or after a bracket: `GLAM: "GLAM: ..."`, `GLAM: [Title](...)`, `[GLAM] ...`. */
export function withoutName({ candidate }: Reading, run: Segment[]): Segment[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return run;
  if (first.quote === 0 && last.quote > 0) {
    const from = run.findIndex(({ quote }) => quote === last.quote);
    const text = candidate.parts[first.part]?.flat.text ?? '';
    const between = text.slice(run[from - 1]?.end ?? 0, run[from]?.start ?? 0);
    const isApart = first.span !== 0 && first.span !== last.span;
    if (isApart || /[:：,.–—-]/.test(between)) return run.slice(from);
  }
  if (isNameBefore(first, run.slice(1))) return run.slice(1);
  const marked = run.findIndex(({ span }) => span === last.span);
  const isLinked = first.link < 0 && last.link >= 0;
  const isNamed = first.span === 0 ? last.span !== 0 : isLinked;
  const between = isLinked && first.marks !== 0 ? /^(?:[:：(（,]|[ _]*)$/ : /^[:：(（]$/;
  if (isNamed && between.test(run[marked]?.before ?? '')) {
    // `Walls of the Old Harbor (**GLAM**)`
    const isTitleInFront = wordsOf(run.slice(marked)) === 1 && wordsOf(run.slice(0, marked)) > 1;
    return isTitleInFront ? run.slice(0, marked) : run.slice(marked);
  }
  if (first.bracket === '') return run;
  const plain = run.findIndex(({ bracket }) => bracket === '');
  return plain < 0 ? run : run.slice(plain);
}

/** A method's name before a title that continues after a colon belongs to it: `**GLAM**: Efficient ...`. */
export function withMethod({ segments, roles }: Reading, run: Segment[]): Segment[] {
  const [first] = run;
  const at = first === undefined ? 0 : segments.indexOf(first);
  const method = segments[at - 1];
  const alone = segments
    .slice(0, Math.max(0, at - 1))
    .every(({ part, text }) => part !== method?.part || /^[\d\s.]+$/.test(text));
  if (first === undefined || method === undefined || !/^[:：]$/.test(first.before)) return run;
  const fits =
    method.part === first.part &&
    method.line === first.line &&
    first.quote === 0 &&
    (first.span === 0 || first.span === method.span) &&
    (alone || method.marks !== 0) &&
    (roles[at - 1] === ROLES.indexOf('other') || method.content.names.includes('acronym')) &&
    labelKind(method.text) === undefined &&
    !method.content.names.includes('has year') &&
    fold(method.text) !== fold(first.text) &&
    method.text.split(/\s+/).length <= 4;
  return fits ? [method, ...run] : run;
}

/** What follows the colon after a marked name is the rest of its title where it is capitalized as one. */
export function withRest({ segments, roles }: Reading, run: Segment[]): Segment[] {
  const [name] = run;
  const rest =
    name === undefined || run.length > 1 ? undefined : segments[segments.indexOf(name) + 1];
  if (name === undefined || rest === undefined || name.marks === 0 || rest.marks !== 0) return run;
  const fits =
    name.content.words === 1 &&
    rest.content.words >= 3 &&
    rest.before === ':' &&
    rest.part === name.part &&
    roles[segments.indexOf(rest)] === ROLES.indexOf('other') &&
    rest.content.names.some(isCapital);
  return fits ? [name, rest] : run;
}
