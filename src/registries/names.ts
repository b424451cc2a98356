import { ET_AL_AT_END } from '../text/et-al.ts';
import { compact, noneIfEmpty } from '../text/json.ts';
import { NAME_SUFFIX, splitGiven, splitSuffix } from '../text/name-suffix.ts';
import { cleanText } from './clean-text.ts';
import type { WorkName } from './work.ts';

const GROUP =
  /\b(?:consorti(?:um|a)|collaborations?|collaborators|group|team|network|committee|society|association|panel|project|program(?:me)?|initiative|investigators|editors|institute|university|organi[sz]ation|foundation|task force|user|centre|center|department|ministry|working party|alliance|council|agency|federation|openai|deepmind)\b/i;

/** The names that are defined; undefined if there is none. */
export function namesOf(names: readonly (WorkName | undefined)[]): readonly WorkName[] | undefined {
  return noneIfEmpty(names.filter((name) => name !== undefined));
}

/** A person in full, or a group. */
export function fullName(name: WorkName): string {
  return 'literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`.trim();
}

/** The family name of a person, or a group. */
export function familyName(name: WorkName): string {
  return 'literal' in name ? name.literal : name.family;
}

/** A group's name, without the words that connect it to the persons before it. */
export function groupName(name: string): WorkName | undefined {
  const clean = cleanText(name)?.replace(/^(?:for|on behalf of|and)\s+(?:the\s+)?/i, '');
  return clean && !isEtAl(clean) ? { literal: clean } : undefined;
}

/** Whether an author is the "et al." that some deposits have in place of the others, also in two parts. */
export function isEtAl(name: string | undefined, other = ''): boolean {
  const [one, two] = [cleanText(name) ?? '', cleanText(other) ?? ''];
  return [`${one} ${two}`.trim(), `${two} ${one}`.trim()].some(
    (shown) => shown !== '' && shown.replace(ET_AL_AT_END, '') === '',
  );
}

/** A person or group whose parts a registry gives separately. */
export function nameOfParts(
  family: string | undefined,
  given: string | undefined,
  suffix: string | undefined,
): WorkName | undefined {
  const named = splitSuffix(cleanText(family) ?? '');
  const called = splitSuffix(cleanText(given) ?? '');
  const last = named.rest === '' ? undefined : named.rest;
  const first = called.rest === '' ? undefined : called.rest;
  if (isEtAl(last, first)) return undefined;
  if (last === undefined) return first === undefined ? undefined : { literal: first };
  // "The Editors of The Lancet" is deposited as a family name.
  if (first === undefined && last.includes(' ') && (GROUP.test(last) || /^the\s/i.test(last))) {
    return groupName(last);
  }
  const own = named.suffix ?? called.suffix;
  return compact({ family: last, given: first, suffix: cleanText(suffix) ?? own });
}

/** `Family, Given`, `Family, Jr, Given`, `Given von Family` or a group, written as one text. */
export function nameOfText(text: string): WorkName | undefined {
  const clean = cleanText(text);
  if (clean === undefined) return undefined;
  // `Ada Moss (MIT)` on arXiv; `Tea Collaboration (TeaC)` is one name.
  const bare = clean.replace(/ \([^()]*\)$/, '');
  const name = bare.includes(' ') && !GROUP.test(bare) ? bare : clean;
  if (GROUP.test(name)) return groupName(name);
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [family, second, third] = parts;
  if (parts.length > 1) {
    const suffix = [second, third].find((part) => part !== undefined && NAME_SUFFIX.test(part));
    const given = [second, third].find((part) => part !== undefined && !NAME_SUFFIX.test(part));
    if (parts.length > 3 || (parts.length === 3 && suffix === undefined)) return { literal: name };
    if (suffix === undefined || given !== undefined) return nameOfParts(family, given, suffix);
    const whole = nameInOrder(family ?? '');
    return 'family' in whole ? { ...whole, suffix } : whole;
  }
  return nameInOrder(name);
}

function nameInOrder(name: string): WorkName {
  const { rest, suffix } = splitSuffix(name);
  const parts = splitGiven(rest);
  return parts === undefined ? { literal: name } : compact({ ...parts, suffix });
}

/** PubMed's and Europe PMC's short form: `Haas-Kogan DA`. */
export function nameWithInitials(text: string): WorkName | undefined {
  const name = cleanText(text);
  if (name === undefined) return undefined;
  const [, family, initials] = /^(.{1,100}) (\p{Lu}{1,4})$/u.exec(name) ?? [];
  return family === undefined || initials === undefined
    ? { literal: name }
    : { family, given: [...initials].map((letter) => `${letter}.`).join(' ') };
}
