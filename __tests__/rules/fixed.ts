import { type Example, fix } from './find.ts';

/** The files of an example after all fixes of a rule, safe and suggested. */
export function fixed(ruleId: string, example: Example): Pick<Example, 'readme' | 'bib' | 'form'> {
  const { readme, bib, form } = fix(ruleId, example);
  return {
    ...(readme === undefined ? {} : { readme }),
    ...(bib === undefined ? {} : { bib }),
    ...(form === undefined ? {} : { form }),
  };
}
