import { memoOf } from '../../text/memo.ts';
import { withoutTail } from '../../text/without-tail.ts';
import { fill } from './fill.ts';
import { type FieldName, fieldsOf, type Template } from './template.ts';

/** An entry's own template: how it alone is written. */
export interface Shape {
  readonly template: Template;
  /** How it looks to a reader without what is in the holes for anything. */
  readonly look: string;
  readonly fields: ReadonlyMap<FieldName, number>;
  /** Equal for shapes of one look with the same fields. */
  readonly name: string;
}

/** The shape of an entry that is written like a template. */
export function shapeOf(template: Template): Shape {
  const fields = new Map<FieldName, number>();
  for (const field of fieldsOf(template)) fields.set(field, (fields.get(field) ?? 0) + 1);
  const look = lookOf(template, fields);
  return { template, fields, look, name: `${[...fields].join()} ${look}` };
}

/** Whether an entry follows a template: printing its fields through it looks the same. */
export function follows(template: Template, shape: Shape): boolean {
  const { look, fields } = shape;
  if (lookOf(template, fields) === look) return true;
  if ((fields.get('url') ?? 0) < 2) return false;
  // A further link to the paper is one more link, and no other form.
  const once = new Map(fields).set('url', 1);
  return lookOf(template, once) === lookOf(shape.template, once);
}

/** Whether two templates look alike in the fields that both have. */
export function lookAlike(one: Template, other: Template): boolean {
  const [fields, others] = [shapeOf(one).fields, shapeOf(other).fields];
  const common = new Map([...fields].filter(([field]) => others.has(field)));
  return lookOf(one, common) === lookOf(other, common);
}

/** The looks of a template by its fields: it is compared with many shapes of the same ones. */
const looksOf = memoOf((_: Template) => new Map<string, string>());

/** What a template shows of some fields, without what readers do not see. */
function lookOf(template: Template, fields: ReadonlyMap<FieldName, number>): string {
  const known = looksOf(template);
  const name = [...fields].join();
  const look = known.get(name) ?? newLook(template, fields);
  known.set(name, look);
  return look;
}

function newLook(template: Template, fields: ReadonlyMap<FieldName, number>): string {
  const filled = fill(template, (field, nth) =>
    field !== '...' && nth < (fields.get(field) ?? 0) ? `\uE000${field}\uE001` : undefined,
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
const LINK_WORDS = /\[(?:[^[\]\uE000]|\[[^[\]\uE000]*\])*\]\((?=\uE000)/g;

/**
 * Equal for texts that look equal: spaces, the kind of bullet, what a link is called, and
 * punctuation at line ends do not count.
 */
function canonical(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      withoutTail(
        line
          .replace(/^[ \t]*[-*+](?=[ \t])/, '-')
          .replace(/[ \t]+/g, '')
          .replace(/<br\/?>|\\$/gi, '')
          .replace(LINK_WORDS, '[](')
          .replace(/[，：；（）“”‘’–—]/g, (character) => ASCII[character] ?? character)
          .replace(/(?<![a-z])_|_(?![a-z])/g, '*'),
        /[\s.,;:|!?。+~-]/,
      )
        .replace(/[.,;:!?]{1,4}(?=[*"]|\]\()/g, '')
        .replace(/[.。]/g, ''),
    )
    .filter((line) => line !== '')
    .join('\n');
}
