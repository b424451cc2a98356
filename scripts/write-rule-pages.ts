import { writeFileSync } from 'node:fs';
import { rulePages } from './rule-pages.ts';

/**
 * Writes the index of the rules and the headers of their pages, and starts the page of a new rule;
 * `check-rules` fails when they are not current.
 */
for (const { path, current, wanted } of rulePages()) {
  if (current !== wanted) writeFileSync(path, wanted);
}
