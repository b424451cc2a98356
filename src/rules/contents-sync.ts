import type { Heading, List } from '../list/list.ts';
import { type Contents, type ContentsItem, contentsOf } from '../list/read/sections/contents.ts';
import { anchorsOf, headingAnchors } from '../list/source/anchors.ts';
import { fold } from '../text/fold.ts';
import { count, plural } from '../text/plural.ts';
import { similarity } from '../text/similarity.ts';
import type { Problem, Rule } from './rule.ts';
import { insertItem, link, type NewItem, retarget } from './support/contents-edits.ts';
import { type ContentsNames, contentsNames, lackingHeadings } from './support/contents-names.ts';
import { manyOf } from './support/habit.ts';
import { quote, someOf } from './support/naming.ts';

/** From this many missing categories on, one finding reports them all. */
const MANY = 5;
/** From this many dead items on, one finding reports them all. */
const MANY_DEAD = 20;
/** How alike the texts of an item and its heading must be for a fix, from 0 to 1. */
const ALIKE = 0.7;

/** The contents lead to the categories that the list has. */
export const contentsSync: Rule = {
  id: 'contents-sync',
  severity: 'warning',
  fix: 'safe',
  summary: 'The contents link to every category, and all their links work.',
  why: 'Readers navigate a long list by its contents. A category that is missing there is hard to find, and a dead link leads nowhere.',
  create: () => ({
    *onList(list) {
      const contents = contentsOf(list);
      if (contents === undefined) return;
      const view: View = {
        list,
        contents,
        names: contentsNames(list, contents),
        anchors: headingAnchors(list),
      };
      yield* withoutLink(view);
      yield* brokenItems(view);
      const dead = deadItems(view);
      const unlinked = contents.items.filter(({ target }) => target === undefined);
      yield* leadingNowhere(view, dead);
      yield* missing(
        view,
        new Set([...dead.map(({ meant }) => meant), ...unlinked.map(view.names.meantBy)]),
      );
    },
  }),
};

interface View {
  readonly list: List;
  readonly contents: Contents;
  readonly names: ContentsNames;
  readonly anchors: ReadonlyMap<Heading, string>;
}

function* withoutLink({ list, contents, names, anchors }: View): Iterable<Problem> {
  const unlinked = contents.items.filter(({ target }) => target === undefined);
  // Items that only group others need no link.
  if (unlinked.length < contents.items.length) return;
  const meant = unlinked.map((item) => ({ item, heading: names.meantBy(item) }));
  // An outline of something else shares a heading or two.
  if (meant.filter(({ heading }) => heading !== undefined).length * 2 < meant.length) return;
  const example = meant.find(({ heading }) => heading !== undefined)?.heading;
  const edits = meant.flatMap(({ item, heading }) => {
    if (heading === undefined) return [];
    // Of several items that may mean one heading, the one most like it does.
    const others = meant.filter((one) => one.heading === heading).map((one) => one.item);
    const likeness = alike(item.text, heading);
    return likeness >= ALIKE && others.every(({ text }) => alike(text, heading) <= likeness)
      ? link(list.source, item, anchors.get(heading) ?? '')
      : [];
  });
  const exact = meant.every(
    ({ item, heading }) => heading === undefined || fold(heading.text) === fold(item.text),
  );
  yield {
    message: `The contents name ${count(unlinked.length, 'item')} without linking ${plural(unlinked.length, 'it', 'them')}. Link each to its heading${example === undefined ? '' : `, such as ${linkTo(example, anchors)}`}.`,
    range: contents.range,
    content: 'without links',
    fix: { kind: exact ? 'safe' : 'suggested', edits },
  };
}

/** Items that are no links because of a missing bracket, in contents whose others are links. */
function* brokenItems({ list, contents, names, anchors }: View): Iterable<Problem> {
  const { source } = list;
  for (const item of contents.items) {
    const written = source.text.slice(item.range.start, item.range.end);
    if (item.target !== undefined || !/[[\](][^[\]()]*#|[[\]]/.test(written)) continue;
    const heading = names.meantBy(item);
    const anchor = heading === undefined ? undefined : anchors.get(heading);
    const named = fold(written.replace(/#[^\s()[\]]*/g, ' '));
    if (heading === undefined || anchor === undefined || named !== fold(heading.text)) continue;
    // Pairs of brackets in the name are part of the link.
    if (written === linkTo(heading, anchors)) continue;
    yield {
      message: `The item ${quote(written)} is not a link, because its brackets are incomplete. Write ${linkTo(heading, anchors)}.`,
      range: item.range,
      content: `broken ${anchor}`,
      fix: { kind: 'safe', edits: [{ range: item.range, text: linkTo(heading, anchors) }] },
    };
  }
}

/** An item that leads to no heading, and the heading it was probably meant for. */
interface DeadItem {
  readonly item: ContentsItem;
  readonly target: string;
  readonly meant: Heading | undefined;
}

function deadItems({ list, contents, names, anchors }: View): DeadItem[] {
  const places = anchorsOf(list.source);
  return contents.items.flatMap((item) => {
    const { target } = item;
    if (target?.startsWith('#') !== true || target === '#') return [];
    if (places.has(target)) return [];
    const meant = names.meantBy(item);
    // A heading in malformed HTML is a place for browsers, though not for every reader.
    if (meant !== undefined && target === `#${anchors.get(meant)}`) return [];
    return [{ item, target, meant }];
  });
}

function* leadingNowhere(
  { list, contents, anchors }: View,
  dead: readonly DeadItem[],
): Iterable<Problem> {
  const habit = manyOf('many dead', MANY_DEAD, (problems) => {
    const ranges = new Set(problems.map(({ range }) => range));
    const some = dead.flatMap(({ item }) => (ranges.has(item.range) ? [quote(item.text)] : []));
    return {
      message: `${some.length} of ${contents.items.length} items of the contents lead to headings that do not exist: ${someOf(some, MANY)}. Remove them, or correct their targets.`,
    };
  });
  for (const { item, target, meant } of dead) {
    yield {
      message: `The item ${quote(item.text)} leads to "${target}", but no heading has that name.${meant === undefined ? ' Remove it, or correct its target.' : ` Did you mean ${linkTo(meant, anchors)}?`}`,
      range: item.range,
      content: target,
      habit,
      detail() {
        const edits =
          meant === undefined || alike(item.text, meant) < ALIKE
            ? []
            : retarget(list.source, item, meant, anchors.get(meant) ?? '');
        const exact = meant !== undefined && fold(meant.text) === fold(item.text);
        return { fix: { kind: exact ? 'safe' : 'suggested', edits } };
      },
    };
  }
}

function* missing(view: View, meant: ReadonlySet<Heading | undefined>): Iterable<Problem> {
  const { list, contents, names, anchors } = view;
  const lacking = lackingHeadings(list, contents, names.isNamed).filter(
    (heading) => !meant.has(heading) && heading.text !== list.title,
  );
  const { start, end } = contents.range;
  const lines = list.source.lines;
  const written = list.source.text.slice(start, lines.lineEnd(lines.position(end).line));
  const words = ` ${fold(written)} `;
  /** In a malformed item, such as a bullet with a missing space: a second one would not help. */
  const isWritten = (heading: Heading): boolean =>
    written.includes(`#${anchors.get(heading)}`) || words.includes(` ${fold(heading.text)} `);
  const habit = manyOf('lacking', MANY, (problems) => {
    const some = problems.map(({ content = '' }) => quote(content));
    return {
      message: `The contents lack ${count(some.length, 'category', 'categories')}: ${someOf(some, MANY)}. Add them.`,
      range: contents.range,
    };
  });
  // Contents that name few of the headings are about something else.
  const level = new Set(lacking.map(({ depth }) => depth));
  const there = list.headings.filter(
    (heading) => level.has(heading.depth) && names.itemOf(heading) !== undefined,
  );
  const usual = lacking.length <= there.length;
  for (const heading of lacking) {
    yield {
      message: `The category ${quote(heading.text)} is not in the contents. Add ${linkTo(heading, anchors)}.`,
      range: heading.range,
      content: heading.text,
      related: [{ range: contents.range, message: 'the contents' }],
      habit,
      detail() {
        const item = isWritten(heading) ? undefined : newItem(view, heading);
        const edits = item === undefined ? [] : insertItem(list.source, contents, item);
        return { fix: { kind: usual ? 'safe' : 'suggested', edits } };
      },
    };
  }
}

function alike(text: string, heading: Heading): number {
  return similarity(fold(text), fold(heading.text));
}

/** The place of a new item: after the heading before it that the contents name, or else before the next. */
function newItem({ list, names, anchors }: View, heading: Heading): NewItem | undefined {
  const level = list.headings.filter(({ depth }) => depth === heading.depth);
  const at = level.indexOf(heading);
  const anchor = anchors.get(heading) ?? '';
  const named = (headings: readonly Heading[]): ContentsItem | undefined =>
    headings.map(names.itemOf).find((item) => item !== undefined);
  const before = named(level.slice(0, at).reverse());
  const neighbor = before ?? named(level.slice(at + 1));
  return neighbor && { heading, anchor, neighbor, side: before ? 'after' : 'before' };
}

function linkTo(heading: Heading, anchors: ReadonlyMap<Heading, string>): string {
  return `[${heading.text}](#${anchors.get(heading) ?? ''})`;
}
