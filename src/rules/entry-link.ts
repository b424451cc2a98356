import type { EntryLink, List, ListEntry } from '../markdown/list.ts';
import { isHabit } from './flood.ts';
import { count, quote } from './naming.ts';
import type { Problem, Rule } from './rule.ts';

/** `[text] (address)`: the blank makes two things of one link. */
const BLANK_BETWEEN = /\[[^[\]\n]+\][ \t]+\(https?:\/\/[^()\s]+\)/g;
/** Archives carry the address they keep inside their own. */
const ARCHIVE =
  /^https?:\/\/(?:web\.archive\.org|archive\.(?:org|ph|is|today)|r\.jina\.ai|[^/]*google\.[a-z.]+\/url)/i;
const SECOND_ADDRESS = /https?:\/\/.+?https?:\/\//i;

/** Every entry leads to its paper, and its links work as links. */
export const entryLink: Rule = {
  id: 'entry-link',
  severity: 'warning',
  fix: 'none',
  summary: 'Every paper has a link to itself, and every link of an entry is well formed.',
  why: 'A title without a link makes every reader search for the paper; a malformed one shows brackets instead of a link.',
  *check({ catalog: { list } }) {
    if (list === undefined) return;
    yield* unlinked(list);
    for (const entry of list.entries) {
      yield* blankBetween(list, entry);
      for (const link of entry.links) yield* badTarget(list, entry, link);
    }
  },
};

function* unlinked(list: List): Iterable<Problem> {
  const papers = list.entries.filter(({ kind }) => kind === 'paper');
  const missing = papers.filter(
    ({ url, identifiers, links }) =>
      url === undefined && identifiers.length === 0 && links.every((link) => link.url === ''),
  );
  const [first] = missing;
  if (first === undefined) return;
  if (isHabit(missing.length, papers.length)) {
    yield {
      message: `${missing.length === papers.length ? `None of the ${count(papers.length, 'paper')} has a link` : `${count(missing.length, 'paper')} of ${papers.length} have no link`}. Link each title to its DOI or to the paper.`,
      at: { file: list.source, range: first.titleRange },
      content: 'all',
    };
    return;
  }
  for (const entry of missing) {
    yield {
      message: 'The paper has no link. Link its title to its DOI or to the paper.',
      at: { file: list.source, range: entry.titleRange },
      entry,
    };
  }
}

function* blankBetween(list: List, entry: ListEntry): Iterable<Problem> {
  const { start, end } = entry.range;
  const inAbstract = (at: number): boolean =>
    entry.abstract !== undefined &&
    entry.abstract.range.start <= at &&
    at < entry.abstract.range.end;
  for (const match of list.source.text.slice(start, end).matchAll(BLANK_BETWEEN)) {
    const from = start + match.index;
    if (inAbstract(from)) continue;
    yield {
      message: `The blank between "]" and "(" in ${quote(match[0])} keeps it from being a link. Remove it.`,
      at: { file: list.source, range: { start: from, end: from + match[0].length } },
      entry,
      content: match[0],
    };
  }
}

function* badTarget(list: List, entry: ListEntry, link: EntryLink): Iterable<Problem> {
  const at = { file: list.source, range: link.range };
  const name = link.text.trim() === '' ? 'A link' : `The link ${quote(link.text)}`;
  if (link.url.trim() === '') {
    yield {
      message: `${name} leads nowhere: its target is empty. Fill it in, or remove the link.`,
      at,
      severity: 'info',
      entry,
      content: `empty ${link.text}`,
    };
  } else if (!ARCHIVE.test(link.url) && SECOND_ADDRESS.test(link.url)) {
    yield {
      message: `${name} has two addresses in one target, ${quote(link.url)}. Keep one.`,
      at,
      entry,
      content: link.url,
    };
  }
}
