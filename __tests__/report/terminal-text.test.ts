import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/report/json.ts';
import { printableLines, shownOnTerminal } from '../../src/report/terminal-text.ts';

/** The window's name, the clipboard, a cleared screen, and what hides text, in 7 and in 8 bits. */
const HOSTILE = [
  '\u001b]0;name\u0007',
  '\u001b]52;c;cm0gLXJm\u001b\\',
  '\u001b[2J\u001b[H',
  '\u009b2J',
  '\u009d0;name\u009c',
  '\u001b[8m',
  '\u001bP$q\u001b\\',
  'seen\runseen',
  'back\b\b\b\b',
  '\u202ereversed\u2066',
  'tag\u{e0041}ged',
  '\u007f',
];
const ACTS = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

describe('shownOnTerminal', () => {
  it.each(HOSTILE)('makes %j harmless', (text) => {
    expect(shownOnTerminal(text)).not.toMatch(ACTS);
  });

  it('keeps lines, tabs and the styles of our own reports', () => {
    const text = '\u001b[31m-old\u001b[0m\r\n\u001b[32m+new\u001b[0m\n\tx, \u001b[1my\u001b[0m';
    expect(shownOnTerminal(text)).toBe(text);
  });
});

describe('printableLines', () => {
  it.each(HOSTILE)('makes %j harmless, and keeps lines', (text) => {
    const lines = printableLines(`${text}\nnext`).split('\n');
    expect(lines.join('')).not.toMatch(ACTS);
    expect(lines.at(-1)).toBe('next');
  });
});

describe('jsonText', () => {
  it('prints no control characters, and loses nothing', () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), (value) => {
        const json = jsonText(value);
        expect(json.replaceAll('\n', '')).not.toMatch(ACTS);
        expect(JSON.parse(json)).toEqual(value);
      }),
    );
  });
});
