import type { FlatText } from '../../source/flat-text.ts';
import { recurrenceOf } from '../decode/features.ts';
import { type Decoded, decode, type Lattice, ROLES, type Weights } from '../decode/model.ts';
import { shapeOf } from '../decode/shapes.ts';
import { isTitleAlone } from '../decode/shown-title.ts';
import type { Candidate } from '../pieces/candidate.ts';
import { type Segment, segmentsOf } from '../pieces/segments.ts';
import { LINK } from '../pieces/text-pieces.ts';
import { contentOf } from '../words/content.ts';
import { linkRole } from '../words/link-role.ts';
import { authorEvidence } from '../words/people.ts';
import { isProseLine } from '../words/prose-line.ts';
import { isVenueLike } from '../words/venue.ts';
import type { LabelKind } from '../words/vocabulary.ts';
import { yearIn } from '../words/year.ts';
import {
  isDatedTitle,
  isInward,
  isUnderLink,
  leadsToPaper,
  opensWithPaper,
} from './links-of-text.ts';
import { isPublished } from './published.ts';

/** What one text shows when it is looked at alone; it is decoded when first asked what it reads as. */
export class Look {
  private readonly flat: FlatText;
  private readonly segments: readonly Segment[];
  private readonly source: string;
  private readonly decodeText: () => Pick<Decoded, 'roles' | 'margin'>;
  private known: Pick<Decoded, 'roles' | 'margin'> | undefined;
  private judged: Standing | undefined;
  private leadsToPaper: boolean | undefined;
  private names: boolean | undefined;
  /** The title; null until it is asked for. */
  private read: TitleLook | undefined | null = null;

  constructor(
    flat: FlatText,
    segments: readonly Segment[],
    source: string,
    decodeText: () => Pick<Decoded, 'roles' | 'margin'>,
  ) {
    this.flat = flat;
    this.segments = segments;
    this.source = source;
    this.decodeText = decodeText;
  }

  /** How much it reads like the beginning of an entry. */
  get standing(): Standing {
    this.judged ??= standingOf(this.flat, this);
    return this.judged;
  }

  private get decoded(): Pick<Decoded, 'roles' | 'margin'> {
    this.known ??= this.decodeText();
    return this.known;
  }

  /** How much better it reads with a title than without. */
  get margin(): number {
    return this.decoded.margin;
  }

  /** The title that it would have: marked as link or bold, or plain; undefined for none. */
  get title(): TitleLook | undefined {
    if (this.read === null) this.read = this.titleOf();
    return this.read;
  }

  private titleOf(): TitleLook | undefined {
    const title = this.withRole(TITLE);
    const [first] = title;
    const last = title.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const text = this.flat.text.slice(first.start, last.end).trim();
    return {
      text,
      linked: title.some(({ marks }) => (marks & LINK) !== 0),
      marked: title.some(({ marks }) => marks !== 0),
      words: text.split(/\s+/).length,
      start: first.start,
    };
  }

  /** Whether it is people and nothing else: no title is clear in it. */
  get people(): boolean {
    this.names ??= isPeople(this.flat) && !(this.margin > CLEAR && (this.title?.words ?? 0) >= 3);
    return this.names;
  }

  get authors(): boolean {
    return this.decoded.roles.includes(AUTHORS);
  }

  get dated(): boolean {
    return this.decoded.roles.includes(DATE);
  }

  /** Whether it is a title with where and when that was published: never a remark on another. */
  get published(): boolean {
    return this.title !== undefined && isPublished(this.flat, this.segments, this.decoded.roles);
  }

  /** Whether a link in it leads to a paper, by its address or by its text. */
  get paper(): boolean {
    this.leadsToPaper ??= leadsToPaper(this.flat);
    return this.leadsToPaper;
  }

  /** Whether it begins with a label that is known. */
  get labelled(): boolean {
    return this.segments[0]?.isLabel === true;
  }

  /** Whether that label names something that papers have: people, a venue, a link. */
  get knownLabel(): boolean {
    return (
      this.labelled &&
      this.segments.some(({ label }) => label !== undefined && OF_PAPERS.has(label))
    );
  }

  /** Whether it begins with the label of a title. */
  get titleLabel(): boolean {
    return this.beginsWith('title');
  }

  /** Whether it is an abstract behind its label. */
  get abstract(): boolean {
    return this.beginsWith('abstract');
  }

  private beginsWith(kind: LabelKind): boolean {
    return this.labelled && this.segments.some(({ label }) => label === kind);
  }

  /** Whether it has nothing but links named after their targets, dates and names of venues: `[paper](...) [project: Fern](...)`. */
  get onlyLinks(): boolean {
    const { links } = this.flat;
    if (links.length === 0) return this.segments.length === 0;
    const named = this.segments[0]?.content.label === undefined ? -1 : this.segments[0].link;
    return this.segments.every(({ content, link, text }, at, all) => {
      if (content.label !== undefined || isDated(all[at] as Segment)) return true;
      const isName = named >= 0 && link !== named && content.words < WORDS_OF_TITLE;
      return link >= 0 && (links[link]?.bare === true || /^https?:/.test(text) || isName);
    });
  }

  /** Whether it is nothing but a named link that is a title. */
  get lone(): boolean {
    const [first] = this.segments;
    if (first === undefined || first.link < 0 || first.content.label !== undefined) return false;
    if (isDated(first)) return false;
    if (this.flat.links[first.link]?.bare === true) return false;
    return (
      this.segments.every(({ link }) => link === first.link) &&
      isTitleAlone(first, this.flat.links[first.link]?.url ?? '')
    );
  }

  /** Whether its first line is a link to a paper and all below it is text, as a title below its venue. */
  get underLink(): boolean {
    return isUnderLink(this.flat, this.source);
  }

  /** Whether it leads around in the repository only: contents, chapters in other files. */
  get inward(): boolean {
    return isInward(this.flat) && !this.namesPaper();
  }

  /** Whether a text that leads to a file of the repository names a paper: its people or year, a long title. */
  private namesPaper(): boolean {
    if (this.flat.links.every(({ url }) => linkRole(url) === 'anchor')) return false;
    if (isDatedTitle(this.flat)) return true;
    const { roles } = this.decoded;
    const facts = roles.some((role) => role === AUTHORS || role === DATE);
    const words = this.withRole(TITLE).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return words >= (facts ? 3 : 6);
  }

  private withRole(wanted: number): Segment[] {
    const { roles } = this.decoded;
    return this.segments.filter((_, index) => roles[index] === wanted);
  }
}

/** Whether a piece is a date, or a venue with its year. */
function isDated({ content: { evidence }, text }: Segment): boolean {
  return evidence === 'date' || (evidence === 'venue' && yearIn(text) !== undefined);
}

/** The title that a text would have alone. */
interface TitleLook {
  readonly text: string;
  readonly linked: boolean;
  readonly marked: boolean;
  readonly words: number;
  readonly start: number;
}

const OF_PAPERS: ReadonlySet<string> = new Set([
  'authors',
  'venue',
  'date',
  'paper',
  'abstract',
  'link',
]);
const NO_RECURRENCE = recurrenceOf([]);
/** How texts read alone, by their lattices. */
const ALONE = new WeakMap<Lattice, Pick<Decoded, 'roles' | 'margin'>>();
const TITLE = ROLES.indexOf('title');
const AUTHORS = ROLES.indexOf('authors');
const DATE = ROLES.indexOf('date');

/** Looks at texts one by one, with the weights alone; remembers what it has seen. */
export class Looker {
  private readonly seen = new WeakMap<FlatText, Look>();
  private readonly weights: Weights;
  private readonly source: string;

  constructor(weights: Weights, source: string) {
    this.weights = weights;
    this.source = source;
  }

  at(flat: FlatText): Look {
    const known = this.seen.get(flat);
    if (known !== undefined) return known;
    const candidate: Pick<Candidate, 'parts' | 'kind'> = {
      kind: 'item',
      parts: [{ flat, place: 'head' }],
    };
    const segments = segmentsOf(candidate, this.source);
    const look = new Look(flat, segments, this.source, () => {
      const { lattice } = shapeOf(candidate, segments, NO_RECURRENCE, this.weights);
      const { roles, margin } = ALONE.get(lattice) ?? decode(lattice);
      ALONE.set(lattice, { roles, margin });
      return { roles, margin };
    });
    this.seen.set(flat, look);
    return look;
  }
}

/** How much better a text with names reads with a title when it has one. */
const CLEAR = 2;

/** Whether a text is people and nothing else: none of its sentences is a title. */
export function isPeople({ text, links }: Pick<FlatText, 'text' | 'links'>): boolean {
  if (links.length > 0 || authorEvidence(text) !== 'strong') return false;
  return !text.split(/[.;] /, MOST_SENTENCES).some((sentence) => {
    const { words, people } = contentOf(sentence);
    return words >= WORDS_OF_TITLE && people === 'none' && !isVenueLike(sentence);
  });
}

/** `Paper: ` before the link that is a paper. */
const LONGEST_LABEL = 12;

/** `Paper: [Walls of the Old Harbor](...)`, and not `Enlace: [artículo](...)`. */
function isLabelledTitle({ links, text }: FlatText): boolean {
  const [first] = links;
  if (first === undefined || first.bare || first.start > LONGEST_LABEL) return false;
  return contentOf(text.slice(first.start, first.end)).words >= WORDS_OF_TITLE;
}

/** How much a text reads like the beginning of an entry: 0 not at all, 1 perhaps, 2 certainly. */
export type Standing = 0 | 1 | 2;

/** Judges a text as the beginning of an entry, by what it shows alone. */
function standingOf(flat: FlatText, look: Look): Standing {
  if (flat.text.trim() === '' || look.inward || look.onlyLinks) return 0;
  if (look.lone || look.titleLabel) return 2;
  // An abstract, a venue and the like.
  if (look.labelled && !look.paper) return 0;
  // Its neighbors may show that it is an entry, though it does not look like one alone.
  if (look.margin <= 0) return standingByLink(flat, look);
  const { title } = look;
  if (title === undefined || look.people) return 0;
  const outward = flat.links.length > 0;
  if (title.linked && outward && (title.words >= 2 || look.paper)) return 2;
  if (look.paper) return 2;
  if (title.marked && title.words >= 3 && title.start < 80) return 2;
  if (look.authors && title.words >= 3) return 2;
  return 1;
}

/** The same for a text that reads better without a title. */
function standingByLink(flat: FlatText, look: Look): Standing {
  if (!look.paper || isProseLine(flat.text)) return 0;
  if (look.labelled) return isLabelledTitle(flat) ? 2 : 0;
  return look.underLink || opensWithPaper(flat) ? 2 : 1;
}

/** Sentences of a text that are looked at, and words that make one a title. */
const MOST_SENTENCES = 20;
const WORDS_OF_TITLE = 4;
