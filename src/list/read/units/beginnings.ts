import type { Block, TextBlock } from '../../source/block.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { isPeople, type Looker, type Standing } from './look.ts';
import { openingOf, usualOpening } from './openings.ts';
import { isText } from './parts.ts';
import { referencesOf } from './references.ts';
import { titlesAboveFacts } from './titles-above-facts.ts';

/** Judges a paragraph or raw HTML as the beginning of an entry. */
export function isStanding(block: Block, looker: Looker): Standing {
  if (block.kind !== 'paragraph' && block.kind !== 'html') return 0;
  return looker.at(block.flat).standing;
}

/** Which paragraphs of a section begin entries: by what each shows, and by what the others do. */
export class Beginnings {
  private readonly blocks: readonly Block[];
  private readonly looker: Looker;
  /** How most paragraphs that are entries by themselves begin. */
  private readonly opening: string | undefined;
  /** Whether nearly every paragraph is an entry by itself. */
  private readonly mostBegin: boolean;
  private readonly references: ReadonlyMap<Block, boolean>;
  /** Titles in paragraphs above their facts, with how many blocks those are. */
  private readonly titles: ReadonlyMap<Block, number>;
  /** People in paragraphs above the titles of their papers. */
  private readonly people: ReadonlySet<Block>;

  constructor(blocks: readonly Block[], looker: Looker) {
    this.blocks = blocks;
    this.looker = looker;
    this.references = referencesOf(blocks);
    this.titles = titlesAboveFacts(blocks, looker, this.references);
    this.people = peopleAbove(blocks, looker);
    const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
    const standing = blocks.flatMap((block) =>
      isStanding(block, looker) === 2 && isText(block) ? [block.flat] : [],
    );
    this.opening = usualOpening(standing);
    this.mostBegin =
      standing.length >= FEWEST_ALONE && standing.length >= paragraphs.length * SHARE_ALONE;
  }

  /**
   * Whether a text begins an entry. A title with its address below does, and a link with the look of
   * those that do, though it looks like none alone.
   */
  has(block: Block): boolean {
    const reference = this.references.get(block);
    if (reference !== undefined) return reference;
    if (this.titles.has(block) || this.people.has(block)) return true;
    const standing = isStanding(block, this.looker);
    if (standing !== 1 || block.kind !== 'paragraph') return standing === 2;
    if (block.line === true || endsInLink(block) || this.opensAsOthers(block.flat)) return true;
    if (this.looker.at(block.flat).published) return true;
    return this.mostBegin && block.flat.links.length > 0 && this.looker.at(block.flat).margin > 0;
  }

  private opensAsOthers(flat: FlatText): boolean {
    if (flat.links.length === 0 || openingOf(flat) !== this.opening) return false;
    return this.opening !== '' || this.looker.at(flat).paper;
  }

  /** Whether the blocks around a text show that it begins an entry, whatever its words. */
  isEvident(block: Block): boolean {
    return this.titles.has(block) || (isText(block) && endsInLink(block));
  }

  /** The blocks below a title that are its facts, or the title below its people. */
  factsOf(first: Block, next: number): readonly Block[] {
    const count = this.people.has(first) ? 1 : (this.titles.get(first) ?? 0);
    return this.blocks.slice(next, next + count);
  }
}

/** So many titles below their people are the habit of a section. */
const FEWEST_BELOW = 3;

/** A text without the number in front: `[12] Ada Moss, Bo Hale`. */
function withoutNumber({ text, links }: FlatText): Pick<FlatText, 'text' | 'links'> {
  return { text: text.replace(/^\[?\d{1,4}[\].)]{0,2}\s+/, ''), links };
}

/** The people of a section whose entries begin with them: no title comes first, nearly all follow people. */
function peopleAbove(blocks: readonly Block[], looker: Looker): ReadonlySet<Block> {
  const people = new Set<Block>();
  let titles = 0;
  for (const [at, block] of blocks.entries()) {
    if (isStanding(block, looker) !== 2) continue;
    titles++;
    const above = blocks[at - 1];
    if (above?.kind === 'paragraph' && isPeople(withoutNumber(above.flat))) people.add(above);
    else if (titles === 1) break;
  }
  return people.size >= FEWEST_BELOW && people.size >= titles * SHARE_ALONE ? people : new Set();
}

/** Paragraphs that are entries by themselves, and their share, before one that shows less is one. */
const FEWEST_ALONE = 4;
const SHARE_ALONE = 0.8;

/** Whether a paragraph ends in a bare address, as one that is a title with its link below does. */
function endsInLink({ flat: { text, links } }: TextBlock): boolean {
  const last = links.at(-1);
  return last?.bare === true && text.slice(last.end).trim() === '';
}
