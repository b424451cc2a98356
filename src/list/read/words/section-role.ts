import { fold } from '../../../text/fold.ts';
import { groupBy } from '../../../text/group-by.ts';
import type { SectionRole } from '../../list.ts';
import { phrases } from './phrases.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Roles that a heading's words can give a section. */
export type NamedRole = Exclude<SectionRole, 'entries' | 'view' | 'empty'>;

const { sections } = VOCABULARY;
const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
/**
 * The words by which such sections are known. A heading has a role when it contains one of these
 * and otherwise only fillers: `Latest News & Updates` is news, `News Summarization` a topic.
 */
const CORE: ReadonlyMap<string, NamedRole> = new Map(
  (Object.keys(VOCABULARY.sections.core) as NamedRole[]).flatMap((role) =>
    VOCABULARY.sections.core[role].map((word) => [fold(word), role] as const),
  ),
);
const FILLERS = setOf(VOCABULARY.sections.fillers);
const PHRASES = (Object.entries(sections.phrases) as [NamedRole, string[]][]).map(
  ([role, list]) => [role, phrases(list)] as const,
);

const ANNOUNCEMENTS: ReadonlySet<string> = new Set(sections.announcements);

/** Whether a line or title only says that entries will follow: `Coming soon`, `Updating ...`. */
export function announcesEntries(text: string): boolean {
  return text.length <= LONGEST_ANNOUNCEMENT && ANNOUNCEMENTS.has(fold(text));
}

const LONGEST_ANNOUNCEMENT = 80;

/** The role that a heading's words give its section, or undefined for a topic. */
export function roleOfName(text: string): NamedRole | undefined {
  const name = fold(text).replace(/^(?:\d+(?: \d+)*|[ivx]+|part \w+) (?=\S)/, '');
  if (name === '') return undefined;
  const phrase = PHRASES.find(([, matches]) => matches(name))?.[0];
  if (phrase !== undefined) return phrase;
  const parts = name.split(' ');
  if (parts.length > 7) return undefined;
  let role: NamedRole | undefined;
  for (const word of parts) {
    const core = CORE.get(word);
    role ??= core;
    if (core === undefined && !FILLERS.has(word) && !/^\d+$/.test(word)) return undefined;
  }
  return role;
}

/** Words and phrases by their last words, so that few are looked for in a name. */
type ByLastWord = ReadonlyMap<string, readonly string[]>;
const lastWordOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const byLastWord = (list: readonly string[]): ByLastWord => groupBy(list.map(fold), lastWordOf);
const RESOURCES = byLastWord(sections.resources);
const RESOURCES_AT_END = byLastWord(sections.resourcesAtEnd);
const ANY_RESOURCE = byLastWord([...sections.resources, ...sections.resourcesAtEnd]);
const OWN_WORK = byLastWord(sections.ownWork);
const VIEWS = byLastWord(sections.views);
/** Chinese words have no spaces around them. */
const JOINED = sections.views.filter((word) => /\p{Script=Han}/u.test(word));
/** The last words of sections in which even a linked title is no paper. */
const NO_PAPERS = byLastWord(sections.noPapers);

/** Whether a folded name contains one of some words and phrases. */
function holds(folded: string, known: ByLastWord): boolean {
  const name = ` ${folded} `;
  const isWithin = (phrase: string): boolean => name.includes(` ${phrase} `);
  return folded.split(' ').some((word) => known.get(word)?.some(isWithin) === true);
}

/** Whether a folded name ends with one of some words and phrases. */
function endsWith(folded: string, known: ByLastWord): boolean {
  const isLast = (phrase: string): boolean => ` ${folded}`.endsWith(` ${phrase}`);
  return known.get(lastWordOf(folded))?.some(isLast) === true;
}

const isOfResources = (folded: string): boolean =>
  holds(folded, RESOURCES) || endsWith(folded, RESOURCES_AT_END);

/** Whether a category's name announces tools, blogs and the like rather than papers. */
export function namesResources(path: readonly string[]): boolean {
  return path.some((name) => isShortOf(name, isOfResources, 7));
}

/** Whether a folded text has a word for tools, blogs and the like. */
export function resourceWord(folded: string): boolean {
  return holds(folded, ANY_RESOURCE);
}

/** Whether a category's name rules papers out: blogs, courses, companies. */
export function excludesPapers(path: readonly string[]): boolean {
  return path.some((name) => isShortOf(name, (folded) => endsWith(folded, NO_PAPERS), 6));
}

/** Whether a name announces entries that are elsewhere too: what is new, an index, a timeline. */
export function announcesView(name: string): boolean {
  const folded = fold(name);
  return holds(folded, VIEWS) || JOINED.some((word) => folded.includes(word));
}

/** Whether a name announces the maintainers' own papers, or the best. */
export function announcesOwnWork(name: string): boolean {
  return holds(fold(name), OWN_WORK);
}

const OF_PAPERS = /\b(?:papers?|(?:academic|journal|research|review|scientific) articles?)\b/;

/**
 * Whether a name of few words, none of them for papers, contains some of these; `post-training`
 * does not contain `post`.
 */
function isShortOf(name: string, shows: (folded: string) => boolean, most: number): boolean {
  const folded = fold(name.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
  return folded.split(' ').length <= most && shows(folded) && !OF_PAPERS.test(folded);
}
