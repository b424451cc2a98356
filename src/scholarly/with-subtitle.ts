import { fold } from '../text/fold.ts';
import { partsOf, plainText, type ScholarlyText, scholarlyText } from './scholarly-text.ts';

/**
 * A title with its subtitle behind a colon, unless it has it already. Registries have the colon in
 * the title, in the subtitle, or in both.
 */
export function withSubtitle(title: ScholarlyText, subtitle: ScholarlyText): ScholarlyText {
  const [before, after] = [plainText(title), plainText(subtitle)];
  if (before === '' || after === '' || fold(before).endsWith(fold(after))) return title;
  const [first = '', ...rest] = partsOf(subtitle);
  return scholarlyText([
    ...partsOf(title),
    /[.:?!–—]$/.test(before) ? ' ' : ': ',
    typeof first === 'string' ? first.replace(/^\s?[:–—]\s?/, '') : first,
    ...rest,
  ]);
}
