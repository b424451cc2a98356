import { PREPRINT_SERVER } from '../../identifiers/preprint-servers.ts';
import { venueEvidence } from '../read/words/venue.ts';
import { labelKind, linkLabel } from '../read/words/vocabulary.ts';
import { MarkStack, type Token } from './marks.ts';
import type { Piece } from './template.ts';

/** A text with words is fixed where so many of the texts at its place are the same. */
const SHARE = 2 / 3;
const FEWEST = 3;
/** Before the first field and after the last, words may be of some papers: `🔥`, `(optional)`. */
const SHARE_AT_ENDS = 19 / 20;
const WORDS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
/** Tags without words of their own: those that end something, and those of tables. */
const WORDLESS = /<\/[a-z\d]{1,12}>|<t(?:[dhr]|body)\b[^<>]{0,200}>/gi;
/** Tags that only lay text out. */
const LAYOUT = /^<\/?(?:details|summary|br|b|i|em|strong|sub|sup|p|div|span|code|small|center)\b/i;
/** Bullet, marks of a heading or of a quotation. */
const MARKER = /^(?:[-*+]|#{1,6}|>|\d{1,9}[.)])[ \t]+/;
const LABEL =
  /^[\s>]*(?:[-*+][ \t]+)?[*_`[(]*\p{L}[\p{L}\p{M} /&.-]{0,38}[*_`\])]*\s?[:：][*_`]*\s*/u;

/** The texts between fields of many entries: which of their words occur in nearly all of them. */
export class FixedTexts {
  private readonly counts = new Map<string, number>();

  /** Counts the texts of a strand that so many entries have. */
  add(strand: readonly Piece[], context: string, times: number): void {
    const isOpen = 'field' in (strand.at(-1) ?? {});
    for (const [index, piece] of (isOpen ? [...strand, { text: '' }] : strand).entries()) {
      if ('field' in piece) continue;
      const counted = new Set<string>();
      for (const part of partsOf(piece.text)) {
        const { key, place } = keyOf(strand, context, index, part);
        // What some entries begin or end with, such as a heart, is compared with all that do not.
        if (index === 0 || index >= strand.length - 1) counted.add(place);
        if (!hasWords(part.text)) continue;
        const label = LABEL.exec(part.text)?.[0];
        counted.add(key).add(place);
        if (label !== undefined) counted.add(labelKey(place, label));
      }
      for (const key of counted) this.counts.set(key, (this.counts.get(key) ?? 0) + times);
    }
  }

  /** Whether a text is the same in most entries that have one at its place; undefined for too few. */
  isFixed({ key, place }: Keyed, share: number): boolean | undefined {
    const all = this.counts.get(place) ?? 0;
    const same = this.counts.get(key) ?? 0;
    if (all < FEWEST) return undefined;
    return same >= FEWEST && same >= share * all;
  }
}

interface Keyed {
  readonly key: string;
  readonly place: string;
}

/** A strand's pieces with a hole for anything in place of the text that no other entry has. */
export function withHoles(
  strand: readonly Piece[],
  context: string,
  own: FixedTexts,
  list: FixedTexts,
): Piece[] {
  const fixed = (keyed: Keyed, text: string, index: number): boolean => {
    if (isFact(text, keyed.place) || isLabeled(text)) return false;
    const isAtEnd = (index === 0 || index === strand.length - 1) && !OPENS_TARGET.test(text);
    const share = isAtEnd && !isNeutral(text) ? SHARE_AT_ENDS : SHARE;
    return own.isFixed(keyed, share) ?? list.isFixed(keyed, share) ?? isNeutral(text);
  };
  const marks = new MarkStack();
  return strand.flatMap((piece, index): Piece[] => {
    if ('field' in piece) return [piece];
    return partsOf(piece.text).flatMap((part, at): Piece[] => {
      const lineEnd: Piece[] = at === 0 ? [] : [{ text: '\n' }];
      if (!hasWords(part.text) || fixed(keyOf(strand, context, index, part), part.text, index)) {
        marks.read(part.text);
        return [...lineEnd, { text: part.text }];
      }
      const label = LABEL.exec(part.text)?.[0] ?? '';
      const marker = index === 0 && at === 0 ? (MARKER.exec(part.text)?.[0] ?? '') : '';
      const { place } = keyOf(strand, context, index, part);
      const labelled = label !== '' && fixed({ place, key: labelKey(place, label) }, label, index);
      const lead = labelled ? label : marker;
      marks.read(lead);
      return [...lineEnd, { text: lead }, ...holesIn(marks.read(part.text.slice(lead.length)))];
    });
  });
}

/** The end of what a link is called, before the field that it leads to. */
const OPENS_TARGET = /\]\(<?$|=["']?$/;

function hasWords(text: string): boolean {
  return WORDS.test(text.replace(WORDLESS, ''));
}

/** What is true of some papers alone, however many: a year, a venue besides one, what a link leads to. */
function isFact(text: string, place: string): boolean {
  const bare = text.replace(/!\[[^[\]]*\]\([^()\s]*(?:\)|$)/g, '').replace(BEFORE_ARXIV_ID, '');
  if (/\]\(<?https?:|<a\s[^<>]{0,99}https?:/i.test(bare)) return true;
  // A year, a volume with its issue, or pages.
  if (/(?<![\d.])(?:19|20)\d\d(?!\d)|\d\(\d{1,4}\)|\s\d{1,5}[–-]\d/.test(text)) return true;
  const besideVenue = /(?:venue|year|yy|date|key)[> ]/.test(place);
  if (besideVenue && venueEvidence(text.replace(BEFORE_ARXIV_ID, '')) === 'short') return true;
  return PREPRINT_SERVER.test(bare.replace(BEFORE_TARGET, ''));
}

/** Whether a label has its value beside it, which is of those papers alone, however many. */
function isLabeled(text: string): boolean {
  const words = text.replace(/^[^\p{L}\p{N}]+/u, '');
  const label = LABEL.exec(words)?.[0] ?? '';
  const value = words.slice(label.length).replace(BEFORE_TARGET, '');
  return label !== '' && hasWords(value) && !isNeutral(value);
}

/** A badge up to the arXiv id in it. */
const BEFORE_ARXIV_ID = /(?:!\[[^[\]]{0,40}\]\([^()\s]{0,80}|<img\s[^<>]{0,99})\/badge\/arxiv-$/i;

/** What a link is called that leads to a field. */
const BEFORE_TARGET = /\[[^[\]]{0,80}\]{0,2}\($/;

/** Words that announce what follows, the same for all papers: `**Abstract:**`, `[[Paper](`, `by`. */
function isNeutral(text: string): boolean {
  const words = text.replace(/<[^<>]*>|[^\p{L}\p{N} ]/gu, ' ').trim();
  return labelKind(words) !== undefined || linkLabel(words) === 'paper' || words === 'by';
}

/** A line of a text between two fields. */
interface Part {
  readonly text: string;
  readonly place: 'first' | 'middle' | 'last' | 'only';
}

function partsOf(text: string): Part[] {
  const lines = text.split('\n');
  return lines.map((line, index) => ({
    text: line,
    place:
      lines.length === 1
        ? 'only'
        : index === 0
          ? 'first'
          : index === lines.length - 1
            ? 'last'
            : 'middle',
  }));
}

function labelKey(place: string, label: string): string {
  return `${place} ${label.trim()} …`;
}

function keyOf(strand: readonly Piece[], context: string, index: number, part: Part): Keyed {
  const before = strand[index - 1];
  const after = strand[index + 1];
  const fieldOf = (piece: Piece | undefined): string =>
    piece !== undefined && 'field' in piece ? piece.field : '';
  // A line of its own belongs to neither field.
  const place = `${context} ${part.place === 'last' || part.place === 'middle' ? '' : fieldOf(before)}>${part.place === 'first' || part.place === 'middle' ? '' : fieldOf(after)} ${part.place}`;
  return { place, key: `${place} ${part.text.trim()}` };
}

/** A stretch of tokens that stay together: a token, or a mark with its content. */
interface Item {
  readonly text: string;
  /** Whether it opens or closes what reaches beyond the text. */
  readonly edge: boolean;
}

/** Tokens as fixed text, with a hole from the first to the last word between two edges. */
function holesIn(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let run: string[] = [];
  const close = (): void => {
    for (const piece of holeIn(run)) pieces.push(piece);
    run = [];
  };
  for (const { text, edge } of itemsOf(tokens)) {
    if (edge || (/^<summary\b/i.test(text) && isNeutral(text))) {
      close();
      pieces.push({ text });
    } else run.push(text);
  }
  close();
  return pieces;
}

function holeIn(run: readonly string[]): Piece[] {
  const isWordy = (text: string): boolean =>
    WORDS.test(text) && !(LAYOUT.test(text) && !/>./.test(text));
  const first = run.findIndex(isWordy);
  if (first < 0 || /^https?:\/\/[^\s/]{1,60}\/badge\/$/i.test(run.join('')))
    return [{ text: run.join('') }];
  const last = run.findLastIndex(isWordy);
  const head = /^[[(*_`<!]/.test(run[first] ?? '') ? '' : lead(run[first] ?? '');
  const tail = /[\])*_`>]$/.test(run[last] ?? '') ? '' : trail(run[last] ?? '');
  return [
    { text: run.slice(0, first).join('') + head },
    { field: '...' },
    { text: tail + run.slice(last + 1).join('') },
  ];
}

/** What is between fields and belongs to neither. */
const SEPARATOR = /[\s.,;:|·•/–—。，；：-]/;
const EMOJI_FIRST = /^(\s*):[a-z\d_+-]{2,40}:/;
const EMOJI_LAST = /:[a-z\d_+-]{2,40}:(\s*)$/;

function lead(text: string): string {
  const emoji = EMOJI_FIRST.exec(text)?.[1];
  if (emoji !== undefined) return emoji;
  let at = 0;
  while (SEPARATOR.test(text.charAt(at))) at++;
  return text.slice(0, at);
}

function trail(text: string): string {
  const emoji = EMOJI_LAST.exec(text.slice(-80))?.[1];
  if (emoji !== undefined) return emoji;
  let at = text.length;
  while (at > 0 && SEPARATOR.test(text.charAt(at - 1))) at--;
  return text.slice(at);
}

/** Tokens with closed marks joined. */
function itemsOf(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  /** Where the marks begin that are open, -1 for those opened before. */
  const open: number[] = [];
  for (const { text, role, pops } of tokens) {
    if (role === 'plain') items.push({ text, edge: false });
    else if (role === 'open') {
      open.push(items.length);
      items.push({ text, edge: true });
    } else {
      let start = items.length;
      for (let at = 0; at < pops; at++) start = open.pop() ?? -1;
      if (start < 0) {
        items.push({ text, edge: true });
        // What a link of an earlier text leads to ends in a later one, too.
        if (role === 'link') open.push(-1);
        continue;
      }
      if (role === 'link') {
        items.push({ text, edge: true });
        open.push(start);
        continue;
      }
      // Each cell of a table stays.
      if (/^<\/t[dhr]>$/i.test(text)) {
        items.push({ text, edge: true });
        continue;
      }
      const joined =
        items
          .splice(start)
          .map((item) => item.text)
          .join('') + text;
      items.push({ text: joined, edge: false });
    }
  }
  return items;
}
