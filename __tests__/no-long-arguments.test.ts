import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/**
 * Calls that may take a list as their arguments: what is spread has a fixed small length. Engines
 * keep arguments on the stack, and a list of some 120,000 overflows it.
 */
const REVIEWED: readonly string[] = [
  // Paths that the code itself names.
  'src/text/json.ts: at(value, ...path)',
  'src/text/json.ts: at(value, ...path)',
  'src/registries/xml.ts: child(parent, ...path)',
  // The codes of at most 72 segments of a candidate, two dozen each.
  'src/list/read/decode/shapes.ts: String.fromCharCode(...codes)',
];

/** The calls of a file that spread something into their arguments, or use `apply`. */
function callsWithSpread(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const spreads = node.arguments?.some(ts.isSpreadElement) ?? false;
      const applies =
        ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'apply';
      if (spreads || applies) {
        found.push(`${path.replaceAll('\\', '/')}: ${node.getText(source).replace(/\s+/g, ' ')}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('spreads no list that a user can make long into the arguments of a call', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name));
  expect(files.flatMap(callsWithSpread).toSorted()).toEqual([...REVIEWED].toSorted());
});
