import { fill } from './fill.ts';
import { type FieldName, fieldsOf, type Template } from './template.ts';

/** An entry's own template: how it alone is written. */
export interface Shape {
  readonly template: Template;
  /** How it looks to a reader without what is in the holes for anything. */
  readonly look: string;
  readonly fields: ReadonlyMap<FieldName, number>;
}

/** The shape of an entry that is written like a template. */
export function shapeOf(template: Template): Shape {
  const fields = new Map<FieldName, number>();
  for (const field of fieldsOf(template)) fields.set(field, (fields.get(field) ?? 0) + 1);
  return { template, fields, look: lookOf(template, fields) };
}

/** Whether an entry is written as a template says: printing its fields through it looks the same. */
export function follows(template: Template, { look, fields }: Shape): boolean {
  return lookOf(template, fields) === look;
}

/** What a template shows of some fields, without what readers do not see. */
function lookOf(template: Template, fields: ReadonlyMap<FieldName, number>): string {
  const filled = fill(template, (field, nth) =>
    field !== '...' && nth < (fields.get(field) ?? 0) ? `\u0001${field}\u0002` : undefined,
  );
  return canonical(filled ?? '');
}

const ASCII: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
};

/** What a link is called that leads to a field: `Paper`, `[pdf]`. */
const LINK_WORDS = /\[(?:[^[\]\u0001]|\[[^[\]\u0001]*\])*\]\((?=\u0001)/g;

/**
 * Equal for texts that look equal: blanks, the kind of bullet, what a link is called, and
 * punctuation at line ends do not count.
 */
function canonical(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[ \t]*[-*+](?=[ \t])/, '-')
        .replace(/<br ?\/?>|\\$/gi, ' ')
        .replace(LINK_WORDS, '[](')
        .replace(/[，：；（）“”‘’–—]/g, (character) => ASCII[character] ?? character)
        .replace(/(?<![a-z])_|_(?![a-z])/g, '*')
        .replace(/[\s.,;:|!?。+~-]+$/, '')
        .replace(/[.,;:!?]+(?=[*"])/g, '')
        .replace(/[ \t]+/g, ''),
    )
    .filter((line) => line !== '')
    .join('\n');
}
