import { cleanText } from '../registries/clean-text.ts';
import type { WorkFacts } from '../registries/work-facts.ts';
import { fold } from '../text/fold.ts';
import { similarity } from '../text/similarity.ts';

/** The words of a name, folded; a group has no words of a person. */
type NameWords = readonly string[];

/** What comparing authors shows. */
export type AuthorAgreement = 'same' | 'different' | 'incomparable';

/** Spellings of a family name are taken for one when they are as alike as this. */
const SAME_SPELLING = 0.6;
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

function wordsOf(name: string): NameWords {
  return fold(cleanText(name) ?? '').split(' ');
}

function isLatin(words: NameWords): boolean {
  return words.every((word) => /^[\p{Script=Latin}\d]*$/u.test(word));
}

/** Whether two names share a word that is more than an initial, in one spelling or another. */
function sharesName(a: NameWords, b: NameWords): boolean {
  const [long, other] = [spellings(a), spellings(b)];
  if (long.some((word) => other.includes(word))) return true;
  // `Al-Rfou` and `AlRfou`, `Le Cun` and `LeCun`.
  const [joined, otherJoined] = [a.join(''), b.join('')];
  if (long.some((word) => word.length > 4 && otherJoined.includes(word))) return true;
  if (other.some((word) => word.length > 4 && joined.includes(word))) return true;
  const [family, otherFamily] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  return similarity(family, otherFamily) >= SAME_SPELLING;
}

const PARTICLES = new Set(
  'de da di do du la le van von der den del dos al el bin ibn jr sr'.split(' '),
);

/** The words that tell a name, each also without the `e` that German writes for its dots. */
function spellings(words: NameWords): string[] {
  return words
    .filter((word) => word.length > 1 && !PARTICLES.has(word))
    .flatMap((word) => {
      const plain = word.replace(/([aou])e/g, '$1').replace(/aa/g, 'a');
      return plain === word ? [word] : [word, plain];
    });
}
