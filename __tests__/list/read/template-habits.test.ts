import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/list/format/parse-template.ts';
import type { ListEntry } from '../../../src/list/list.ts';
import { traceAt } from '../../../src/list/read/trace.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { entriesOf } from './read.ts';

/** Names in front of titles that could be names themselves. */
const PAIRS = [
  ['Mono Lake', 'Quiet Rivers'],
  ['Stone Bridge', 'Ada Lovell'],
  ['Garden Wall', 'Ben Haller'],
  ['Winter Light', 'Cleo Finch'],
] as const;
const SECTION = PAIRS.map(
  ([title, people], at) =>
    `- ${people} - ${title} - [link](https://arxiv.org/abs/2101.0000${at + 1})`,
).join('\n');

const facts = (entries: readonly ListEntry[]) =>
  entries.map(({ title, authors }) => [title, authors ?? '']);

describe('a template of the configuration', () => {
  it('decides which part of an entry is which', () => {
    const entry = readTemplate('- {authors} - {title} - [link]({url})');
    const other = readTemplate('- {title} - {authors} - [link]({url})');
    if (entry === undefined || other === undefined) throw new Error('no template');
    expect(facts(entriesOf(SECTION, { entry }))).toEqual(PAIRS.map((pair) => [...pair]));
    expect(facts(entriesOf(SECTION, { entry: other }))).toEqual(
      PAIRS.map(([title, people]) => [people, title]),
    );
  });
});

describe('traceAt', () => {
  const source = sourceFile('README.md', `# A list\n\n## Papers\n\n${SECTION}\n\nWords.\n`);

  it('shows how the pieces of an entry were read', () => {
    const entry = readTemplate('- {authors} - {title} - [link]({url})');
    const [trace, ...others] = traceAt(source, 6, entry === undefined ? {} : { entry });
    expect(others).toEqual([]);
    expect(trace).toMatchObject({ unit: 'item', firstLine: 6, lastLine: 6 });
    expect(trace?.margin).toBeGreaterThan(0);
    expect(trace?.segments.map(({ segment, role }) => [segment.text, role])).toEqual([
      ['Ada Lovell', 'authors'],
      ['Stone Bridge', 'title'],
      ['link', 'label'],
    ]);
    for (const { role, other, margin, certain } of trace?.segments ?? []) {
      expect(other).not.toBe(role);
      if (!certain) expect(margin).toBeGreaterThan(0);
    }
  });

  it('is empty where nothing could be an entry', () => {
    expect(traceAt(source, 1)).toEqual([]);
  });
});
