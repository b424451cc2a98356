import { structuredPatch } from 'diff';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { type CheckInput, type CheckResult, checkList } from '../../src/features/check-list.ts';
import { readingMemory } from '../../src/features/reading-memory.ts';
import { addedPapers } from '../../src/features/review/check-change.ts';
import { draftComments } from '../../src/features/review/draft-comments.ts';
import { planReview } from '../../src/features/review/plan-review.ts';
import { ratchet } from '../../src/features/review/ratchet.ts';
import { summaryText } from '../../src/features/review/summary-text.ts';
import { completePapers } from '../../src/features/sync/complete-papers.ts';
import { prettyReport } from '../../src/report/pretty.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** An invented list, and what a pull request makes of it. */
const ENTRY = `- [A ruler for sleep](https://doi.org/10.99999/sleep.1) ([\`Adler2021\`](sleep.bib)), Mia Adler, *Journal of Rest*, 2021
  - **Abstract:** We lay a ruler beside two hundred sleepers and read it in the morning.
`;
const ADDED = `
- [Dreams in two languages] (https://doi.org/10.99999/sleep.2) ([\`Novak2023\`](sleep.bib)), Jan Novak, *Journal of Rest*, 2023
  - **Abstract:** Forty people who speak two languages tell in which of them they dreamt.

- [Naps of the working week](https://doi.org/10.99999/sleep.3) ([\`Okoro2024\`](sleep.bib)), Ada Okoro, *Journal of Rest*, 2024
`;
const README = `# Papers on sleep\n\n## Measuring sleep\n\n${ENTRY}`;
const bibEntry = (key: string, author: string, title: string, year: number, doi: string): string =>
  `@article{${key},\n  title = {${title}},\n  author = {${author}},\n  journal = {Journal of Rest},\n  year = {${year}},\n  doi = {${doi}},\n}\n`;
const BIB = bibEntry('Adler2021', 'Adler, Mia', 'A ruler for sleep', 2021, '10.99999/sleep.1');
const ADDED_BIB = [
  bibEntry('Novak2023', 'Novak, Jan', 'Dreams in two languages', 2023, '10.99999/sleep.2'),
  bibEntry('Okoro2024', 'Okoro, Ada', 'Naps of the working week', 2024, '10.99999/sleep.3'),
].join('\n');

/** What the product prints and writes about the invented pull request. */
export interface SampleOutput {
  /** With the colours of a terminal. */
  readonly terminal: string;
  /** The body of the review comment that suggests a fix, and the line that it replaces. */
  readonly comment: { readonly body: string; readonly line: number; readonly text: string };
  /** The body of the summary. */
  readonly summary: string;
}

/** Makes the product's own output of the invented pull request. */
export function sampleOutput(): SampleOutput {
  const base = check(README, BIB);
  const head = check(`${README}${ADDED}`, `${BIB}\n${ADDED_BIB}`);
  const changes = ratchet(base, head);
  const { own } = changes;
  const sources = new Map(
    [head.catalog.list?.source, ...head.catalog.bibliographies.map(({ source }) => source)].flatMap(
      (source) => (source === undefined ? [] : [[source.path, source] as const]),
    ),
  );
  const patches = new Map([['README.md', patch(README, `${README}${ADDED}`)]]);
  const pages = 'https://github.com/OWNER/list-curator/blob/COMMIT';
  const wishes = {
    patches,
    suggests: true,
    there: new Set<string>(),
    pages,
    known: [],
    hasCommands: false,
  };
  const { post } = planReview(
    draftComments(
      own,
      {
        input: inputOf(`${README}${ADDED}`, `${BIB}\n${ADDED_BIB}`),
        all: head.findings,
        memory: readingMemory(),
      },
      wishes,
      { complete: completePapers, lacks: () => false },
    ),
    [],
  );
  const suggestion = post.find(({ comment }) => comment.body.includes('```suggestion'));
  if (suggestion === undefined) throw new Error('the sample suggests nothing');
  const { body, line } = suggestion.comment;
  return {
    terminal: prettyReport(head.findings, head.summary, sources, { color: true, width: 96 }),
    comment: { body, line, text: `${README}${ADDED}`.split('\n')[line - 1] ?? '' },
    summary: summaryText({
      findings: own,
      commented: new Set(post.flatMap(({ fingerprints }) => fingerprints)),
      old: head.findings.length - own.length,
      addedPapers: addedPapers(changes, head),
      blocking: ['error'],
      command: 'npx https://github.com/OWNER/list-curator/archive/COMMIT.tar.gz',
      pages,
      suggests: true,
      urlOf: ({ file, start }) => `https://github.com/octo/sleep/blob/main/${file}#L${start.line}`,
    }),
  };
}

function check(readme: string, bib: string): CheckResult {
  return checkList(inputOf(readme, bib));
}

function inputOf(readme: string, bib: string): CheckInput {
  return {
    readme: sourceFile('README.md', readme),
    bibs: [sourceFile('sleep.bib', bib)],
    config: DEFAULT_CONFIG,
  };
}

function patch(before: string, after: string): string {
  const { hunks } = structuredPatch('README.md', 'README.md', before, after);
  return hunks
    .map(
      ({ oldStart, oldLines, newStart, newLines, lines }) =>
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n${lines.join('\n')}`,
    )
    .join('\n');
}
