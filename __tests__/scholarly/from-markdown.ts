import { dollarMathAt } from '../../src/scholarly/dollar-math.ts';
import { characterOfReference } from '../../src/scholarly/markup.ts';
import {
  type Mathematics,
  mathematics,
  type ScholarlyText,
  scholarlyText,
} from '../../src/scholarly/scholarly-text.ts';

/** An escape or reference of Markdown at an offset. */
const ESCAPE = /\\([!-/:-@[-`{-~])|&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/iy;

/**
 * Reads inline text of Markdown: decodes escapes and references, and reads `$...$` and `` $`...`$ ``
 * as mathematics, like GitHub. The caller's parser handles emphasis, code and links; here they are
 * text. TeX in the text is not read; see `texInProse`.
 */
export function fromMarkdown(source: string): ScholarlyText {
  if (!/[\\&$]/.test(source)) return source;
  const parts: (string | Mathematics)[] = [];
  for (let at = 0; at < source.length; ) {
    const formula = source.charAt(at) === '$' ? dollarMathAt(source, at) : undefined;
    if (formula !== undefined) {
      parts.push(mathematics(formula.tex));
      at = formula.end;
      continue;
    }
    ESCAPE.lastIndex = at;
    const found = ESCAPE.exec(source);
    if (found !== null) {
      parts.push(found[1] ?? characterOfReference(found[0]) ?? found[0]);
      at += found[0].length;
      continue;
    }
    const end = nextMark(source, at + 1);
    parts.push(source.slice(at, end));
    at = end;
  }
  return scholarlyText(parts);
}

function nextMark(source: string, from: number): number {
  let at = from;
  while (at < source.length && !/[\\&$]/.test(source.charAt(at))) at++;
  return at;
}
