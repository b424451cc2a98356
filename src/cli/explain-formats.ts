import { readBibliography } from '../bibtex/read-bibliography.ts';
import type { LoadedInput } from '../features/check/load-input.ts';
import { readingOptions } from '../features/check/reading-options.ts';
import { InputError } from '../files/input-error.ts';
import { type EntryFormat, formatsOf } from '../list/format/formats.ts';
import { readTemplate } from '../list/format/parse-template.ts';
import { printTemplate } from '../list/format/template.ts';
import { readList } from '../list/read/read-list.ts';
import { type Trace, type TracedSegment, traceAt } from '../list/read/trace.ts';
import { printable } from '../report/terminal-text.ts';
import { count } from '../text/plural.ts';
import type { Range } from '../text/range.ts';
import { shorten } from '../text/shorten.ts';
import type { SourceFile } from '../text/source-file.ts';
import { UsageError } from './usage-error.ts';

const LONGEST_NAME = 60;
const LONGEST_TEXT = 60;

/**
 * How a list writes its entries: a template for each section and one for the list, each with the
 * share of the entries that follow it, and the sections that are skipped.
 *
 * @throws {InputError} if there is no list.
 */
export function explainFormats(input: LoadedInput): string {
  const { readme, options } = listOf(input);
  const list = readList(readme, options);
  const wanted = readTemplate(input.config.entry);
  const { sections, list: whole } = formatsOf(list, wanted);
  const place = (range: Range | undefined, name: string): string => {
    const line = range === undefined ? 1 : readme.lines.position(range.start).line;
    return `${printable(readme.path)}:${line} ${printable(shorten(name, LONGEST_NAME))}`;
  };
  const blocks = sections.map((format) => {
    const { heading } = format;
    const name = heading?.text ?? 'Before the first heading';
    return `${place(heading?.range, name)}\n  ${shown(format)}\n`;
  });
  const skipped = list.reading.skipped.map(
    ({ heading, range, reason }) => `${place(range, heading)}\n  skipped: ${reason}\n`,
  );
  const found =
    whole === undefined
      ? `${printable(readme.path)}: no entries found.\n`
      : `The list\n  ${shown(whole)}\n`;
  return [...blocks, ...skipped, found].join('\n');
}

function shown({ template, followers, entries }: EntryFormat): string {
  const share = entries === 0 ? 0 : Math.floor((100 * followers) / entries);
  return `${printable(printTemplate(template))} · ${share}% of ${count(entries, 'entry', 'entries')}`;
}

/**
 * How the entry at a line was split into pieces, how each piece was read, and by how much that scores
 * better than the best alternative.
 *
 * @throws {InputError} for a line that the list does not have, or that cannot be in an entry.
 */
export function explainEntry(input: LoadedInput, line: string): string {
  const { readme, options } = listOf(input);
  const number = /^\d{1,9}$/.test(line) ? Number(line) : 0;
  if (number < 1 || number > readme.lines.count) {
    throw new UsageError(
      `--trace takes a line of ${readme.path}, 1 to ${readme.lines.count}, not "${line}".`,
      'format',
    );
  }
  const traces = traceAt(readme, number, options);
  if (traces.length === 0) {
    throw new InputError(
      `line ${number} of ${readme.path} was not read as an entry. Its section may be skipped: add its heading to "categories" in the configuration.`,
    );
  }
  return traces.map((trace) => tracedText(readme, trace)).join('\n');
}

function tracedText(
  { path }: SourceFile,
  { unit, firstLine, lastLine, margin, segments }: Trace,
): string {
  const lines = firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
  const verdict = margin > 0 ? 'an entry' : 'no entry';
  // What is known of a piece outweighs all.
  const certainty = Math.abs(margin) < 1e6 ? `by ${margin.toFixed(1)}` : 'certainly';
  const widest = segments.reduce((most, { role }) => Math.max(most, role.length), 7);
  return [
    `${printable(path)}:${lines} read as ${verdict} (${unit}), ${certainty}`,
    ...segments.map((one) => {
      const why = one.certain ? 'known' : `${one.margin.toFixed(1)} above ${one.other}`;
      return `  ${one.role.padEnd(widest)}  ${why.padEnd(22)}  ${pieceOf(one)}`;
    }),
    '',
  ].join('\n');
}

/** A piece with the text before it and its formatting. */
function pieceOf({ segment }: TracedSegment): string {
  const { text, before, marks, bracket, quote, label, isLabel } = segment;
  const names = ['link', 'bold', 'italic', 'code'].filter((_, bit) => (marks & (1 << bit)) !== 0);
  if (quote > 0) names.push('quoted');
  if (bracket !== '') names.push(`in ${bracket}`);
  if (isLabel) names.push('a label');
  if (label !== undefined) names.push(`labeled ${label}`);
  const after =
    before === '^' ? 'first' : before === '_' ? '' : `after "${before.replaceAll('\n', '\\n')}"`;
  const facts = [after, ...names].filter((one) => one !== '');
  return `${printable(shorten(text, LONGEST_TEXT))}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}

function listOf({ readme, bibs, config }: LoadedInput) {
  if (readme === undefined) throw new InputError('there is no list to explain.');
  return { readme, options: readingOptions(config, undefined, bibs.map(readBibliography)) };
}
