import { mostUsed } from '../../text/most-used.ts';
import type { ListEntry } from '../list.ts';

/** A title that begins with a name of few words: `BERT: Pre-training of ...`. */
const NAMED = /^([^\s:]+(?: [^\s:]+){0,2}):(?=\s)/;

/** The name at the start of a title. */
export function nameIn(title: string): string | undefined {
  return NAMED.exec(title)?.[1];
}

/** The name at the start of a title where it is coined: `BERT`, not `Position` or `A survey`. */
export function coinedNameIn(title: string): string | undefined {
  const name = nameIn(title) ?? '';
  const isCoined = /\p{Lu}\S*\p{Lu}|\d/u.test(name) && /\p{L}/u.test(name);
  return isCoined && !/\s/.test(name) ? name : undefined;
}
/** The same with marks around the name: `***BERT:*** ...`, `**BERT**: ...`. */
const MARKED = /^([*_`]{1,3})[^*_`:\n]{1,60}(?:(:)\1|\1:)(?=\s)/;

/** How many examples a habit needs, and what share of them. */
const FEWEST = 3;
const SHARE = 2 / 3;

/**
 * A title with the marks that the list puts around names at the start of titles: `**BERT:** ...`.
 *
 * @param markdown the title.
 * @param all the second example, after the neighbors.
 */
export function titleInHabit(
  markdown: string,
  readme: string,
  neighbors: readonly ListEntry[],
  all: readonly ListEntry[],
): string {
  const name = nameIn(markdown);
  if (name === undefined || /[*_`\\[\]]/.test(name)) return markdown;
  const examples = [neighbors, all].map((entries) =>
    entries.filter(({ title }) => nameIn(title) !== undefined),
  );
  const shown = examples.find((entries) => entries.length >= FEWEST) ?? [];
  const marked = shown.flatMap((entry) => {
    const [, mark, colon = ''] = MARKED.exec(withMarksBefore(readme, entry)) ?? [];
    return mark === undefined ? [] : [`${mark}${colon}`];
  });
  const usual = marked.length < SHARE * shown.length ? undefined : mostUsed(marked);
  if (usual === undefined) return markdown;
  const mark = usual.replace(':', '');
  const rest = markdown.slice(name.length + 1);
  return usual === mark ? `${mark}${name}${mark}:${rest}` : `${mark}${name}:${mark}${rest}`;
}

function withMarksBefore(readme: string, { titleRange: { start, end } }: ListEntry): string {
  const marks = /[*_`]{0,3}$/.exec(readme.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  return marks + readme.slice(start, end);
}
