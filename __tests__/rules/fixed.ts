import type { TextEdit } from '../../src/text/text-edit.ts';
import { applyEdits } from '../../src/text/text-edit.ts';
import { type Example, find } from './find.ts';

/** More rounds than any example needs. */
const MOST_ROUNDS = 10;

/** The files of an example after all fixes of a rule, safe and suggested, in rounds until none is left. */
export function fixed(ruleId: string, example: Example): Pick<Example, 'readme' | 'bib'> {
  let { readme, bib } = example;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const files = {
      ...(readme === undefined ? {} : { readme }),
      ...(bib === undefined ? {} : { bib }),
    };
    const edits = find(ruleId, { ...example, ...files }).flatMap(({ fix }) => fix?.files ?? []);
    if (edits.length === 0) return files;
    const of = (name: string): TextEdit[] =>
      edits.filter(({ file }) => file === name).flatMap((one) => one.edits);
    readme = readme === undefined ? undefined : applyEdits(readme, of('README.md'));
    bib = bib === undefined ? undefined : applyEdits(bib, of('refs.bib'));
  }
  throw new Error(`the fixes of ${ruleId} have no end`);
}
