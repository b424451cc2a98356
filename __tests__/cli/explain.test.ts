import { join } from 'node:path';
import { expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';

it.each([
  ['entry-abstrct', 'unknown rule "entry-abstrct". Did you mean "entry-abstract"?'],
  ['Syntax', 'unknown rule "Syntax". Did you mean "list-syntax" or "bib-syntax"?'],
  ['bib', 'unknown rule "bib". Run "list-curator rules" to list all rules.'],
  [
    'nothing-like-it',
    'unknown rule "nothing-like-it". Run "list-curator rules" to list all rules.',
  ],
])('suggests what %j may mean', (id, message) => {
  expect(() => explain(id, '/opt/curator')).toThrow(message);
});

it('names the page that came with the program', () => {
  const page = join('/opt/curator', 'docs/rules/entry-abstract.md');
  expect(explain('entry-abstract', '/opt/curator')).toContain(`More: ${page}\n`);
});
