import { append } from '../text/append.ts';
import { dollarMathAt } from './dollar-math.ts';
import {
  type Mathematics,
  mathematics,
  partsOf,
  type ScholarlyText,
  scholarlyText,
} from './scholarly-text.ts';
import { texInProse } from './tex-in-prose.ts';

const TEX = /[\\$~]|--|``|''/;

/**
 * Reads running text in which some TeX is left, as arXiv, Springer and Crossref give it:
 * `$\sigma$`, `$$\alpha$$`, `Poincar\'e`, `5\%`, `pages 1--2`. What TeX would take for a mark but a
 * reader would not stays: a brace, a price, the `~` of "~5 %", the dashes of `--flag`.
 */
export function fromProse(prose: string): ScholarlyText {
  if (!TEX.test(prose)) return prose;
  const parts: (string | Mathematics)[] = [];
  let at = 0;
  for (let dollar = nextDollar(prose, 0); dollar >= 0; ) {
    const formula = dollarMathAt(prose, dollar);
    if (formula !== undefined) {
      append(parts, partsOf(withoutTex(prose.slice(at, dollar))));
      parts.push(mathematics(formula.tex));
      at = formula.end;
    }
    dollar = nextDollar(prose, formula?.end ?? dollar + 1);
  }
  append(parts, partsOf(withoutTex(prose.slice(at))));
  return scholarlyText(parts);
}

/** The next `$` that has no backslash. */
function nextDollar(text: string, from: number): number {
  let at = text.indexOf('$', from);
  while (at > 0 && text.charAt(at - 1) === '\\') at = text.indexOf('$', at + 1);
  return at;
}

function withoutTex(prose: string): ScholarlyText {
  if (!TEX.test(prose)) return prose;
  const parts: (string | Mathematics)[] = [];
  let at = 0;
  for (const { range, text } of texInProse(prose)) {
    parts.push(typography(prose.slice(at, range.start)));
    append(parts, partsOf(text));
    at = range.end;
  }
  parts.push(typography(prose.slice(at)));
  return scholarlyText(parts);
}

/** Ties, dashes and quotation marks as people type them for TeX. */
function typography(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}.)])~(?=\S)/gu, ' ')
    .replace(/``([^`']{1,500})''/g, '“$1”')
    .replace(/(?<=[\p{L}\p{N})])(---?)(?=[\p{L}\p{N}(])|(?<= )(---?)(?= )/gu, (_, tight, loose) =>
      (tight ?? loose) === '--' ? '–' : '—',
    );
}
