import type { BibEntry } from '../bibtex/bibliography.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { isNameAlone, leadingName } from '../catalog/name-in-title.ts';
import { foldTitle } from '../catalog/title-key.ts';
import type { List } from '../list/list.ts';
import { fold } from '../text/fold.ts';
import { count } from '../text/plural.ts';
import type { Habit, Rule } from './rule.ts';
import { gluedBullets } from './support/glued-bullets.ts';
import { isPartOfList } from './support/habit.ts';
import { isBibEntry, nameBibEntry, quote } from './support/naming.ts';
import {
  areUnrelated,
  mentionedIn,
  type UnlistedWorks,
  unlistedWorks,
} from './support/unlisted-works.ts';

/** With more unlisted entries than this, the README is not searched for each. */
const MANY = 100;

/** With more unlisted entries than this, some of them may be papers that the list only names. */
const MANY_NAMES = 5;

/** Names that are looked up in the README have at least so many words. */
const WORDS_OF_A_NAME = 3;
const SHORTEST_NAME = 12;

const LATIN = /\p{Script=Latin}{2}/u;
const OTHER_SCRIPT = /[^\p{Script=Latin}\P{L}]{2}/u;

/** Every bib entry is in the list. */
export const bibUnlisted: Rule = {
  id: 'bib-unlisted',
  severity: 'warning',
  fix: 'none',
  summary: 'Every bib entry is in the list.',
  why: 'A bib entry that is not in the list is a paper that readers never see, or a leftover.',
  create: ({ catalog }) => ({
    *onList(list) {
      if (list.entries.length === 0 || areUnrelated(list, catalog)) return;
      for (const { bibliography, works, unlisted } of unlistedWorks(catalog)) {
        if (unlisted.length > MANY_NAMES && namesOnly(list, catalog) * 2 >= unlisted.length)
          continue;
        const mayBeListed = listedOtherwise(list, catalog, unlisted.length);
        const isLinked = linkedIn(list, catalog);
        for (const entry of withoutCopies(unlisted)) {
          const title = entry.fields.get('title')?.value ?? '';
          const url = entry.fields.get('url')?.value.trim() ?? '';
          if (mayBeListed(title)) continue;
          yield {
            message: `${nameBibEntry(entry)}${title === '' ? '' : ` (${quote(title)})`} is not in ${list.source.path}. Add it to the list, or remove it from the bibliography.`,
            file: bibliography.source,
            entry,
            habit: notTheList(list, { works, unlisted }, bibliography.source.path),
            detail: () => (isLinked(url, title) ? undefined : {}),
          };
        }
      }
    },
  }),
};

/** How many papers the list has only by their names, "MS-SSIM", and which may be any of the bib entries. */
function namesOnly({ entries }: List, { pairOf }: Catalog): number {
  return entries.filter(
    (entry) => entry.kind === 'paper' && isNameAlone(entry.title) && pairOf(entry) === undefined,
  ).length;
}

/** Whether the list may have a title in other words, outside its entries, or in another script. */
function listedOtherwise(
  list: List,
  { pairOf }: Catalog,
  unlisted: number,
): (title: string) => boolean {
  const isRead = inScriptOf(list);
  const mentioned = unlisted > MANY ? () => false : mentionedIn(list);
  const inGlued = gluedTitles(list);
  const unpaired = list.entries.filter((entry) => pairOf(entry) === undefined);
  const names = new Set(unpaired.map(({ title }) => leadingName(title)));
  names.delete('');
  return (title) =>
    names.has(leadingName(title)) ||
    mentioned(title) ||
    inGlued(title) ||
    mentioned(nameIn(title), SHORTEST_NAME) ||
    !isRead(title);
}

/** Whether a title is on a line that list-syntax reports because it is no item in Markdown. */
function gluedTitles(list: List): (title: string) => boolean {
  const { lines, text } = list.source;
  const shown = gluedBullets(list).map(({ end }) =>
    fold(text.slice(end, lines.lineEnd(lines.position(end).line))),
  );
  return (title) => title !== '' && shown.some((line) => line.includes(foldTitle(title)));
}

/**
 * Whether the README links to a work: in a line about several works, or under another title, where
 * its own was exported wrongly ("arXiv."). One that differs in a word is worth a look.
 */
function linkedIn(list: List, { pairOf }: Catalog): (url: string, title: string) => boolean {
  const unpaired = new Set(
    list.entries.filter((entry) => pairOf(entry) === undefined).map(({ url }) => url),
  );
  return (url, title) =>
    url !== '' &&
    list.source.text.includes(url) &&
    (!unpaired.has(url) || title.trim().split(/\s+/).length <= WORDS_OF_A_NAME);
}

/** A second entry with a key is reported as such. */
function withoutCopies(entries: readonly BibEntry[]): readonly BibEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry] as const).reverse());
  return entries.filter((entry) => entry.key === '' || byKey.get(entry.key) === entry);
}

/** The text before the colon of a title, where it is long enough to be no common word. */
function nameIn(title: string): string {
  const name = title.slice(0, Math.max(0, title.indexOf(':')));
  return name.trim().split(/\s+/).length >= WORDS_OF_A_NAME ? name : '';
}

/** Whether titles can be compared with those of the list: translations into another script cannot. */
function inScriptOf({ entries }: List): (title: string) => boolean {
  const ofList = entries.map(({ title }) => title).join(' ');
  const hasLatin = LATIN.test(ofList);
  const hasOther = OTHER_SCRIPT.test(ofList);
  return (title) => {
    const isOther = OTHER_SCRIPT.test(title);
    return isOther ? hasOther || (hasLatin && LATIN.test(title)) : true;
  };
}

/** A file of which the list has less than half is not checked entry by entry. */
function notTheList(
  { source }: List,
  { works, unlisted }: Pick<UnlistedWorks, 'works' | 'unlisted'>,
  path: string,
): Habit {
  const all = `${count(works, 'bib entry', 'bib entries')} of ${path}`;
  return {
    name: 'all',
    isOne: (number) => isPartOfList(number, works) || unlisted.length * 2 > works,
    asOne: ({ length, 0: first }) => {
      const example =
        first?.entry !== undefined && isBibEntry(first.entry) ? first.entry : undefined;
      const some = example === undefined ? '' : `, such as ${nameBibEntry(example)}`;
      return {
        message: `${length === works ? `${length === 1 ? `The only bib entry of ${path} is not` : `None of the ${all} is`} in ${source.path}` : `${length} of ${all} are not in ${source.path}${some}`}. List the papers, or set the option bib to the .bib that belongs to the list.`,
        isNote: true,
      };
    },
  };
}
