import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { checkList } from '../../../src/features/check/check-list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { level } from './level.ts';

/** A work, the sides that have it, and the sides that have its abstract. */
interface Work {
  readonly name: string;
  readonly sides: 'list' | 'bib' | 'both';
  readonly abstracts: 'list' | 'bib' | 'both' | 'none';
  readonly category: 'Walls' | 'Trains';
}

const works = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(
      ...['Amber', 'Basalt', 'Cedar', 'Dune', 'Elm', 'Fern', 'Granite', 'Heath'],
    ),
    sides: fc.constantFrom('list', 'bib', 'both'),
    abstracts: fc.constantFrom('list', 'bib', 'both', 'none'),
    category: fc.constantFrom('Walls', 'Trains'),
  }),
  { selector: ({ name }) => name, minLength: 1 },
);
const newlines = fc.constantFrom('\n', '\r\n');

const titleOf = ({ name }: Work): string => `${name} & Lichens: 5% of a Year on ${name}`;
const abstractOf = ({ name }: Work): string => `We watched ${name} for a year & counted 3% of it.`;
const slug = ({ name }: Work): string => name.toLowerCase();

/** One work of each category that both sides have in full shows how the rest is written. */
const SHOWN: readonly Work[] = [
  { name: 'Slate', sides: 'both', abstracts: 'both', category: 'Walls' },
  { name: 'Brass', sides: 'both', abstracts: 'both', category: 'Trains' },
];

function readmeOf(all: readonly Work[]): string {
  const entry = (work: Work): string =>
    [
      `- [${titleOf(work)}](https://doi.org/10.99999/${slug(work)}), Ada Moss, Finn Stone, *Moss Letters*, 2021`,
      ...(/list|both/.test(work.abstracts) ? [`  - **Abstract:** ${abstractOf(work)}`] : []),
    ].join('\n');
  const section = (category: Work['category']): string =>
    [
      `## ${category}`,
      '',
      ...all.filter((one) => one.sides !== 'bib' && one.category === category).map(entry),
    ].join('\n');
  return `# Papers\n\n${section('Walls')}\n\n${section('Trains')}\n`;
}

function bibOf(all: readonly Work[]): string {
  return all
    .filter(({ sides }) => sides !== 'list')
    .map((work) =>
      [
        `@article{${slug(work)}21,`,
        '  author = {Moss, Ada and Stone, Finn},',
        `  title = {${titleOf(work).replace('&', '\\&').replace('%', '\\%')}},`,
        '  journal = {Moss Letters},',
        '  year = {2021},',
        ...(/bib|both/.test(work.abstracts)
          ? [`  abstract = {${abstractOf(work).replace('&', '\\&').replace('%', '\\%')}},`]
          : []),
        `  doi = {10.99999/${slug(work)}},`,
        '}',
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Whether all of a text is still there, in its order. */
function survives(text: string, after: string): boolean {
  let at = 0;
  for (const unit of after) if (unit === text[at]) at++;
  return at === text.length;
}

it('completes any two sides by insertions alone, with nothing left for a second run', () => {
  fc.assert(
    fc.property(works, newlines, (some, newline) => {
      const all = [...SHOWN, ...some];
      const readme = readmeOf(all).replaceAll('\n', newline);
      const bib = bibOf(all).replaceAll('\n', newline);
      const once = level(readme, bib, { category: 'Walls' });
      expect(once.skipped).toEqual([]);
      expect(survives(readme, once.readme)).toBe(true);
      expect(survives(bib, once.bib)).toBe(true);
      expect(`${once.readme}${once.bib}`.replaceAll(newline, '')).not.toMatch(/[\r\n]/);
      expect(level(once.readme, once.bib, { category: 'Walls' }).changed).toEqual([]);

      const { findings, summary } = checkList({
        readme: sourceFile('README.md', once.readme),
        bibs: [sourceFile('refs.bib', once.bib)],
        config: DEFAULT_CONFIG,
      });
      expect(summary).toMatchObject({
        entries: all.length,
        bibEntries: all.length,
        paired: all.length,
      });
      const lacking = new Set([
        'bib-unlisted',
        'entry-abstract',
        'bib-abstract',
        'entry-abstract-match',
      ]);
      const none = some.filter(
        ({ abstracts, sides }) =>
          abstracts === 'none' || (sides !== 'both' && sides !== abstracts && abstracts !== 'both'),
      );
      if (none.length === 0) {
        expect(findings.filter(({ ruleId }) => lacking.has(ruleId))).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});
