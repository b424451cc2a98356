import { DEFAULT_CONFIG } from '../src/config/defaults.ts';
import { checkList } from '../src/features/check/check-list.ts';
import { readingMemory } from '../src/features/check/reading-memory.ts';
import { checkChange } from '../src/features/review/check-change.ts';
import { completePapers } from '../src/features/sync/complete-papers.ts';
import { sourceFile } from '../src/text/source-file.ts';
import { syntheticList } from './synthetic-list.ts';

/**
 * Started by pull-request.ts: checks a list, or its two sides, once, and prints the
 * milliseconds of processor time, which a busy machine changes little.
 */
const [mode = '', entries = ''] = process.argv.slice(2);
const side = ({ readme, bib }: { readme: string; bib: string }) => ({
  readme: sourceFile('README.md', readme),
  bibs: [sourceFile('refs.bib', bib)],
  config: DEFAULT_CONFIG,
});
const list = syntheticList(Number(entries));
const middle = list.readme.indexOf('## Category', list.readme.length / 2);
const added =
  '- [A new paper](https://arxiv.org/abs/2401.00001) ([`New2024`](refs.bib)), First Author, *Journal of Examples*, 2024\n  - **Abstract:** Something new.\n\n';
const base = side(list);
const head = side({
  readme: list.readme.slice(0, middle) + added + list.readme.slice(middle),
  bib: `${list.bib}\n@article{New2024,\n  title = {A new paper},\n  author = {First Author},\n  journal = {Journal of Examples},\n  year = {2024},\n  eprint = {2401.00001},\n  archiveprefix = {arXiv},\n}\n`,
});
const start = process.cpuUsage();
if (mode === 'one') checkList(head);
else if (mode === 'two') {
  checkList(head);
  checkList(base);
} else {
  const options = { scope: 'changed', fixes: false } as const;
  checkChange({ base, head }, options, readingMemory(), completePapers);
}
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
