/** The fields that hold names of persons, joined by "and". */
export const NAME_FIELDS: ReadonlySet<string> = new Set(['author', 'editor', 'translator']);
