import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCertain } from '../../../src/list/certain-facts.ts';
import type { EntryFact, List, ListEntry } from '../../../src/list/list.ts';
import { read, sliceOf } from './read.ts';

const FOLDER = '__tests__/fixtures/lists';
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));

/** All that was read of an entry; ranges as what stands there. */
function shown(list: List, entry: ListEntry): object {
  const { titleRange, range, links, abstract, citation, identifiers, confidence, ...fields } =
    entry;
  return {
    ...fields,
    ...(abstract === undefined ? {} : { abstract: abstract.text }),
    ...(citation === undefined
      ? {}
      : { citation: { via: citation.via, key: citation.key, lines: linesOf(citation.anchor) } }),
    identifiers: identifiers.map(({ kind, id }) => `${kind}:${id}`),
    links: links.map(({ text, url }) => `${text}: ${url}`),
    line: list.source.lines.position(range.start).line,
    lastLine: list.source.lines.position(range.end).line,
    uncertain: Object.keys(confidence).filter((fact) => !isCertain(entry, fact as EntryFact)),
    titleInSource: sliceOf(list, titleRange),
  };
}

function linesOf(anchor: { startLine?: number; endLine?: number } | undefined): string | undefined {
  return anchor?.startLine === undefined ? undefined : `${anchor.startLine}-${anchor.endLine}`;
}

describe('all that is read of a list', () => {
  // A change of the reader that changes these files on purpose writes them with `vitest -u`.
  it.each(NAMES)('%s', async (name) => {
    const list = read(readFileSync(`${FOLDER}/${name}.md`, 'utf8'));
    const all = {
      title: list.title,
      sections: list.sections.map(({ heading, role }) => `${heading?.text ?? ''}: ${role}`),
      categories: list.categories.map(({ path, entries }) => `${path.join(' > ')}: ${entries}`),
      diagnostics: list.diagnostics.map(({ code, message }) => `${code}: ${message}`),
      entries: list.entries.map((entry) => shown(list, entry)),
    };
    await expect(`${JSON.stringify(all, undefined, 2)}\n`).toMatchFileSnapshot(
      `../../fixtures/lists/${name}.json`,
    );
  });
});
