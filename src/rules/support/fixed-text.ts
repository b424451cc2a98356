import { printTemplate, type Template } from '../../list/format/template.ts';

/** How many letters the fixed text has: a field that was not read is part of it. */
export function lettersOf(template: Template): number {
  const fixed = template.map((piece) => ('field' in piece ? '' : piece.text)).join('');
  return fixed.match(/\p{L}/gu)?.length ?? 0;
}

/** The words of the fixed text that are in no link and before no colon: they may be the beginning of a field. */
export function wordsOutsideLabels(template: Template): string[] {
  const text = printTemplate(template).replace(/\{[^{}]*\}|\[[^[\]]*\]|\p{L}+\s?[:：]/gu, ' ');
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The bracket or the word right before the title, which may be its own beginning. */
export function beforeTitle(template: Template): string | undefined {
  const at = template.findIndex((piece) => 'field' in piece && piece.field === 'title');
  const before = template[at - 1];
  const text = before === undefined || 'field' in before ? '' : before.text.trimEnd();
  return text.endsWith('(') ? '(' : text.split(/[^\p{L}]/u).at(-1);
}

/** Characters of fixed text that may belong to the field next to them: quotes, symbols. */
export function oddCharacters(template: Template): string[] {
  return template.flatMap((piece) =>
    'field' in piece
      ? []
      : (piece.text.match(/[^\p{L}\p{N}\s\\*_()[\]{}.,;:|/<>!#`~·•–—-]/gu) ?? []),
  );
}
