import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { readCatalog } from '../../src/features/check/check-list.ts';
import { RULES } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { growthOf, MOST_GROWTH, processorTime, UNMEASURABLE } from '../text/growth.ts';
import { CROWDS, type Files, longFields, PUMPS } from './shapes.ts';

const { config } = parseConfig(sourceFile('list-curator.yml', ''), { ruleIds: [] });
if (config === undefined) throw new Error('an empty configuration is none');
const settings = {
  categories: {},
  bibliographyWanted: true,
  duplicates: 'list',
  keyStyle: 'authoryear',
  entryOrder: 'title',
  bibOrder: 'title',
  bibFormat: {},
} as never;

function catalogOf({ readme, bib }: Files): Catalog {
  return readCatalog({
    config: config as never,
    ...(readme === undefined ? {} : { readme: sourceFile('README.md', readme) }),
    bibs: bib === undefined ? [] : [sourceFile('refs.bib', bib)],
  });
}

/** Everything that is slower than linear: reading the files, and each rule by itself. */
function slowParts(filesOf: (size: number) => Files, size: number): string[] {
  const slow: string[] = [];
  const note = (name: string, growth: number) => {
    if (growth > MOST_GROWTH) slow.push(`${name}: ${growth.toFixed(1)} times`);
  };
  note(
    'reading',
    growthOf((n) => {
      const files = filesOf(n);
      return () => catalogOf(files);
    }, size),
  );
  const [once, twice] = [catalogOf(filesOf(size)), catalogOf(filesOf(2 * size))];
  for (const rule of RULES) {
    const run = (catalog: Catalog) => () =>
      runRules([rule], catalog, settings, { rules: { [rule.id]: 'info' } });
    const time = processorTime(run(twice));
    if (time < UNMEASURABLE || time <= MOST_GROWTH * processorTime(run(once))) continue;
    note(
      rule.id,
      growthOf((n) => run(catalogOf(filesOf(n))), size),
    );
  }
  return slow;
}

const TIMEOUT = { timeout: 300_000 };
const pumps = PUMPS.map((pump) => [JSON.stringify(pump), pump] as const);
const crowds = Object.entries(CROWDS);

describe('reading and all rules take linear time', () => {
  it.each(pumps)('with long fields of %s', TIMEOUT, (_, pump) => {
    expect(slowParts((size) => ({ bib: longFields(pump, size) }), 2000)).toEqual([]);
  });

  it.each(crowds)('with %s', TIMEOUT, (_, filesOf) => {
    expect(slowParts(filesOf, 400)).toEqual([]);
  });
});
