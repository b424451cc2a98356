import { insertion } from '../../text/text-edit.ts';
import { atEdits, type NameFault } from './name-fault.ts';
import { namesIn } from './names-in.ts';

/** The last word of the name of a group of people. */
const GROUP =
  /\s(?:agency|alliance|association|collaborations?|committee|consorti(?:a|um)|council|federation|foundation|initiative|institute|investigators|ministry|network|organi[sz]ation|society|team|university)$/i;

/** `Moss Collaboration`: its last word is no family name. */
export function groupName(plain: string): NameFault | undefined {
  const ranges = namesIn(plain)
    .filter(({ text, pieces }) => !text.includes(',') && GROUP.test(pieces[0] ?? ''))
    .map(({ range }) => range);
  const fault = {
    kind: 'group',
    what: 'has the name of a group, which BibTeX splits like that of a person',
    todo: 'Write it in braces',
  };
  return atEdits(
    fault,
    ranges.flatMap(({ start, end }) => [insertion(start, '{'), insertion(end, '}')]),
  );
}
