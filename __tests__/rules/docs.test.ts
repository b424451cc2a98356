import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../scripts/rule-pages.ts';
import { RULES } from '../../src/rules/index.ts';
import { find, lines } from './find.ts';
import { fixed } from './fixed.ts';
import { examplesUnder, fixedExample, sectionUnder } from './page-examples.ts';

describe.each(RULES)('the page of $id', (rule) => {
  const page = readFileSync(`docs/rules/${rule.id}.md`, 'utf8');

  it('describes the rule as the rule describes itself', () => {
    expect(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n\nDefault severity: **`)).toBe(true);
    expect(page).toContain(` · Fix: ${rule.fix}`);
    expect(page).toContain(`\n## Why\n\n${rule.why}\n`);
  });

  it('links the options that its examples use', () => {
    const configuration = readFileSync('docs/configuration.md', 'utf8');
    for (const option of rule.options ?? []) {
      expect(page).toContain(`[\`${option}\`](../configuration.md#${option})`);
      expect(configuration).toContain(`\n## ${option}\n`);
    }
  });

  it('has its sections in order', () => {
    const after = rule.fix === 'none' ? [] : ['Fixed'];
    const wanted = ['Why', 'What it finds', 'Found', ...after, 'Fine', 'Configuration'];
    expect(wanted.map((heading) => sectionUnder(page, heading).trim() === '')).toEqual(
      wanted.map(() => false),
    );
    const places = wanted.map((heading) => page.indexOf(`\n## ${heading}\n`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  const found = examplesUnder(page, 'Found');
  it('shows something that is found, and each time what', () => {
    expect(found.length).toBeGreaterThan(0);
    for (const { expected = [] } of found) expect(expected.length).toBeGreaterThan(0);
  });

  it.each(found)('finds in example %# what the page describes', ({ expected, ...example }) => {
    expect(lines(rule.id, example)).toEqual(expected);
  });

  it.skipIf(rule.fix === 'none')('shows the first example as its fixes leave it', () => {
    const { expected, config, ...files } = found[0] ?? {};
    const after = fixed(rule.id, { ...files, ...(config === undefined ? {} : { config }) });
    expect(after).not.toEqual(files);
    expect(after).toEqual({ ...files, ...fixedExample(page) });
  });

  it.runIf(rule.fix === 'none')('offers no fixes where the rule has none', () => {
    expect(fixedExample(page)).toBeUndefined();
    const offered = found.flatMap((example) => find(rule.id, example)).map(({ fix }) => fix);
    expect(offered.filter((fix) => fix !== undefined)).toEqual([]);
  });

  const fine = examplesUnder(page, 'Fine');
  it('shows a valid example', () => {
    expect(fine.length).toBeGreaterThan(0);
  });

  it.each(fine)('finds nothing in what is fine, example %#', (example) => {
    expect(example.expected).toBeUndefined();
    expect(lines(rule.id, example)).toEqual([]);
  });

  it('configures the rule as the configuration is read', () => {
    const [snippet = ''] = [
      ...sectionUnder(page, 'Configuration').matchAll(/^```yaml\n([\s\S]*?)^```$/gm),
    ].map(([, yaml]) => yaml);
    expect(snippet).toContain(`  ${rule.id}: `);
    const { expected, ...example } = found[0] ?? {};
    expect(() => find(rule.id, { ...example, config: snippet })).not.toThrow();
  });
});

it.each(rulePages())('$path is current (npm run generate)', ({ current, wanted }) => {
  expect(current).toBe(wanted);
});
