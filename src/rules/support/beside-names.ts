import { matchesOf } from '../../text/matches-of.ts';
import type { Range } from '../../text/range.ts';
import { atRemovals, type NameFault, type NameFaultText, rangeOfMatch } from './name-fault.ts';

interface Beside extends NameFaultText {
  readonly pattern: RegExp;
  /** Whether what is found at a place is this fault. */
  readonly isOf?: (plain: string, range: Range) => boolean;
}

/** What copied names have beside them that is no part of them; styles print it. */
const BESIDE: readonly Beside[] = [
  {
    // `Ada Quill 0001`, as DBLP names one of several people (https://dblp.org/faq/1474704.html).
    kind: 'dblp number',
    what: 'has a number of DBLP behind a name, which styles print',
    todo: 'Remove the number',
    pattern: /(?<=\p{L}\.?)\s0\d{3}(?=,|\s|$)/gu,
    safe: true,
  },
  {
    kind: 'orcid',
    what: 'has an ORCID iD behind a name',
    todo: 'Remove it',
    pattern:
      /\s?[([]?(?:https?:\/\/orcid\.org\/|orcid:?\s?)?(?<![\dX-])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\d-])[)\]]?/gi,
    safe: true,
  },
  {
    kind: 'e-mail',
    what: 'has an e-mail address behind a name',
    todo: 'Remove it',
    pattern: /\s[<([]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}[>)\]]?/g,
    safe: true,
  },
  {
    // `Bell, Ann1`, `Dell, C.2*`, but not `Team GPT4`.
    kind: 'footnote mark',
    what: 'has the mark of a footnote behind a name',
    todo: 'Remove it',
    pattern: /(?<=\s\p{L}{0,20}(?:\p{Ll}|\p{Lu}\.))[\d*†‡§¶]{1,4}(?=,|\sand\s|$)/gu,
    safe: false,
  },
  {
    // `Ada Moss$^1$`, `Ada Moss\textsuperscript{1}`, where `x` stands for what is in braces.
    kind: 'raised mark',
    what: 'has the raised mark of a footnote behind a name',
    todo: 'Remove it',
    pattern: /(?<=\p{L}\.?)(?:\$\^[^$\s]{1,12}\$|\\textsuperscriptx{2,12})(?=,|\sand\s|$)/gu,
    safe: false,
  },
  {
    // `Ada Moss (MIT)`, but not `Ada (Adi) Moss`.
    kind: 'in brackets',
    what: 'has something in brackets behind a name, which BibTeX takes for the family name',
    todo: 'Remove it',
    pattern: /(?<=\p{L}\.?)\s\([^()\d@]{1,80}\)(?=\sand\s|$)/gu,
    isOf: isInOrder,
    safe: false,
  },
  {
    kind: 'title of a person',
    what: 'has a title before a name, such as "Dr."',
    todo: 'Remove it',
    pattern: /(?<=^|\sand\s{1,3}|,\s{0,3})(?:(?:Dr|Prof|Mrs?|Ms)\.|Professor(?=\s))\s?(?=\p{Lu})/gu,
    safe: false,
  },
];

/** `Moss, Ada (Adi)` has its family name in front. */
function isInOrder(plain: string, { start }: Range): boolean {
  return !plain.slice(plain.lastIndexOf(' and ', start) + 1, start).includes(',');
}

/** The faults of names with something beside them, one of each kind. */
export function besideNames(plain: string): NameFault[] {
  return BESIDE.flatMap((one) => {
    const { pattern, isOf = () => true, ...fault } = one;
    const ranges = matchesOf(plain, pattern).map(rangeOfMatch);
    return (
      atRemovals(
        fault,
        ranges.filter((range) => isOf(plain, range)),
      ) ?? []
    );
  });
}
