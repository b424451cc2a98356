import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const action = parse(readFileSync('action.yml', 'utf8'));
const source = globSync('src/action/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it('declares exactly the inputs and outputs that the code knows', () => {
  const used = (pattern: RegExp): string[] =>
    [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].sort();
  expect(Object.keys(action.inputs).sort()).toEqual(used(/getInput\('([^']+)'\)/g));
  expect(Object.keys(action.outputs).sort()).toEqual(used(/setOutput\('([^']+)'/g));
});

it('runs the built file on Node.js 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js' });
});
