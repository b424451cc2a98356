import { describe, expect, it } from 'vitest';
import type { Statistics } from '../../../src/catalog/statistics.ts';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { proposeConfig } from '../../../src/features/adopt/plan-config.ts';
import { RULES } from '../../../src/rules/index.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const statistics: Statistics = {
  papers: 40,
  resources: 0,
  withAbstract: 40,
  withDoi: 0,
  withKey: 0,
  categories: [{ path: ['Surveys'], papers: 40 }],
  years: [],
};

/** What the proposed text says once it is read, which must go without a fault. */
function read(text: string | undefined) {
  const known = { ruleIds: RULES.map(({ id }) => id) };
  const { config, problems } = parseConfig(sourceFile('c.yml', text ?? ''), known);
  expect(problems).toEqual([]);
  return config;
}

describe('proposeConfig', () => {
  it('proposes nothing where the defaults fit', () => {
    expect(proposeConfig({ statistics })).toBeUndefined();
  });

  it('names files that are not found automatically, whatever their names', () => {
    const facts = { statistics, readme: '- papers: #1/README.md', bib: ['a b.bib', 'null'] };
    expect(read(proposeConfig(facts))).toMatchObject({ readme: facts.readme, bib: facts.bib });
  });

  it('writes one bibliography as one name, and none as false', () => {
    expect(proposeConfig({ statistics, bib: ['refs.bib'] })).toMatch(/^bib: refs\.bib$/m);
    const none = proposeConfig({ statistics, bib: [] });
    expect(none).toMatch(/^bib: false$/m);
    expect(read(none)?.bib).toEqual([]);
  });

  it('turns off rules that would reject papers like all the others', () => {
    const text = proposeConfig({
      statistics: {
        ...statistics,
        withAbstract: 1,
        categories: [
          { path: [], papers: 3 },
          { path: ['Surveys'], papers: 37 },
        ],
      },
    });
    expect(text).toContain('# Only 1 of 40 papers has an abstract, so');
    expect(text).toContain('# 3 of 40 papers are outside any category, so');
    expect(read(text)?.rules).toEqual({ 'entry-abstract': 'off', 'entry-category': 'off' });
  });

  it('treats two of forty as oversights, and four papers as no habit', () => {
    expect(proposeConfig({ statistics: { ...statistics, withAbstract: 2 } })).toBeUndefined();
    expect(
      proposeConfig({ statistics: { ...statistics, papers: 4, withAbstract: 0 } }),
    ).toBeUndefined();
  });

  it('names the baseline, and how to see its content', () => {
    const text = proposeConfig({ statistics, baseline: { path: 'known.json', findings: 1 } });
    expect(text).toContain('1 finding of the first check is');
    expect(text).toContain('list-curator check --no-baseline');
    expect(read(text)?.baseline).toBe('known.json');
  });
});
