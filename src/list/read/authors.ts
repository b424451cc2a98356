/** Words of names that are written small. */
const PARTICLES =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e|st|dan|af|and|'t|jr|ii|iii)\.?$/i;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}'’`.\-‐‑–{}\\"^~]*|\p{Lu}\.?(?:-?\p{Lu}\.?)*|\p{Lo}{2,4}|[{\\].*)$/u;
/** Words that stand in titles and venues with a capital, never in names. */
const NO_NAME =
  /\b(?:learning|networks?|neural|language|models?|data|deep|survey|review|analysis|towards?|using|conference|proceedings|journal|transactions|international|university|institute|workshop|arxiv|preprint|nature|science|medicine|medical|cvpr|iccv|eccv|neurips|nips|icml|iclr|acl|emnlp|naacl|aaai|ijcai|ieee|acm|springer|code|papers?|github|project|dataset|benchmark|graph|images?|vision|video|text|learn|generation|detection|estimation|classification|segmentation|recognition|prediction|systems?|health|clinical|methods?|framework|engine|platform|source|open|agents?|toolkit|tools?|training|performance|the|of|for|with)\b/i;
/** Words written small, which no name but many a title has. */
const SMALL_WORD =
  /(?:^|\s)(?:via|for|with|from|the|in|on|of|to|by|a|an|is|are|at|as|or|not|into|over)(?:\s|$)/;

/** How much a text looks like a list of authors. */
export type AuthorEvidence = 'strong' | 'weak' | 'none';

const LONGEST = 6000;

/** Whether one part between commas can be a person: one to five capitalised words. */
export function isName(part: string): boolean {
  const name = part
    .replace(/^(?:and|&)\s+/i, '')
    .replace(/[*†‡§¶∗⋆^]|\d{1,2}$/g, '')
    .replace(/\([^()]{1,20}\)/g, ' ')
    .trim();
  const words = name.split(/\s+/);
  if (name === '' || name.length > 60 || words.length > 6) return false;
  let capitals = 0;
  for (const word of words) {
    if (NAME_WORD.test(word)) capitals++;
    else if (!PARTICLES.test(word)) return false;
  }
  return (
    capitals > 0 &&
    !NO_NAME.test(name) &&
    !SMALL_WORD.test(name) &&
    !/\p{Lu}{5,}/u.test(name.replace(/[-. ]/g, ''))
  );
}

/** The people of a text, parted at commas, semicolons, `and` and `&`. */
function peopleOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .split(/\s*[,;，、]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:and|&)$/i.test(part));
}

/** Judges a text: `strong` for several names or `et al.`, `weak` for what may be one name. */
export function authorEvidence(text: string): AuthorEvidence {
  const trimmed = text.trim().replace(/[.,;:]+$/, '');
  if (trimmed.length < 3 || trimmed.length > LONGEST) return 'none';
  const etAl = /,?\s*(?:\band\s+)?(?:\bet\.?\s*al\b\.?|\band others\b|等)\.?\s*(?:\(?\d{4}\)?)?$/i;
  const withoutEtAl = trimmed.replace(etAl, '');
  const people = peopleOf(withoutEtAl);
  const names = people.filter(
    (part) => isName(part) || /^(?:\p{Lu}\.[\s~-]*)+$/u.test(part),
  ).length;
  if (withoutEtAl !== trimmed)
    return names >= 1 && names >= people.length * 0.7 ? 'strong' : 'none';
  if (people.length === 0) return 'none';
  if (people.length === 1)
    return names === 1 && /\S\s+\S|\p{Lo}{2}/u.test((people[0] ?? '').replace(/^and\s+/i, ''))
      ? 'weak'
      : 'none';
  const long = people.some((part) => part.split(/\s+/).length > 7);
  if (long) return 'none';
  if (people.length === 2) return names === 2 ? 'strong' : 'none';
  return names >= people.length * 0.75 ? 'strong' : 'none';
}
