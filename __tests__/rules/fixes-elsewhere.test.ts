import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import type { Example } from './find.ts';
import { fixed } from './fixed.ts';
import { examplesUnder } from './page-examples.ts';

type Files = Pick<Example, 'readme' | 'bib' | 'form'>;

/** The same files as other editors and systems write them. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'with the line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'with other letters before the entries': (text) =>
    text.replace(/^(# .*\n)/, '$1\n春天的墙 🌱 𝒜\n').replace(/^(@\w+\{)/, '春 🌱 $1'),
  'without a final line end': (text) => text.replace(/\n+$/, ''),
  'with empty lines at the end': (text) => `${text}\n\n`,
};

function written(write: (text: string) => string, { readme, bib, form }: Files): Files {
  return {
    ...(readme === undefined ? {} : { readme: write(readme) }),
    ...(bib === undefined ? {} : { bib: write(bib) }),
    ...(form === undefined ? {} : { form: write(form) }),
  };
}

/** What the pages of the rules with fixes show as found. */
const EXAMPLES = RULES.filter(({ fix }) => fix !== 'none').flatMap(({ id }) =>
  examplesUnder(readFileSync(`docs/rules/${id}.md`, 'utf8'), 'Found').map(
    ({ expected, ...example }, nth) => ({ id, nth, example }),
  ),
);

describe.each(EXAMPLES)('the fixes of $id in example $nth', ({ id, example }) => {
  const { config, ...files } = example;
  const more = config === undefined ? {} : { config };
  const after = fixed(id, example);

  it('change nothing the second time', () => {
    expect(fixed(id, { ...after, ...more })).toEqual(after);
  });

  it.each(Object.keys(WRITTEN))('are the same in files %s', (name) => {
    const write = WRITTEN[name] ?? String;
    expect(fixed(id, { ...written(write, files), ...more })).toEqual(written(write, after));
  });
});
