import { InputError } from '../../files/input-error.ts';
import type { Category, List } from '../../list/list.ts';
import { emptyCategories } from '../../list/write/empty-categories.ts';
import { didYouMean, namesText, suggestionText } from '../../text/did-you-mean.ts';
import { fold } from '../../text/fold.ts';

/** What separates the headings of a path, as in `Imaging > Reports` or in the form. */
const PATH_SEPARATOR = /(?<=\s)[>›](?=\s)/;

/** The category with just these headings, from the outermost; one without entries, too. */
function categoryAt(list: List, headings: readonly string[]): Category | undefined {
  const isAt = ({ path }: Category): boolean => path.join('\n') === headings.join('\n');
  return list.categories.find(isAt) ?? emptyCategories(list).find(isAt);
}

/** What to do about a list to which nothing can be added. */
export function noCategoryText(path: string): string {
  return `${path} has no category yet. Write a heading; the first paper can be added below it.`;
}

/**
 * The category that a person names: by its heading, or by the path to it where several headings
 * have the same text. Case, punctuation and emoji do not count. A list of headings is matched exactly. A
 * heading without entries is chosen where no category has the name.
 *
 * @throws {InputError} that lists the existing categories.
 */
export function chooseCategory(list: List, given: string | readonly string[]): Category {
  const { categories, source } = list;
  if (typeof given !== 'string') {
    return categoryAt(list, given) ?? chooseCategory(list, given.join(' > '));
  }
  const name = given;
  const wanted = name.split(PATH_SEPARATOR).map(fold);
  const isNamed = ({ path }: Category): boolean => {
    const end = path.slice(-wanted.length).map(fold);
    return end.length === wanted.length && end.every((part, at) => part === wanted[at]);
  };
  const filled = categories.filter(isNamed);
  const found = filled.length > 0 ? filled : emptyCategories(list).filter(isNamed);
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  const known = categories.length > 0 ? categories : emptyCategories(list);
  const names = known.map(({ path }) => path.join(' > '));
  if (first !== undefined) {
    throw new InputError(
      `several categories are called "${name}". ${wayOut(found.map(({ path }) => path.join(' > ')))}`,
    );
  }
  const below = names.filter((one) => {
    const path = one.split(' > ').map(fold);
    return path.some((_, at) => path.slice(0, at).slice(-wanted.length).join() === wanted.join());
  });
  if (below.length > 0) {
    throw new InputError(
      `"${name}" has only categories below it. Name one of them: ${namesText(below, '; ')}.`,
    );
  }
  if (names.length === 0) {
    throw new InputError(noCategoryText(source.path));
  }
  const meant = didYouMean(name, [...known.map(({ heading }) => heading.text), ...names]);
  throw new InputError(
    `${source.path} has no category "${name}". ${suggestionText(meant, `It has: ${namesText(names, '; ')}.`)}`,
  );
}

/** What to type where a name is several categories'; a path that ends another one names both. */
function wayOut(paths: readonly string[]): string {
  const isClear = (path: string): boolean =>
    paths.filter((one) => one === path || one.endsWith(` > ${path}`)).length === 1;
  const clear = paths.filter(isClear).map((path) => `"${path}"`);
  return [
    ...(clear.length === 0 ? [] : [`Name one by its path: ${clear.join(', ')}.`]),
    ...(clear.length === paths.length
      ? []
      : ['Their paths are the same, too. Change a heading first.']),
  ].join(' ');
}
