import { type SourceFile, sourceFile } from '../../text/source-file.ts';
import { fill } from '../format/fill.ts';
import { columnsOf, isRow } from '../format/row-template.ts';
import type { FieldName, Template } from '../format/template.ts';
import { headingInSection, readHeading } from '../source/headings.ts';
import { scan } from '../source/scan.ts';
import { Habits } from './decode/habits.ts';
import { ROLES, type Role, type Weights } from './decode/model.ts';
import { type Record, recordsOf } from './decode/records.ts';
import { sectionDrafts } from './sections/section-drafts.ts';
import { headingCandidate } from './units/heading-entries.ts';
import { sectionText } from './units/section-text.ts';

/** Papers that exist nowhere, printed through a template to show how it is read. */
const EXAMPLES: readonly Partial<Readonly<{ [Field in FieldName]: string }>>[] = [
  {
    title: 'Slow gardens of the northern coast',
    url: 'https://doi.org/10.99999/slow',
    authors: 'Ada Moss, Ben Hale, Cleo Finch',
    venue: 'ICML',
    year: '2021',
    yy: '21',
    date: '2021-05-12',
    key: 'Moss2021',
    bib: 'refs.bib#L1-L9',
    abstract: 'We compare forty gardens and find that walls keep the wind away from them.',
    n: '1',
    '...': '[Code](https://github.com/moss/slow)',
  },
  {
    title: 'Measuring tides with tin cans',
    url: 'https://arxiv.org/abs/2001.00001',
    authors: 'Dora Reed et al.',
    venue: 'Journal of Coasts',
    year: '2020',
    yy: '20',
    date: '2020-01-31',
    key: 'Reed2020',
    bib: 'refs.bib#L11-L19',
    abstract: 'Forty cans were thrown into the sea, and thirty came back within a year.',
    n: '2',
  },
];

const ROLE_OF: Partial<Readonly<{ [Field in FieldName]: Role }>> = {
  title: 'title',
  authors: 'authors',
  venue: 'venue',
  year: 'date',
  yy: 'date',
  date: 'date',
  key: 'key',
  abstract: 'other',
};

/**
 * What a template shows about how entries are read: examples are printed through it, cut as any
 * entry is, and their roles are those of the fields that were printed.
 */
export function templateHabits(template: Template, weights: Weights): Habits {
  const habits = new Habits();
  for (const [index, record] of examplesOf(template, weights).entries()) {
    habits.add(record.shape.slots, rolesOf(record, EXAMPLES[index % EXAMPLES.length] ?? {}));
  }
  return habits;
}

function examplesOf(template: Template, weights: Weights): readonly Record[] {
  const printed = EXAMPLES.flatMap((example) => fill(template, (field) => example[field]) ?? []);
  const columns = columnsOf(template);
  const header = isRow(template)
    ? `|${columns.map((_, at) => ` ${at} `).join('|')}|\n|${columns.map(() => ' - ').join('|')}|\n`
    : '';
  // Paragraphs need an empty line between them.
  const text = `${header}${printed.join(isRow(template) ? '\n' : '\n\n')}\n`;
  return recordsIn(sourceFile('', text), weights);
}

/** The records of a text in which each heading is a paper. */
function recordsIn(source: SourceFile, weights: Weights): readonly Record[] {
  const scanned = scan(source);
  const around = { source, scanned, definitions: new Map(), outOfTime: () => false, weights };
  return sectionDrafts(source, scanned).flatMap(({ index, range, first, last }) => {
    const read = sectionText(around, { range, first, last });
    const raw = scanned.headings[index];
    if (raw === undefined) return read.records;
    const flat = headingInSection(raw, range, source);
    const candidate = headingCandidate({ heading: readHeading(raw, flat), flat, range, read });
    return recordsOf([candidate], read.text, weights);
  });
}

function rolesOf({ segments }: Record, example: (typeof EXAMPLES)[number]): number[] {
  return segments.map(({ text }) => {
    const field = (Object.keys(ROLE_OF) as FieldName[]).find((one) => {
      const value = example[one];
      return (
        value !== undefined && (value.includes(text) || (text.includes(value) && one !== 'yy'))
      );
    });
    return ROLES.indexOf((field === undefined ? undefined : ROLE_OF[field]) ?? 'label');
  });
}
