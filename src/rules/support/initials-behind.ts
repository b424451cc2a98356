import { authorOrder, familyAndInitials } from '../../list/author-order.ts';
import { insertion } from '../../text/text-edit.ts';
import { atEdits, type NameFault } from './name-fault.ts';
import { namesIn } from './names-in.ts';

/** `Moss A and Hale B`, as in medical journals: BibTeX takes the initials for the family names. */
export function initialsBehind(plain: string): NameFault | undefined {
  if (/[,;&]/.test(plain) || authorOrder(plain) !== 'family-first') return undefined;
  const edits = namesIn(plain).flatMap(({ text, range }) => {
    const { family = '' } = familyAndInitials(text.trim()) ?? {};
    return family === '' ? [] : [insertion(range.start + family.length, ',')];
  });
  const fault = {
    kind: 'initials behind',
    what: 'has initials behind the family names, so BibTeX takes them for the family names',
    todo: 'Write a comma between them, as in "Moss, A. and Hale, B."',
  };
  return atEdits(fault, edits);
}
