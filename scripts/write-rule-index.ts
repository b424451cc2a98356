import { writeFile } from 'node:fs/promises';
import { ruleIndex } from './rule-index.ts';

/** Writes docs/rules/README.md; a test fails when it is not current. */
await writeFile('docs/rules/README.md', ruleIndex());
