import { describe, expect, it } from 'vitest';
import { find, fix, lines } from './find.ts';
import { paper } from './samples.ts';

/** A README of these headings, each of those that end in "+" with a paper below it. */
function outline(...headings: string[]): string {
  return headings
    .map((heading, index) =>
      heading.endsWith('+')
        ? `${heading.slice(0, -1)}\n\n${paper(`Lichens on Wall Number ${index}`)}\n`
        : `${heading}\n`,
    )
    .join('\n');
}

function check(...headings: string[]): string[] {
  return lines('heading-level', { readme: outline(...headings) });
}

describe('heading-level', () => {
  it('finds a category next to the title', () => {
    const [finding, ...others] = find('heading-level', {
      readme: outline('# Papers', '## Growth+', '## Surveys+', '# Trains+'),
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('Write it as "## Trains".'),
      place: { start: { line: 11, column: 1 }, end: { line: 11, column: 9 } },
      related: [{ start: { line: 7 }, message: 'a category at level 2' }],
    });
  });

  it('finds each of several next to the title', () => {
    expect(check('# Papers', '## Growth+', '## Surveys+', '# Trains+', '# Ships+')).toHaveLength(2);
  });

  it('suggests the level that the others have', () => {
    expect(check('# Papers', '### Growth+', '### Surveys+', '# Trains+')).toEqual([
      expect.stringContaining('Write it as "### Trains".'),
    ]);
  });

  it('allows level-1 categories that are more than the others', () => {
    expect(check('# Papers', '## Classics+', '# 2003+', '# 2004+')).toEqual([]);
  });

  it('allows level-1 parts with categories of their own', () => {
    expect(check('# Papers', '## Growth+', '# Trains', '## Slow ones+', '# Ships+')).toEqual([]);
    expect(check('# Papers', '## Growth+', '# Trains', '## Note', '## Slow ones+')).toEqual([]);
  });

  it('allows level-1 categories throughout', () => {
    expect(check('# Growth+', '# Surveys+')).toEqual([]);
    expect(check('# Papers', '# Growth+', '# Surveys+')).toEqual([]);
  });

  it('looks at categories only', () => {
    expect(check('# Papers', '## Growth+', '# License', '# Contributing')).toEqual([]);
    expect(check('# Papers', '## Growth+', '# Remarks', '# Trains+')).toEqual([
      expect.stringContaining('The category "Trains" is a level-1 heading'),
    ]);
    expect(check('# Papers', '## Growth', '#### Note', '### Walls+', '### Trees+')).toEqual([]);
  });

  it('finds a category that skips a level before its neighbors', () => {
    expect(check('# Papers', '## Growth', '#### Trees+', '### Walls+', '## Surveys+')).toEqual([
      'README.md:5:1 warning The category "Trees" is a level-4 heading right under "Growth"; "Walls" beside it is level 3. Write it as "### Trees".',
    ]);
  });

  it('allows a level to be skipped throughout, and where most skip it', () => {
    expect(check('# Papers', '### Growth+', '### Surveys+')).toEqual([]);
    expect(check('# Papers', '### Growth+', '### Surveys+', '## Trains+')).toEqual([]);
  });

  it('takes no badges for a category', () => {
    const badges = '<h5>Lichens</h5>\n\n<h5>\n\n![Awesome](https://example.org/a.svg)\n\n</h5>+';
    expect(check('# Papers', badges, '## Growth+', '## Bark+')).toEqual([]);
  });

  it('allows sub-categories', () => {
    expect(check('# Papers', '## Growth+', '### Walls+', '#### North+', '## Surveys+')).toEqual([]);
  });
});

describe('the fix of heading-level', () => {
  const fixed = (...headings: string[]) => fix('heading-level', { readme: outline(...headings) });

  it.each([
    ['## Growth+', '# Trains+', '## Trains+'],
    ['### Growth+', '# Trains+', '### Trains+'],
    ['## Growth+', '<h1 align="center">Trains</h1>+', '<h2 align="center">Trains</h2>+'],
  ])('next to %s makes %s %s', (sibling, stray, expected) => {
    const others = ['# Papers', sibling, `${sibling.replace('+', '')} two+`];
    const after = fixed(...others, stray);
    expect(after.readme).toBe(outline(...others, expected));
    expect(after.left).toEqual([]);
  });

  it('moves the headings below too', () => {
    const after = fixed(
      '# Papers',
      '## Growth+',
      '## Surveys+',
      '# Trains+',
      '## Notes',
      '#### Old',
    );
    expect(after.readme).toBe(
      outline('# Papers', '## Growth+', '## Surveys+', '## Trains+', '### Notes', '##### Old'),
    );
  });

  it('raises several that skip a level, as a suggestion', () => {
    const headings = ['## Papers', '#### Trains+', '### Growth+', '### Surveys+'];
    expect(find('heading-level', { readme: outline(...headings) })[0]?.fix?.kind).toBe('suggested');
    expect(fixed(...headings).readme).toBe(outline(...headings.with(1, '### Trains+')));
  });

  it.each([
    ['is underlined', ['# Papers', '### Growth+', '### Surveys+', 'Trains\n======+']],
    ['has one below it at the last level', ['# Papers', '## A+', '## B+', '# C+', '###### D']],
  ])('leaves one alone that %s', (_, headings) => {
    const after = fixed(...headings);
    expect(after.readme).toBe(outline(...headings));
    expect(after.left).toHaveLength(1);
  });
});
