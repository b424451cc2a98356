import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import {
  againstBaseline,
  baselineText,
  parseBaseline,
} from '../../../src/features/check/baseline.ts';
import { checkList } from '../../../src/features/check/check-list.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import { doTask } from '../../../src/features/child-process/child-task.ts';
import { checkChange, findingsOfChange } from '../../../src/features/review/check-change.ts';
import { safeFixes } from '../../../src/features/review/safe-fixes.ts';
import { completePapers } from '../../../src/features/sync/complete-papers.ts';
import { printsOf } from '../../../src/rules/finding.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const PLACES = 'walls roofs bark stones gravel fences bridges barrels benches towers'.split(' ');
const KINDS = ['slow', 'late', 'quiet'];
const TITLES = KINDS.flatMap((kind) =>
  PLACES.map((place) => `Notes on the ${kind} moss of ${place}`),
);

/** A list of papers, the last ones without the target of their link. */
function emptyLinks(empty: number, all = 30): string {
  const entries = TITLES.slice(0, all).map((title, at) => {
    const url = at < all - empty ? `https://example.org/${at}` : '';
    return `- [${title}](${url}), Jane Doe, *Journal of Small Plants*, 2020\n`;
  });
  return `# Papers\n\n## Growth\n\n${entries.join('')}`;
}

/** A bibliography whose first entries give the month as a text. */
function months(texts: number, all: number): string {
  return TITLES.slice(0, all)
    .map((title, at) => {
      const month = at < texts ? '{May}' : 'may';
      return `@article{Doe${at},\n  author = {Doe, Jane},\n  title = {${title}},\n  journal = {Journal of Small Plants},\n  year = {2020},\n  month = ${month},\n}\n`;
    })
    .join('\n');
}

function inputOf(readme: string | undefined, bib?: string) {
  return {
    ...(readme === undefined ? {} : { readme: sourceFile('README.md', readme) }),
    bibs: bib === undefined ? [] : [sourceFile('refs.bib', bib)],
    config: DEFAULT_CONFIG,
  };
}

const check = (readme: string | undefined, bib?: string) => checkList(inputOf(readme, bib));

/** The messages of a rule that a change is responsible for. */
function messages(rule: string, base: ReturnType<typeof check>, head: ReturnType<typeof check>) {
  const { own } = findingsOfChange(base, head);
  return own.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

const LEADS_NOWHERE = /^The link "Notes on the .*" leads nowhere: its target is empty/;

describe('what a change adds to a finding that is told once for many', () => {
  it('is told, and nothing else of it', () => {
    const [base, head] = [check(emptyLinks(24, 29)), check(emptyLinks(25, 30))];
    expect(base.findings.filter(({ ruleId }) => ruleId === 'entry-link')).toHaveLength(1);
    expect(messages('entry-link', base, head)).toEqual([expect.stringMatching(LEADS_NOWHERE)]);
    expect(messages('entry-link', base, base)).toEqual([]);
  });

  it('is one finding where it is many', () => {
    const found = messages('entry-link', check(emptyLinks(0)), check(emptyLinks(30)));
    expect(found).toEqual([expect.stringContaining('Links of 30 entries')]);
    const added = messages('entry-link', check(emptyLinks(25)), check(emptyLinks(30)));
    expect(added).toHaveLength(5);
  });

  it('is told alone also where the many were single findings before', () => {
    const [base, head] = [check(emptyLinks(20)), check(emptyLinks(21))];
    expect(base.findings.filter(({ ruleId }) => ruleId === 'entry-link')).toHaveLength(20);
    expect(messages('entry-link', base, head)).toEqual([expect.stringMatching(LEADS_NOWHERE)]);
    // With one of them corrected, the others are as old as they were.
    expect(messages('entry-link', head, base)).toEqual([]);
  });

  it('is told of an entry that it changes', () => {
    const before = emptyLinks(25);
    const head = check(
      before.replace('the quiet moss of towers', 'the quiet moss of church towers'),
    );
    expect(messages('entry-link', check(before), head)).toEqual([
      expect.stringContaining('"Notes on the quiet moss of church towers"'),
    ]);
  });

  it('has its own number and lines where no rule tells it of single places', () => {
    const links = (number: number) =>
      Array.from({ length: number }, (_, at) => `\n~ https://doi.org/10.99999/unread-${at}\n`);
    const page = (number: number) => emptyLinks(0) + links(number).join('');
    const [base, head] = [check(page(6)), check(page(7))];
    expect(messages('list-syntax', check(emptyLinks(0)), head)).toEqual([
      expect.stringMatching(/^7 of \d+ links to papers are in no entry: lines 36, 38/),
    ]);
    expect(messages('list-syntax', base, head)).toEqual([
      expect.stringMatching(/^1 of \d+ links to papers is in no entry: line 48\./),
    ]);
  });

  it('is advice where the finding on all of them is', () => {
    const list = (more: string) =>
      `# Papers\n\n## Growth\n\n${TITLES.slice(0, 6)
        .map(
          (title, at) =>
            `- [${title}](https://example.org/${at}), Jane Doe, 2020\n  - **Abstract:** The moss is counted, slowly, with a ruler.\n`,
        )
        .join('')}\n## Surveys\n\n${TITLES.slice(10, 14)
        .map((title, at) => `- [${title}](https://example.org/s${at}), Jane Doe, 2020\n`)
        .join('')}${more}`;
    const more = '- [A survey of the moss on ships](https://example.org/ships), Jane Doe, 2021\n';
    const [base, head] = [check(list('')), check(list(more))];
    const { own } = findingsOfChange(base, head);
    const found = own.filter(({ ruleId }) => ruleId === 'entry-abstract');
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', 'The paper has no abstract. Add one below its title.'],
    ]);
  });

  it('is not what a list did without before', () => {
    const entry = (title: string, abstract: string) =>
      `- [${title}](https://example.org/${title.length}${title.at(-2)}), Jane Doe, 2020\n${abstract}`;
    const old = TITLES.slice(0, 5).map((title) => entry(title, ''));
    const added = entry(
      TITLES[5] ?? '',
      '  - **Abstract:** The moss is counted, slowly, with a ruler.\n',
    );
    const list = (...entries: readonly string[]) => `# Papers\n\n## Growth\n\n${entries.join('')}`;
    const base = check(list(...old));
    expect(base.notes.map(({ ruleId }) => ruleId)).toContain('entry-abstract');
    const head = check(list(...old, added));
    expect(head.findings.filter(({ ruleId }) => ruleId === 'entry-abstract')).toHaveLength(5);
    expect(messages('entry-abstract', base, head)).toEqual([]);
  });

  it('is told of the contents', () => {
    const section = (title: string) =>
      `## On ${title}\n\n- [${title}](https://example.org/${title.length}), Jane Doe, 2020\n\n`;
    const list = (number: number) =>
      `# Papers\n\n## Contents\n\n- [On slow moss](#on-slow-moss)\n\n${['slow moss', ...PLACES.slice(0, number)].map(section).join('')}`;
    const base = check(list(7));
    expect(base.findings.filter(({ ruleId }) => ruleId === 'contents-sync')).toHaveLength(1);
    expect(messages('contents-sync', base, check(list(8)))).toEqual([
      'The category "On barrels" is not in the contents. Add [On barrels](#on-barrels).',
    ]);
  });
});

describe('a baseline', () => {
  const baselineOf = (list: string) => parseBaseline(baselineText(check(list).findings), 'b.json');

  it('hides what it has of a finding on many, and tells the rest', () => {
    const baseline = baselineOf(emptyLinks(25));
    const same = againstBaseline(check(emptyLinks(25)).findings, baseline);
    expect([same.fresh, same.stale]).toEqual([[], []]);
    const { fresh, hidden } = againstBaseline(check(emptyLinks(26)).findings, baseline);
    expect(fresh.map(({ message }) => message)).toEqual([expect.stringMatching(LEADS_NOWHERE)]);
    expect(hidden).toBe(same.hidden);
  });

  it('knows what remains where some of the many are corrected', () => {
    const { fresh, stale } = againstBaseline(
      check(emptyLinks(3)).findings,
      baselineOf(emptyLinks(25)),
    );
    expect(fresh).toEqual([]);
    expect(stale).toHaveLength(22);
  });
});

describe('fixes of what a change adds to a finding on many', () => {
  it('are made of that alone', () => {
    const [base, head] = [check(undefined, months(6, 7)), inputOf(undefined, months(7, 7))];
    const { findings } = checkList(head);
    const { own } = findingsOfChange(base, { ...base, ...checkList(head) });
    expect(printsOf(own).size).toBe(1);
    const { files, findings: done } = safeFixes(head, findings, own, readingMemory());
    expect(files.map(({ text }) => text)).toEqual([months(6, 7)]);
    expect(done).toHaveLength(1);
  });

  it('are made of all where all of it is new', () => {
    const head = inputOf(undefined, months(7, 7));
    const { findings } = checkList(head);
    const { own } = findingsOfChange(check(undefined, months(0, 7)), checkList(head));
    const { files } = safeFixes(head, findings, own, readingMemory());
    expect(files.map(({ text }) => text)).toEqual([months(0, 7)]);
  });
});

it('is plain data where it goes to another process', async () => {
  const [base, head] = [inputOf(emptyLinks(24, 29)), inputOf(emptyLinks(25, 30))];
  const changes = (['changed', 'all'] as const).map((scope) =>
    checkChange({ base, head }, { scope, fixes: true }, readingMemory(), completePapers),
  );
  const bytes = Buffer.from(emptyLinks(25));
  const list = { readme: { path: 'README.md', bytes }, bibs: [], config: DEFAULT_CONFIG };
  const task = { name: 'list' as const, input: { list }, milliseconds: 10_000 };
  const whole = await doTask(task, readingMemory(), () => 0);
  expect(() => structuredClone([...changes, whole])).not.toThrow();
  const [changed, all] = changes;
  expect(changed?.findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(LEADS_NOWHERE),
    expect.stringMatching(/^1 of 30 papers may be misread: line 34\. In it, .* Write it like/),
  ]);
  expect(all?.old).toBe(0);
});
