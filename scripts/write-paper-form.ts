import { readFileSync, writeFileSync } from 'node:fs';
import { paperForm } from '../src/features/adopt/plan-form.ts';
import { readList } from '../src/list/read/read-list.ts';
import { sourceFile } from '../src/text/source-file.ts';

/** Writes the form "Submit a paper" of this repository's own list. */
const { categories } = readList(sourceFile('README.md', readFileSync('README.md', 'utf8')));
const paths = categories.filter(({ entries }) => entries > 0).map(({ path }) => path);
writeFileSync('.github/ISSUE_TEMPLATE/paper.yml', paperForm(paths));
