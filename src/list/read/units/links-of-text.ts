import type { FlatText } from '../../source/flat-text.ts';
import { linkRole } from '../words/link-role.ts';
import { leadsToNotes } from '../words/own-notes.ts';
import { namePart } from '../words/people.ts';
import { linkLabel } from '../words/vocabulary.ts';
import { firstOf } from './openings.ts';

/** Whether a link of a text leads to a paper, by its address or by its words. */
export function leadsToPaper({ links, text }: FlatText): boolean {
  return links.some(({ url, start, end }) => {
    const role = linkRole(url);
    const isNamed = url !== '' && role === 'other' && isPaperName(text.slice(start, end));
    return role === 'paper' || isNamed;
  });
}

/** Whether the words of a link say that it leads to a paper: `pdf`, `Moss, Hale (2021)`. */
function isPaperName(words: string): boolean {
  if (linkLabel(words) === 'paper') return true;
  const [people = ''] = words.split(/,? ?\(?(?:19|20)\d\d[a-z]?\)?$/, 1);
  if (people === '' || people.length === words.length) return false;
  return people.split(/, | and | & /, MOST_PEOPLE).every((one) => namePart(one) !== 'none');
}

/** Names of people that are looked at. */
const MOST_PEOPLE = 20;

/** Whether a text only leads around in the repository, to anything but notes on a paper. */
export function isInward({ links, images, text }: FlatText): boolean {
  const targets = [...links.map(({ url }) => url), ...images.flatMap(({ target }) => target ?? [])];
  if (text.trim() === '' && images.length > 0 && links.every(({ start, end }) => start === end))
    return true;
  const usable = targets.filter((url) => url !== '');
  return (
    usable.length > 0 &&
    usable.every((url) => {
      const role = linkRole(url);
      return role === 'anchor' || role === 'relative';
    }) &&
    !links.some(({ start, end, url }) => leadsToNotes(text.slice(start, end), url))
  );
}

/** Whether the first line of a text is a link to a paper, and nothing below it is a link. */
export function isUnderLink({ links }: FlatText, source: string): boolean {
  const [link, second] = links;
  if (link?.start !== 0 || second !== undefined || linkRole(link.url) !== 'paper') return false;
  return LINE_END.test(source.slice(link.range.end, link.range.end + LONGEST_END));
}

/** Whether a text begins with a name that leads to a paper, by its address. */
export function opensWithPaper(flat: FlatText): boolean {
  const [first] = flat.links;
  if (first === undefined || first.bare || first.start !== firstOf(flat)) return false;
  const name = flat.text.slice(first.start, first.end);
  return linkRole(first.url) === 'paper' && linkLabel(name) === undefined;
}

/** What ends a line behind a link: its marks, spaces. */
const LINE_END = /^[*_ \t\\]{0,6}\r?\n/;
const LONGEST_END = 10;

/** Four words or more, then a year in parentheses. */
const DATED_TITLE = /^(?:\S+ ){4,40}\((?:19|20)\d{2}\)$/;

/** Whether a text is a title with its year, as no name of a file is. */
export function isDatedTitle({ text }: FlatText): boolean {
  return DATED_TITLE.test(text.trim());
}
