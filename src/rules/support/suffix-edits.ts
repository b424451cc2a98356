import { NAME_SUFFIX } from '../../text/name-suffix.ts';
import type { TextEdit } from '../../text/text-edit.ts';

/** What separates two names, in text whose braces are masked. */
const AND = /\sand\s/gi;

/**
 * The edits that put suffixes where BibTeX looks for them: `King, Jr., Martin Luther` for
 * `Martin Luther King, Jr.`, `King, Martin Luther, Jr.` and `Martin Luther King Jr.`
 *
 * @param plain the names with their braces masked, in which they are split.
 * @param text the names as they are.
 */
export function suffixEdits(plain: string, text: string): TextEdit[] {
  if (!/[JSI]|[2-4](?:nd|rd|th)|jr/i.test(plain)) return [];
  const edits: TextEdit[] = [];
  let start = 0;
  const ends = [...plain.matchAll(AND)].map(({ index }) => index);
  for (const end of [...ends, plain.length]) {
    const from = end - plain.slice(start, end).trimStart().length;
    const range = { start: from, end: from + plain.slice(from, end).trimEnd().length };
    const mended = inOrder(plain.slice(range.start, range.end), text.slice(range.start, range.end));
    if (mended !== undefined) edits.push({ range, text: mended });
    start = end + ' and '.length;
  }
  return edits;
}

/** A name with its suffix between the commas; undefined where it is there already, or is none. */
function inOrder(plain: string, name: string): string | undefined {
  const commas = [...plain.matchAll(/,/g)].map(({ index }) => index);
  const [first = -1, second] = commas;
  const last = second ?? first;
  const at = last >= 0 ? last : plain.trimEnd().search(/\s\S+$/);
  const suffix = plain.slice(at + 1).trim();
  if (commas.length > 2 || at < 0 || !NAME_SUFFIX.test(suffix)) return undefined;
  if (second !== undefined) {
    const given = name.slice(first + 1, second).trim();
    return NAME_SUFFIX.test(given) ? undefined : `${name.slice(0, first)}, ${suffix}, ${given}`;
  }
  const family = familyStart(plain.slice(0, at));
  const whole = name.slice(0, at).trimEnd();
  const given = whole.slice(0, family).trim();
  // What is shortened before the last word may belong to the family name: "Ada St. Moss, Jr."
  return family === 0 || /\p{L}{2}\.$/u.test(given)
    ? undefined
    : `${whole.slice(family)}, ${suffix}, ${given}`;
}

/** Where the family name begins, as BibTeX sees it: at the first word in lower case, or the last. */
function familyStart(name: string): number {
  const words = [...name.matchAll(/\S+/g)];
  const particle = words.slice(1, -1).find(([word]) => /^\p{Ll}/u.test(word));
  return (particle ?? words.at(-1))?.index ?? 0;
}
