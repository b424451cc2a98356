import { fold } from '../../../text/fold.ts';
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

const alternatives = (list: readonly string[]): string => list.map(fold).join('|');
/** Finds some words within a folded name. */
const wordsIn = (list: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${alternatives(list)})(?![\\p{L}\\p{N}])`;
const atEnd = (list: readonly string[]): string => `(?:^|\\s)(?:${alternatives(list)})$`;
const RESOURCES = new RegExp(
  `${wordsIn(sections.resources)}|${atEnd(sections.resourcesAtEnd)}`,
  'u',
);
const ANY_RESOURCE = new RegExp(wordsIn([...sections.resources, ...sections.resourcesAtEnd]), 'u');
const OWN_WORK = new RegExp(wordsIn(sections.ownWork), 'u');
/** Chinese words have no spaces around them. */
const JOINED = sections.views.filter((word) => /\p{Script=Han}/u.test(word));
const VIEWS = new RegExp(`${wordsIn(sections.views)}|${alternatives(JOINED)}`, 'u');
/** The last words of sections in which even a linked title is no paper. */
const NO_PAPERS = new RegExp(atEnd(sections.noPapers), 'u');

/** Whether a category's name announces tools, blogs and the like rather than papers. */
export function namesResources(path: readonly string[]): boolean {
  return path.some((name) => isShortOf(name, RESOURCES, 7));
}

/** Whether a folded text has a word for tools, blogs and the like. */
export function resourceWord(folded: string): boolean {
  return ANY_RESOURCE.test(folded);
}

/** Whether a category's name rules papers out: blogs, courses, companies. */
export function excludesPapers(path: readonly string[]): boolean {
  return path.some((name) => isShortOf(name, NO_PAPERS, 6));
}

/** Whether a name announces entries that are elsewhere too: what is new, an index, a timeline. */
export function announcesView(name: string): boolean {
  return VIEWS.test(fold(name));
}

/** Whether a name announces the maintainers' own papers, or the best. */
export function announcesOwnWork(name: string): boolean {
  return OWN_WORK.test(fold(name));
}

const OF_PAPERS = /\b(?:papers?|(?:academic|journal|research|review|scientific) articles?)\b/;

/**
 * Whether a name of few words, none of them for papers, contains some of these; `post-training`
 * does not contain `post`.
 */
function isShortOf(name: string, words: RegExp, most: number): boolean {
  const folded = fold(name.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
  return words.test(folded) && folded.split(' ').length <= most && !OF_PAPERS.test(folded);
}
