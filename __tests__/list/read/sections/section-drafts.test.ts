import { describe, expect, it } from 'vitest';
import { nameRoles, sectionDrafts } from '../../../../src/list/read/sections/section-drafts.ts';
import { placeHeadings } from '../../../../src/list/read/sections/section-tree.ts';
import { headingFlat, readHeading } from '../../../../src/list/source/headings.ts';
import { scan } from '../../../../src/list/source/scan.ts';
import { sourceFile } from '../../../../src/text/source-file.ts';
import { growthOf, MOST_GROWTH } from '../../../text/growth.ts';

/** Names the roles of a text's sections; returns the roles. */
function naming(text: string, configured: Parameters<typeof nameRoles>[2] = {}) {
  const source = sourceFile('README.md', text);
  const scanned = scan(source);
  const headings = scanned.headings.map((raw) => readHeading(raw, headingFlat(raw, text)));
  const placed = placeHeadings(headings, 0, () => false);
  return () => {
    const sections = sectionDrafts(source, scanned);
    nameRoles(sections, placed, configured);
    return sections.slice(2).map(({ role }) => role);
  };
}

const LONG = 'Moss grows in the rain.\n'.repeat(40);

describe('nameRoles', () => {
  it('gives the sections below one its role, also two levels below', () => {
    const text = `# L\n## Moss\n${LONG}## License\n### Terms\n#### Old\n## Ferns\n`;
    expect(naming(text)()).toEqual(['entries', 'about', 'about', 'about', 'entries']);
  });

  it('gives none of it where most of the file is below', () => {
    const text = `# L\n## License\n### Moss\n${LONG}### Ferns\n${LONG}## Rivers\n`;
    expect(naming(text)()).toEqual(['about', 'entries', 'entries', 'entries']);
  });

  it('gives the role of neither contents nor an introduction', () => {
    const text = `# L\n## Contents\n### Moss\n## Introduction\n### Ferns\n## Rivers\n${LONG}`;
    expect(naming(text)()).toEqual(['contents', 'entries', 'introduction', 'entries', 'entries']);
  });

  it('knows better by the configuration', () => {
    const text = `# L\n## License\n### Moss\n## Ferns\n### Old\n## Rivers\n${LONG}`;
    expect(naming(text, { skip: ['Ferns'], categories: ['License'] })()).toEqual([
      'entries',
      'entries',
      'about',
      'about',
      'entries',
    ]);
  });

  it.each(['Moss', 'License'])(
    'takes twice as long for twice as many headings below "%s"',
    (name) => {
      const textOf = (count: number) =>
        `# L\n## ${name}\n${'### b\n'.repeat(count)}## Rivers\n${'Moss.\n'.repeat(3 * count)}`;
      expect(growthOf((count) => naming(textOf(count)), 8000)).toBeLessThan(MOST_GROWTH);
    },
  );
});
