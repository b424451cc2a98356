import { resolve } from 'node:path';
import type { BibEntryDraft } from '../bibtex/bib-entry-draft.ts';
import { draftOfEntry } from '../bibtex/draft-of-entry.ts';
import { readBibliography } from '../bibtex/read-bibliography.ts';
import { addPaper } from '../jobs/add-paper.ts';
import { InputError } from '../jobs/input-error.ts';
import { readSource } from '../jobs/read-source.ts';
import { writeFiles } from '../jobs/write-files.ts';
import { unifiedDiff } from '../report/diff.ts';
import { inputOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** `list-curator add`: writes a paper into both files, or shows what would be written. */
export async function add(args: Arguments, io: CommandLineIo): Promise<void> {
  const bibtex = required(args, 'bibtex', 'the file with the BibTeX entry of the paper');
  const category = required(args, 'category', 'the category that the paper belongs to');
  const key = optionValue(args, 'key');
  const draft = readDraft(io, bibtex);
  const input = await inputOf(args, io);
  const added = addPaper(input, { draft, category, ...(key === undefined ? {} : { key }) });
  if (args.switches.has('diff')) {
    for (const { before, after } of added.changed) io.stdout(unifiedDiff(before, after, io.colour));
    return;
  }
  writeFiles(io.files, io.cwd, added.changed, io.runId);
  const files = added.changed.map(({ after }) => after.path).join(' and ');
  io.stdout(`Added ${added.citationKey} under "${added.categories.join(' > ')}" to ${files}.\n`);
}

function required(args: Arguments, name: string, what: string): string {
  const value = optionValue(args, name);
  if (value !== undefined) return value;
  throw new UsageError(
    `add needs --${name}, ${what}.`,
    'Run "list-curator add --help" for its options.',
  );
}

/** The one entry of a file; several papers are added one after another. */
function readDraft(io: CommandLineIo, path: string): BibEntryDraft {
  const source = readSource(io.files, resolve(io.cwd, path), path);
  const bibliography = readBibliography(source);
  const [entry, second] = bibliography.entries;
  const [fault] = bibliography.diagnostics.filter(({ severity }) => severity === 'error');
  if (fault !== undefined) {
    const { line, column } = source.lines.position(fault.range.start);
    throw new InputError(`${path}:${line}:${column}: ${fault.message}`);
  }
  if (entry === undefined) {
    throw new InputError(
      `${path} holds no BibTeX entry; expected one such as @article{key, title = {...}}.`,
    );
  }
  if (second !== undefined) {
    throw new InputError(
      `${path} holds ${bibliography.entries.length} entries; add the papers one after another, each with its own category.`,
    );
  }
  return draftOfEntry(bibliography, entry);
}
