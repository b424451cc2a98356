import { NOT_WORKS } from '../bibtex/bibliography.ts';
import { count } from '../text/plural.ts';
import type { LocatedProblem, Rule, Spot } from './rule.ts';
import { nameBibEntry } from './support/naming.ts';

/** More gaps than can be read one by one. */
const MANY = 5;

/** A bibliography in which too many abstracts are missing to name them. */
interface Lack extends Spot {
  readonly few: boolean;
  readonly without: number;
}

/** Where bib entries have abstracts, all of them do. */
export const bibAbstract: Rule = {
  id: 'bib-abstract',
  severity: 'warning',
  fix: 'none',
  summary: 'Every bib entry has an abstract if most of them have one.',
  why: 'The abstract in the .bib is what the list is checked against, and what reference managers show beside the title.',
  create({ catalog: { list } }) {
    const lacks: Lack[] = [];
    let all = 0;
    const isCompared = list?.entries.some(({ abstract }) => abstract !== undefined) !== false;
    return {
      onBibliography({ entries, source }) {
        const works = entries.filter(
          ({ type }) => !NOT_WORKS.has(type) && type !== 'proceedings' && type !== 'book',
        );
        all += works.length;
        const missing = works.filter(
          ({ fields }) => (fields.get('abstract')?.raw ?? '').trim() === '',
        );
        const few = missing.length < works.length / 2;
        const [first] = missing;
        if (first === undefined) return undefined;
        // A list without abstracts, which entry-abstract reports, needs none to compare.
        if (!isCompared) return undefined;
        if (few && missing.length <= MANY) {
          return missing.map((entry) => ({
            message: `${nameBibEntry(entry)} has no abstract, as most entries of ${source.path} do. Add the field abstract.`,
            isLack: true,
            entry,
          }));
        }
        lacks.push({ file: source, range: first.keyRange, few, without: missing.length });
        return undefined;
      },
      onEnd: () => inAll(lacks, all),
    };
  },
};

/** One note for all bibliographies, with `all` works, at the first that lacks abstracts. */
function inAll(lacks: readonly Lack[], all: number): LocatedProblem[] {
  const [first] = lacks;
  if (first === undefined) return [];
  const without = lacks.reduce((number, lack) => number + lack.without, 0);
  const what =
    without === all
      ? 'No bib entry has an'
      : `${without} of ${count(all, 'bib entry', 'bib entries')} have no`;
  return [
    {
      message: `${what} abstract. Add the field abstract, with which the abstracts in the list are compared.`,
      file: first.file,
      range: first.range,
      content: 'all',
      severity: lacks.every(({ few }) => few) ? undefined : 'info',
      isNote: true,
    },
  ];
}
