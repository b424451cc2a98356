/**
 * The content of a template's holes. `yy` is the year in two digits, `bib` the target of a link to
 * the bibliography, `n` the number of a numbered item, `...` anything else.
 */
export const FIELDS = [
  'title',
  'url',
  'authors',
  'venue',
  'year',
  'yy',
  'date',
  'key',
  'bib',
  'abstract',
  'n',
  '...',
] as const;
/** The name of a method besides the title is written where neighbors have it; it is read with the title. */
export type FieldName = (typeof FIELDS)[number] | 'name';

/** The fields for the year, of which a template has one. */
export const YEAR_FIELDS: ReadonlySet<FieldName> = new Set(['year', 'yy', 'date']);

/** What fields are called in a sentence, where that is not their name. */
const NAMES: Partial<Readonly<{ [Field in FieldName]: string }>> = {
  url: 'address',
  yy: 'year',
  date: 'year',
  key: 'citation key',
};

/** What a field is called in a sentence. */
export function nameOfField(field: FieldName): string {
  return NAMES[field] ?? field;
}

/** A stretch of a template: text that all entries share, or a hole for what differs. */
export type Piece = { readonly text: string } | { readonly field: FieldName };

/**
 * How an entry is written: Markdown with holes. Texts and holes alternate; two texts never follow
 * each other. Lines end with `\n`, indented as below the first character of the entry.
 */
export type Template = readonly Piece[];

/** The character for a line end where a template is shown in one line. */
export const LINE_END = '⏎';

/**
 * A template in one line, as people read it and write it into the configuration:
 * `- [{title}]({url}), {authors}⏎  - **Abstract:** {abstract}`. `parseTemplate` reads it back.
 */
export function printTemplate(template: Template): string {
  return template
    .map((piece) =>
      'field' in piece
        ? `{${piece.field}}`
        : piece.text.replace(/[\\{}⏎]/g, '\\$&').replaceAll('\n', LINE_END),
    )
    .join('');
}

/** A template with equal neighbors joined, without empty texts. */
export function templateOf(pieces: readonly Piece[]): Template {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if ('text' in piece && piece.text === '') continue;
    if ('text' in piece && last !== undefined && 'text' in last)
      joined[joined.length - 1] = { text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** The fields of a template in order, each as often as it occurs. */
export function fieldsOf(template: Template): FieldName[] {
  return template.flatMap((piece) => ('field' in piece ? [piece.field] : []));
}
