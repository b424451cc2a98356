import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { ansiLines } from '../scripts/pictures/ansi-lines.ts';
import { pictures } from '../scripts/pictures/pictures.ts';
import { monospaceWidth, wrap } from '../scripts/pictures/spans.ts';

const FOLDER = 'docs/images';
const ALL = pictures();

it('has the pictures that the product makes now: else run node scripts/write-pictures.ts', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...ALL.keys()].sort());
  for (const [name, picture] of ALL) {
    expect(readFileSync(join(FOLDER, name), 'utf8'), name).toBe(picture);
  }
});

it('shows them in the README, with words for those who do not see them', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const name of ALL.keys()) {
    expect(readme).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(${FOLDER}/${name}\\)`));
  }
});

describe.each([...ALL])('%s', (_, picture) => {
  it('is sound, says what it shows, and loads nothing', () => {
    const svg = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(picture, 'image/svg+xml').documentElement;
    expect(svg?.getAttribute('role')).toBe('img');
    for (const tag of ['title', 'desc']) {
      const words = svg?.getElementsByTagName(tag)[0];
      expect(words?.textContent?.length).toBeGreaterThan(10);
      expect(svg?.getAttribute('aria-labelledby')).toContain(words?.getAttribute('id'));
    }
    expect(picture).not.toMatch(/href|url\(|<script|@import|\bon\w+=/);
  });
});

it('breaks lines as a terminal does, and text at its blanks', () => {
  expect(ansiLines('\u001b[31mabc\u001b[0mdef\n', 4)).toEqual([
    [
      { look: 'red', text: 'abc' },
      { look: '', text: 'd' },
    ],
    [{ look: '', text: 'ef' }],
  ]);
  const words = (text: string) =>
    wrap([{ text, look: '' }], 6, monospaceWidth).map((line) =>
      line.map((span) => span.text).join(''),
    );
  expect(words('one two three')).toEqual(['one two ', 'three']);
  expect(words('abcdefghijklm')).toEqual(['abcdefghij', 'klm']);
});
