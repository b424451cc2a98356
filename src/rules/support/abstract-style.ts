import type { List, ListEntry } from '../../list/list.ts';
import type { ScholarlyText } from '../../scholarly/scholarly-text.ts';
import { toMarkdown } from '../../scholarly/to-markdown.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { type StyleVotes, styleVotes } from './common-style.ts';
import { insertPart } from './insert-part.ts';
import { partStyles } from './part-style.ts';

/**
 * Writes abstracts as the other entries of a list do: behind a label on a line of their own, in a
 * `<details>`, in a table's column.
 *
 * @returns a function that gives the edit for an entry, or undefined when no entry shows how.
 */
export function abstractWriter(
  list: List,
): (entry: ListEntry, abstract: ScholarlyText) => TextEdit | undefined {
  let votes: StyleVotes | undefined;
  return (entry, abstract) => {
    votes ??= votesFor(list);
    const style = votes.common(entry.unit);
    return style === undefined
      ? undefined
      : insertPart(list.source, entry, style, { abstract: toMarkdown(abstract) });
  };
}

function votesFor({ source, entries }: List): StyleVotes {
  const votes = styleVotes();
  for (const entry of entries) {
    const { abstract } = entry;
    if (abstract === undefined || abstract.text === '') continue;
    const part = {
      start: Math.min(abstract.label?.start ?? abstract.range.start, abstract.range.start),
      end: abstract.range.end,
    };
    const holes = [{ name: 'abstract', range: abstract.range }];
    votes.add(entry, partStyles(source, entry, part, holes));
  }
  return votes;
}
