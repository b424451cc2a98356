import type { Span } from './spans.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML holds it. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** A line of text; `y` is its base line. */
export function textLine(x: number, y: number, spans: readonly Span[], look = ''): string {
  const parts = spans.map(({ text, look: own }) =>
    own === '' ? escapeXml(text) : `<tspan class="${own}">${escapeXml(text)}</tspan>`,
  );
  const chosen = look === '' ? '' : ` class="${look}"`;
  return `<text x="${x}" y="${y}"${chosen} xml:space="preserve">${parts.join('')}</text>`;
}

/** A rectangle; `look` is its class. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  look: string,
  radius = 0,
): string {
  const round = radius === 0 ? '' : ` rx="${radius}"`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${round} class="${look}"/>`;
}

/** A picture, with what it shows for those who do not see it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly style: string;
  readonly parts: readonly string[];
}

/** The picture as a file. */
export function svg({ width, height, title, description, style, parts }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<style>${style.replace(/\s*\n\s*/g, '')}</style>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}
