import type { Range } from '../../text/range.ts';

/**
 * Addresses without marks in a stretch of text, where they end as GitHub's autolinks do: at white
 * space or `<`, before punctuation, an entity and a parenthesis that nothing in them opened
 * (https://github.github.com/gfm/#extended-url-autolink).
 */
export function bareAddresses(source: string, from: number, to: number): Range[] {
  return [...source.slice(from, to).matchAll(/(?<![\w/])https?:\/\/[^\s<]+/gi)].map((match) => {
    const start = from + match.index;
    return { start, end: start + lengthOf(match[0]) };
  });
}

function lengthOf(address: string): number {
  let end = address.length;
  let surplus = address.split(')').length - address.split('(').length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (/[?!.,:*_~'"]/.test(last)) continue;
    if (last === ')' && surplus > 0) {
      surplus--;
      continue;
    }
    const entity =
      last === ';' ? /&[a-z\d]{1,31};$/i.exec(address.slice(Math.max(0, end - 33), end)) : null;
    if (entity === null) break;
    end -= entity[0].length - 1;
  }
  return end;
}
