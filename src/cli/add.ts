import { resolve } from 'node:path';
import {
  type BibEntryDraft,
  draftOfEntry,
  entriesWithoutParents,
} from '../bibtex/bib-entry-draft.ts';
import { withoutPrivateFields } from '../bibtex/private-fields.ts';
import { readBibliography } from '../bibtex/read-bibliography.ts';
import { readCatalog } from '../features/check/check-list.ts';
import type { LoadedInput } from '../features/check/load-input.ts';
import { addPaper } from '../features/papers/add-paper.ts';
import { bibEntryOfWork } from '../features/papers/bib-entry-of-work.ts';
import { chooseCategory } from '../features/papers/choose-category.ts';
import { givenFields } from '../features/papers/given-fields.ts';
import { failureText, refusalText, remarkText } from '../features/papers/look-up-texts.ts';
import { InputError } from '../files/input-error.ts';
import { readSource } from '../files/read-source.ts';
import { refusalOfBibEntry, refusalsOf, remarksOf } from '../registries/objections.ts';
import { printable, printableLines } from '../report/terminal-text.ts';
import { compact } from '../text/json.ts';
import { listText } from '../text/plural.ts';
import { inputOf, optionValue, timeLimitOf } from './input.ts';
import type { CommandLineIo } from './io.ts';
import { lookUpGiven, sourceLines } from './look-up-given.ts';
import type { Arguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';
import { namesOf, printDiffs, writeChanged } from './write-changed.ts';

/** `list-curator add`: writes a paper into both files, or shows what would be written. */
export async function add(args: Arguments, io: CommandLineIo): Promise<void> {
  const bibtex = optionValue(args, 'bibtex');
  if ((bibtex === undefined) === (args.argument === undefined)) {
    throw new UsageError(
      `add takes the paper's identifier or --bibtex FILE, ${bibtex === undefined ? 'but neither is given' : 'not both'}.`,
      'add',
    );
  }
  const category = optionValue(args, 'category');
  if (category === undefined) {
    throw new UsageError('add needs --category, the category that the paper belongs to.', 'add');
  }
  const key = optionValue(args, 'key');
  // The argument names the paper, not the list.
  const { argument: given = '', ...ofList } = args;
  const found = await inputOf(ofList, io);
  // A wrong category is reported before anything is requested.
  const { list } = bibtex === undefined ? readCatalog(found) : {};
  if (list !== undefined) chooseCategory(list, category);
  const whole = bibtex === undefined ? await lookUpDraft(given, args, io) : readDraft(io, bibtex);
  const isChosen = args.values.has('bib') || found.config.bib !== undefined;
  const input =
    isChosen || bibtex === undefined ? found : without(found, resolve(io.cwd, bibtex), io);
  const { draft, omitted } = withoutPrivateFields(whole, input.bibs.map(readBibliography));
  const { fields, notes } =
    bibtex === undefined ? { fields: draft.fields, notes: [] } : givenFields(draft.fields);
  io.stderr(notesText(notes));
  // The time for asking registries does not count.
  const inTime = { ...input, ...timeLimitOf(args, io) };
  const added = addPaper(inTime, compact({ draft: { ...draft, fields }, category, key }));
  // What is there can be read in the changes; what is not has to be said.
  io.stderr(notesText([...(omitted.length === 0 ? [] : [omittedText(omitted)]), ...added.notes]));
  if (args.switches.has('diff')) {
    printDiffs(io, added.changed);
    return;
  }
  writeChanged(io, added.changed);
  // Without a .bib, nothing has the key.
  const what = added.changed.length > 1 ? added.citationKey : 'the paper';
  const done = `Added ${what} under "${added.categories.join(' > ')}" to ${namesOf(added.changed)}.`;
  io.stdout(`${printable(done)}\n`);
}

const notesText = (notes: readonly string[]): string =>
  notes.map((text) => `note: ${printable(text)}\n`).join('');

function omittedText(fields: readonly string[]): string {
  return `Omitted: ${listText(fields)}. Reference managers keep such fields for their user, and no other bib entry has them.`;
}

/** The input without a file that only happens to be beside the list. */
function without<T extends LoadedInput>(input: T, path: string, { cwd }: CommandLineIo): T {
  return { ...input, bibs: input.bibs.filter((bib) => resolve(cwd, bib.path) !== path) };
}

/** The bib entry of a paper in the registries; retracted papers and notices are refused. */
async function lookUpDraft(
  given: string,
  args: Arguments,
  io: CommandLineIo,
): Promise<BibEntryDraft> {
  const result = await lookUpGiven(given, args, io);
  if (result.kind !== 'found') throw new InputError(failureText(result));
  const [refusal] = refusalsOf(result.work);
  if (refusal !== undefined) throw new InputError(refusalText(refusal));
  const remarks = remarksOf(result.work).map((remark) => `note: ${remarkText(remark)}`);
  io.stderr(printableLines(`${[...remarks, ...sourceLines(result)].join('\n')}\n`));
  return bibEntryOfWork(result.work, '');
}

/** The only entry of a file. */
function readDraft(io: CommandLineIo, path: string): BibEntryDraft {
  const source = readSource(io.files, resolve(io.cwd, path), path);
  const bibliography = readBibliography(source);
  const entries = entriesWithoutParents(bibliography);
  const [entry, second] = entries;
  const [fault] = bibliography.diagnostics.filter(({ severity }) => severity === 'error');
  if (fault !== undefined) {
    const { line, column } = source.lines.position(fault.range.start);
    throw new InputError(`${path}:${line}:${column}: ${fault.message}`);
  }
  if (entry === undefined) {
    throw new InputError(
      `${path} contains no BibTeX entry. Expected one such as @article{key, title = {...}}.`,
    );
  }
  if (second !== undefined) {
    throw new InputError(
      `${path} contains ${entries.length} entries; add the papers one at a time, each with its own category.`,
    );
  }
  const refusal = refusalOfBibEntry(entry.type, entry.fields.get('title')?.value ?? '');
  if (refusal !== undefined) throw new InputError(refusalText(refusal));
  return draftOfEntry(bibliography, entry);
}
