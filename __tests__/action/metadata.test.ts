import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const action = parse(readFileSync('action.yml', 'utf8'));
const source = globSync(['src/runner/*.ts', 'src/features/**/*.ts'])
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it('declares exactly the inputs and outputs that the code knows', () => {
  const used = (pattern: RegExp): string[] =>
    [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].sort();
  expect(Object.keys(action.inputs).sort()).toEqual(
    used(/(?:getInput\(|(?:oneOf|numberOf)\(core, )'([^']+)'/g),
  );
  expect(Object.keys(action.outputs).sort()).toEqual(used(/setOutput\('([^']+)'/g));
});

it('runs the built file on Node.js 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js' });
});

it('has the texts that the Marketplace shows, within its limits', () => {
  // GitHub shows the first 125 characters.
  expect(action.description.length).toBeLessThanOrEqual(125);
  expect(action.branding).toEqual({ icon: 'book-open', color: 'blue' });
  for (const { description } of Object.values<{ description: string }>({
    ...action.inputs,
    ...action.outputs,
  })) {
    expect(description).toMatch(/^[A-Z].*\.$/);
  }
});
