import { fieldsOf, type Template, templateOf } from '../format/template.ts';
import { withoutTags } from './row-formats.ts';

/** Whether only a space is between the title and other words, as where a neighbor was misread. */
export function runsTogether(template: Template): boolean {
  return template.some((piece, at) => {
    const [between, next] = template.slice(at + 1, at + 3);
    return (
      'field' in piece &&
      piece.field === 'title' &&
      between !== undefined &&
      'text' in between &&
      between.text.trim() === '' &&
      next !== undefined &&
      'field' in next &&
      (next.field === 'venue' || next.field === 'authors')
    );
  });
}

/** Whether a bracket is not closed, as where some entries lack it: `<[title](url), authors`. */
export function isOpen(template: Template): boolean {
  const fixed = template.map((piece) => ('text' in piece ? piece.text : '')).join('');
  return ['<>', '[]'].some(
    ([open = '', close = '']) => fixed.split(open).length > fixed.split(close).length,
  );
}

/** Whether an entry has further paragraphs besides its abstract, which no plain form has. */
export function isOfParagraphs(template: Template): boolean {
  const at = template.findIndex((piece) => 'text' in piece && piece.text.includes('\n\n'));
  return at >= 0 && fieldsOf(template.slice(at)).some((field) => field !== 'abstract');
}

/**
 * A template without an address, with one in its empty link, else with the title as a link; none
 * where that is one, or another leads to the paper.
 */
export function withLink(template: Template): readonly Template[] {
  if (fieldsOf(template).includes('url')) return [];
  const target: Template = [{ text: '](' }, { field: 'url' }, { text: ')' }];
  const title = template.findIndex((piece) => 'field' in piece && piece.field === 'title');
  const at = template.findIndex((piece) => 'text' in piece && piece.text.includes(']()'));
  const [found, before] = [template[at], template[title - 1]];
  const replaced = (index: number, by: Template): readonly Template[] => [
    templateOf([...template.slice(0, index), ...by, ...template.slice(index + 1)]),
  ];
  if (found !== undefined && 'text' in found) {
    const [head = '', ...rest] = found.text.split(']()');
    return replaced(at, [{ text: head }, ...target, { text: rest.join(']()') }]);
  }
  const isLink = before !== undefined && 'text' in before && /\[[*_]*$/.test(before.text);
  if (title < 0 || isLink) return [];
  return replaced(title, [{ text: '[' }, { field: 'title' }, ...target]);
}

/** A template without tags where these have names, which are the neighbors' own. */
export function withoutAnchors(template: Template): readonly Template[] {
  const isNamed = template.some(
    (piece) => 'text' in piece && /<[a-z][^<>]* id ?=/i.test(piece.text),
  );
  return isNamed ? withoutTags(template) : [template];
}

/** Whether the title is above the first empty line, as it is but in groups of papers. */
export function isInFirstBlock(template: Template): boolean {
  const at = template.findIndex((piece) => 'text' in piece && piece.text.includes('\n\n'));
  return at < 0 || fieldsOf(template.slice(0, at)).includes('title');
}
