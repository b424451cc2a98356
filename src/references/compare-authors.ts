import { isLatin, nameWords, sharesName } from '../catalog/same-person.ts';
import { cleanText } from '../registries/clean-text.ts';
import type { WorkFacts } from '../registries/work-facts.ts';

/** What comparing authors shows. */
export type AuthorAgreement = 'same' | 'different' | 'incomparable';

const GROUP =
  /\b(?:consorti|collaborat|group|team|network|committee|association|organi[sz]ation|institute|foundation|openai|deepmind|google|meta|microsoft|anthropic)/i;

/**
 * Compares the authors of a list with those of a registry. They differ only when neither's first
 * author is anywhere among the other's: the order, a deposit that lacks its first author, names of
 * groups between persons, initials, particles, marriages and transliterations all happen.
 *
 * @param ours names as printed, the first one first; `et al.` left out.
 */
export function compareAuthors(
  ours: readonly string[],
  theirs: NonNullable<WorkFacts['authors']>,
): AuthorAgreement {
  const own = ours.map(wordsOf);
  const registered = theirs.map((name) =>
    wordsOf('literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`),
  );
  const [firstOwn, firstTheirs] = [own[0], registered[0]];
  if (firstOwn === undefined || firstTheirs === undefined) return 'incomparable';
  if (isGroup(ours[0] ?? '') || theirs.some(isGroupName)) return 'incomparable';
  if (!isLatin(firstOwn) || !isLatin(firstTheirs)) return 'incomparable';
  const same =
    registered.some((name) => sharesName(firstOwn, name)) ||
    own.some((name) => sharesName(firstTheirs, name));
  return same ? 'same' : 'different';
}

function isGroupName(name: NonNullable<WorkFacts['authors']>[number]): boolean {
  return 'literal' in name && (isGroup(name.literal) || name.literal.split(' ').length > 3);
}

function isGroup(name: string): boolean {
  return GROUP.test(name);
}

function wordsOf(name: string): readonly string[] {
  return nameWords(cleanText(name) ?? '');
}
