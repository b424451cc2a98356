import type { List, ListEntry } from '../../list/list.ts';
import { shifted } from '../../text/range.ts';
import { insertion, type TextEdit } from '../../text/text-edit.ts';
import { withoutComments } from '../../text/without-comments.ts';
import { withoutTail } from '../../text/without-tail.ts';
import type { Problem } from '../rule.ts';
import { quote } from './naming.ts';
import { editedEntry } from './reread.ts';
import { type BrokenLink, spacedAddresses } from './spaced-addresses.ts';

const ADDRESS = String.raw`https?:\/\/[^\s()<>[\]"]{1,2000}`;
/** `](https://a](https://b)`, `](https://a https://b)`. */
const TWO_ADDRESSES = new RegExp(
  String.raw`\]\([ \t]*<?(?<kept>${ADDRESS})(?<rest>\]\(${ADDRESS}\)|>?\s{1,3}(?:and |or )?<?${ADDRESS}>?)`,
  'g',
);
/** `[Title(https://a)`: the bracket before the address is not there. */
const NO_BRACKET = new RegExp(String.raw`\[(?<text>[^[\]()\n]{2,300})\((?<kept>${ADDRESS})\)`, 'g');
/** `[Title](https://a ` with something else after it than a title of the link. */
const NO_PARENTHESIS = new RegExp(String.raw`\]\((?<kept>${ADDRESS})(?=\s|\[|\](?!\()|$)`, 'g');
/** An address or a place in a .bib, without what may be a bracket behind it. */
const TARGET = String.raw`(?<kept>https?:\/\/[^\s()<>[\]{}（）［］"]{1,2000}|[\w./-]{1,200}\.bib(?:#[\w-]{1,40})?)`;
/** `[Title]{https://a}`, `[Title]（https://a）`, `[Title]](https://a)`, `[Title]:(https://a)`, `[Title](https://a]`, `[Title]https://a)`. */
const OTHER_BRACKETS = new RegExp(
  String.raw`(?<first>[[［【])(?<text>[^[\]［］【】\n]{1,300})(?<open>\[\(|\]\]\(|\]\(<|[\]］】][({（]|\]:\(|\]<|\](?=https?:[^\s\]]{1,2000}\)))${TARGET}(?<close>[)}）\]>])(?!\()`,
  'g',
);
/** `(Title)[https://a]` */
const SWAPPED = new RegExp(
  String.raw`(?<first>\()(?<text>[^()[\]\n]{2,300})(?<open>\)\[)${TARGET}(?<close>\])(?!\()`,
  'g',
);
/** `(https://a)[Title of a paper]` */
const REVERSED = new RegExp(
  String.raw`(?<!\])\((?<kept>${ADDRESS})\)\[(?<text>[^[\]()\s]{1,100} [^[\]()\n]{1,300})\](?![(:[])`,
  'g',
);
/** A link with a bracket before or after it. */
const WITH_MORE = new RegExp(
  String.raw`(?<before>\[?)\[[^[\]\n]{1,300}\]\((?<kept>${ADDRESS})\)(?<after>\)?)`,
  'g',
);
/** The end of a link, `](https://a)`. */
const END = new RegExp(String.raw`\]\((?<kept>${ADDRESS})\)`, 'g');
/** What the text of a link is cut at. */
const CUTS = /[[\]()|<>*_]/;
const LONGEST_LABEL = 300;
/** What opens or closes a bracket is no farther away. */
const FAR = 2000;
/** What may be between an address and the parenthesis that closes its link. */
const LINK_TITLE = /^\s*(?:\)|"[^"]*"\s*\)|'[^']*'\s*\)|\([^()]*\)\s*\))/;

/** More broken links of one entry get no fix: each fix is read back with the neighbors of the entry. */
const MOST_FIXED = 20;

/**
 * Links of an entry that Markdown does not read as one, or not as the one meant: a bracket is
 * missing, or an address too many.
 */
export function* brokenLinks(list: List, entry: ListEntry): Iterable<Problem> {
  const { start, end } = entry.range;
  const text = masked(list.source.text.slice(start, end), entry);
  if (!text.includes('](') && !text.includes('://')) return;
  // Markdown reads `](https://a/[b])` as a link, brackets and all.
  const isClosed = ({ range }: BrokenLink): boolean =>
    entry.links.some(
      (one) =>
        one.range.start < start + range.start &&
        /^\S+\)$/.test(list.source.text.slice(start + range.end, one.range.end)),
    );
  const others = [...otherBrackets(text, list.source.text.slice(start, end))];
  const isOther = ({ range }: BrokenLink): boolean =>
    others.some((one) => one.range.start < range.end && range.start < one.range.end);
  const unclosed = [...withoutParenthesis(text)].filter((one) => !isClosed(one) && !isOther(one));
  const unopened = [...withoutOpening(text)].filter(
    ({ range: { end } }) => !entry.links.some(({ range }) => range.end === start + end),
  );
  const all = [
    ...[...twoAddresses(text), ...withoutBracket(text), ...unclosed, ...unopened],
    ...[...spacedAddresses(text, entry.title), ...others, ...oneTooMany(text)],
  ];
  for (const { message, range, edits: written = [], kept, isLossless } of all) {
    const edits = written.map((edit) => ({ ...edit, range: shifted(edit.range, start) }));
    const isTried = edits.length > 0 && all.length <= MOST_FIXED;
    const after = isTried ? editedEntry(list, entry, edits) : undefined;
    const isWhole = after?.links.some(({ url }) => url === kept) === true;
    yield {
      message,
      range: shifted(range, start),
      content: `broken ${kept}`,
      fix: isWhole ? { kind: isLossless ? 'safe' : 'suggested', edits } : undefined,
    };
  }
}

/** The text of an entry with spaces for code, comments and the abstract, where links are no links. */
function masked(text: string, { range, abstract }: ListEntry): string {
  const spaces = (found: string): string => ' '.repeat(found.length);
  const plain = withoutComments(text.replace(/`[^`\n]+`/g, spaces));
  if (abstract === undefined) return plain;
  const [from, to] = [abstract.range.start - range.start, abstract.range.end - range.start];
  return (
    plain.slice(0, Math.max(from, 0)) + spaces(plain.slice(Math.max(from, 0), to)) + plain.slice(to)
  );
}

function* twoAddresses(text: string): Iterable<BrokenLink> {
  for (const { index, 0: found, groups = {} } of text.matchAll(TWO_ADDRESSES)) {
    const { kept: address = '', rest = '' } = groups;
    const end = index + found.length;
    const kept = withoutTail(address, /[,;]/);
    const more = rest.length + address.length - kept.length;
    yield {
      message: `The link target ${quote(found.slice(2))} contains two addresses. Keep one.`,
      range: { start: index, end },
      edits: [{ range: { start: end - more, end }, text: '' }],
      kept,
      isLossless: false,
    };
  }
}

function* withoutBracket(text: string): Iterable<BrokenLink> {
  for (const { index, 0: found, groups = {} } of text.matchAll(NO_BRACKET)) {
    const { kept = '', text: label = '' } = groups;
    const next = /[[\]]/.exec(text.slice(index + found.length))?.[0];
    // `[see the paper (https://a)]` has its bracket after the address; `[[Paper(https://a)]` has one more.
    if (next === ']' && text.charAt(index - 1) !== '[') continue;
    const begin = index + 1;
    const [start, end] = [begin + label.trimEnd().length, begin + label.length];
    yield {
      message: `The link ${quote(found)} has no "]" before its address, so Markdown shows no link. Add it.`,
      range: { start: index, end: index + found.length },
      edits: [{ range: { start, end }, text: ']' }],
      kept,
      isLossless: true,
    };
  }
}

/** Brackets that are not `[`, `](` and `)`, or an address before its text. */
function* otherBrackets(text: string, raw: string): Iterable<BrokenLink> {
  for (const { index, 0: found, groups = {} } of [
    ...[...text.matchAll(OTHER_BRACKETS), ...text.matchAll(SWAPPED)],
    ...text.matchAll(REVERSED),
  ]) {
    const { kept = '', text: label = '', first, open = '', close = '' } = groups;
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    const isLink =
      (first === '[' && open === '](' && close === ')') || (open === ']<') !== (close === '>');
    // `[[Paper]](https://a)` is a link; in `(see [code]https://a)` the last bracket is another's.
    if (isLink || isOpen(before) || (open === ']' && isOpen(before, ['(', ')']))) continue;
    const end = index + found.length;
    const shown = raw.slice(index, end);
    yield {
      message: `${quote(shown)} is not written as a link is, so Markdown shows none. Write "[text](address)".`,
      range: { start: index, end },
      edits:
        first === undefined
          ? [{ range: { start: index, end }, text: `[${label.trim()}](${kept})` }]
          : replaced(index, [first, label, open, kept, close], ['[', label, '](', kept, ')']),
      kept,
      isLossless: false,
    };
  }
}

/** The edits that replace parts of a text, one behind the other, where they differ. */
function replaced(start: number, parts: readonly string[], by: readonly string[]): TextEdit[] {
  let at = start;
  return parts.flatMap((part, nth) => {
    const range = { start: at, end: at + part.length };
    at = range.end;
    const text = by[nth] ?? part;
    return part === text ? [] : [{ range, text }];
  });
}

function* withoutParenthesis(text: string): Iterable<BrokenLink> {
  for (const { index, 0: found, groups = {} } of text.matchAll(NO_PARENTHESIS)) {
    const { kept: address = '' } = groups;
    // What ends the sentence is no part of the address.
    const kept = withoutTail(address, /[.,;:]/);
    const end = index + found.length - (address.length - kept.length);
    const rest = text.slice(index + found.length, index + found.length + 300);
    // `](https://a b)` is closed, but for the space in its address.
    if (/^[^()[\]\n]*\)/.test(rest)) continue;
    if (LINK_TITLE.test(rest) || /^[\s,;>]{1,4}(?:and |or )?<?https?:/.test(rest)) continue;
    yield {
      message: `The link to ${quote(kept)} has no ")" after its address, so Markdown shows no link. Add it.`,
      range: { start: index, end },
      edits: [insertion(end, ')')],
      kept,
      isLossless: true,
    };
  }
}

/** `Title](https://a)`: the bracket before the text is not there. */
function* withoutOpening(text: string): Iterable<BrokenLink> {
  for (const { index, 0: found, groups = {} } of text.matchAll(END)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (isOpen(line)) continue;
    const bare = withoutTail(line, /[*_]/);
    const marks = line.slice(bare.length);
    const label = (bare.slice(-LONGEST_LABEL).split(CUTS).at(-1) ?? '').trimStart();
    if (label === '' || label.includes('://')) continue;
    const shown = label + marks;
    const from = index - shown.length + beginOfLabel(shown);
    const isMarked = marks !== '' && text.slice(from - marks.length, from) === marks;
    const at = isMarked ? from - marks.length : from;
    const end = index + found.length;
    yield {
      message: `The link ${quote(text.slice(at, end))} has no "[" before its text, so Markdown shows no link. Add it.`,
      range: { start: at, end },
      edits: [insertion(at, '[')],
      kept: groups.kept ?? '',
      isLossless: false,
    };
  }
}

/** `[[Title](https://a)` and `[Title](https://a))`, where nothing opens or closes the other bracket. */
function* oneTooMany(text: string): Iterable<BrokenLink> {
  for (const { index, 0: found, groups = {} } of text.matchAll(WITH_MORE)) {
    const { kept = '', before = '', after = '' } = groups;
    const end = index + found.length;
    const around = text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - FAR), index);
    for (const [bracket, start, isOthers] of [
      // An escaped bracket is meant to be shown: `\[[paper](https://a)\]`.
      [
        before,
        index,
        () => text[index - 1] === '\\' || isOpen(text.slice(end, end + FAR), [']', '[']),
      ],
      [after, end - 1, () => isOpen(around, ['(', ')'])],
    ] as const) {
      if (bracket === '' || isOthers()) continue;
      yield {
        message: `The "${bracket}" beside the link ${quote(found)} is one too many, and is shown. Remove it.`,
        range: { start, end: start + 1 },
        edits: [{ range: { start, end: start + 1 }, text: '' }],
        kept,
        isLossless: false,
      };
    }
  }
}

/** Where the text of a link begins in what stands before it on its line: after a bullet or a sentence. */
function beginOfLabel(before: string): number {
  const breaks = [...before.matchAll(/^(?:[-+]|\d{1,4}[.)])\s|[.,;]\s/g)];
  const last = breaks.at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  return before.length - before.slice(from).trimStart().length;
}

/** Whether a bracket of a line is still open at its end. */
function isOpen(line: string, [open, close]: readonly [string, string] = ['[', ']']): boolean {
  const plain = line.replace(/\\[[\]]/g, '');
  return plain.endsWith('\\') || plain.split(open).length > plain.split(close).length;
}
