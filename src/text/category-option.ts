/** The name of a category in the submission form: its headings from the outermost to its own. */
export function categoryOption(path: readonly string[]): string {
  return path.map((heading) => heading.replace(/\s+/g, ' ').trim()).join(' › ');
}

/**
 * The options of the form's drop-down for a list's categories, without empty and repeated ones and the
 * word "None", which GitHub refuses.
 *
 * @param paths the headings of each category with papers, in the order of the list.
 */
export function categoryOptions(paths: readonly (readonly string[])[]): string[] {
  return [...new Set(paths.map(categoryOption))].filter(
    (option) => option !== '' && option.toLowerCase() !== 'none',
  );
}
