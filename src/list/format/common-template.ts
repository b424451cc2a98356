import { withoutTail } from '../../text/without-tail.ts';
import { follows, type Shape } from './follows.ts';
import { MarkStack } from './marks.ts';
import { type FieldName, type Piece, type Template, templateOf, YEAR_FIELDS } from './template.ts';

/** A shape and how many entries have it. */
export interface CountedShape extends Shape {
  readonly count: number;
}

/** Shapes that are tried as the template, or merged into it. */
const MOST_TRIED = 24;
/** What a smaller share of the entries shows is no part of the template, but with so few entries. */
const RAREST = 0.04;
const FEW = 8;
/** The shapes that are tested against the template while it is built. */
const MOST_ASKED = 80;

/**
 * The template that most entries follow: the most frequent shape, with the fields that others have
 * next to it where the entries that followed continue to follow.
 *
 * @param shapes the most frequent first.
 */
export function commonTemplate(shapes: readonly CountedShape[]): Template | undefined {
  const asked = shapes.slice(0, MOST_ASKED);
  const followersOf = (template: Template): number =>
    asked.reduce((sum, shape) => sum + (follows(template, shape) ? shape.count : 0), 0);
  let best = shapes[0]?.template;
  if (best === undefined) return undefined;
  let followers = followersOf(best);
  const all = shapes.reduce((sum, { count }) => sum + count, 0);
  const fewest = all < FEW ? 1 : Math.max(2, all * RAREST);
  for (const shape of shapes.slice(1, MOST_TRIED)) {
    if (shape.count < fewest || follows(best, shape)) continue;
    for (const merged of [shape.template, ...mergedWith(best, shape.template)]) {
      const count = followersOf(merged);
      if (count <= followers) continue;
      best = merged;
      followers = count;
    }
  }
  return withUsualTexts(best, shapes);
}

/**
 * A template whose texts between two fields, and after the last, have the spaces and the
 * punctuation that they have in most shapes.
 */
function withUsualTexts(template: Template, shapes: readonly CountedShape[]): Template {
  const counts = new Map<string, Map<string, number>>();
  for (const shape of shapes) {
    for (const at of shape.template.keys()) {
      const { name, text } = placedText(shape.template, at);
      const texts = counts.get(name) ?? new Map<string, number>();
      counts.set(name, texts.set(text, (texts.get(text) ?? 0) + shape.count));
    }
  }
  return templateOf(
    template.flatMap((piece, at): Piece[] => {
      const { name, text } = placedText(template, at);
      const texts = counts.get(name) ?? new Map<string, number>();
      const usual = [...texts.keys()].reduce(
        (best, one) => ((texts.get(one) ?? 0) > (texts.get(best) ?? 0) ? one : best),
        text,
      );
      return 'field' in piece ? [piece, { text: usual }] : at === 0 ? [piece] : [];
    }),
  );
}

/** The text after a field, and a name of its place that is equal where it looks alike. */
function placedText(template: Template, at: number) {
  const [piece, next, after] = template.slice(at, at + 3);
  const text = next !== undefined && 'text' in next ? next.text : '';
  const nameOf = (one: Piece | undefined): string =>
    one !== undefined && 'field' in one ? one.field : '';
  const end = nameOf(text === '' ? next : after);
  const look = text.replace(/[ \t]+/g, '');
  const name = `${nameOf(piece)}>${end} ${end === '' ? withoutTail(look, /[.,;]/) : look}`;
  return { name, text };
}

/** A template as fields with the text before each, and the text after the last. */
interface Laid {
  readonly fields: readonly FieldName[];
  /** One more than fields. */
  readonly texts: readonly string[];
}

function laidOut(template: Template): Laid {
  const fields: FieldName[] = [];
  const texts = [''];
  for (const piece of template) {
    if ('field' in piece) {
      fields.push(piece.field);
      texts.push('');
    } else texts[texts.length - 1] += piece.text;
  }
  return { fields, texts };
}

/** Ways to merge the fields of another template into one; none where their order differs. */
function mergedWith(template: Template, other: Template): Template[] {
  const whole = merge(laidOut(template), laidOut(other), false);
  const parts = merge(laidOut(template), laidOut(other), true);
  return [whole, parts].flatMap((laid) => (laid === undefined ? [] : [templateOf(piecesOf(laid))]));
}

function piecesOf({ fields, texts }: Laid): Piece[] {
  return [
    { text: texts[0] ?? '' },
    ...fields.flatMap((field, at): Piece[] => [{ field }, { text: texts[at + 1] ?? '' }]),
  ];
}

/** @param split whether the marks of the texts that are cut in two stay with their own fields. */
function merge(one: Laid, other: Laid, split: boolean): Laid | undefined {
  const fields = [...one.fields];
  const texts = [...one.texts];
  const cuts = cutsOf(other);
  let at = 0;
  for (const [index, field] of other.fields.entries()) {
    const found = fields.indexOf(field, at);
    if (found >= 0) {
      at = found + 1;
      continue;
    }
    if (field === '...') continue;
    if (fields.includes(field) || isOtherYear(field, fields, other.fields)) return undefined;
    const next = other.fields.slice(index + 1).find((later) => fields.indexOf(later, at) >= 0);
    const place = next === undefined ? fields.length : fields.indexOf(next, at);
    const [own] = cutsOf({ fields: [], texts: [texts[place] ?? ''] });
    const before = cuts[index];
    const after = cuts[index + 1];
    if (before === undefined || after === undefined || own === undefined) return undefined;
    const whole = [other.texts[index] ?? '', other.texts[index + 1] ?? ''] as const;
    const parts = [
      own.close + before.between + before.open,
      next === undefined ? (other.texts.at(-1) ?? '') : after.close + after.between + own.open,
    ] as const;
    const [left, right] = split ? parts : whole;
    texts.splice(place, 1, left, right);
    fields.splice(place, 0, field);
    at = place + 1;
  }
  return { fields, texts };
}

/** Whether a field is the year in another form than the one that a template has already. */
function isOtherYear(
  field: FieldName,
  fields: readonly FieldName[],
  beside: readonly FieldName[],
): boolean {
  return (
    YEAR_FIELDS.has(field) && fields.some((one) => YEAR_FIELDS.has(one) && !beside.includes(one))
  );
}

interface Cut {
  /** Marks that close the field before. */
  readonly close: string;
  readonly between: string;
  /** Marks that open the next field. */
  readonly open: string;
}

/** Each text as closing marks, separator, opening marks. */
function cutsOf({ texts }: Laid): Cut[] {
  const marks = new MarkStack();
  return texts.map((text) => {
    const tokens = marks.read(text);
    const isClosing = (at: number): boolean =>
      tokens[at]?.role === 'close' ||
      tokens[at]?.role === 'link' ||
      /^[\])*_`"”）】]+$/.test(tokens[at]?.text ?? '');
    let from = 0;
    while (from < tokens.length && isClosing(from) && tokens[from]?.role !== 'open') from++;
    let to = tokens.length;
    while (to > from && tokens[to - 1]?.role === 'open') to--;
    const join = (start: number, end: number): string =>
      tokens
        .slice(start, end)
        .map((token) => token.text)
        .join('');
    return { close: join(0, from), between: join(from, to), open: join(to, tokens.length) };
  });
}
