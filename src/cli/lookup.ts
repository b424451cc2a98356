import { bibEntryText } from '../bibtex/bib-edits.ts';
import { makeCitationKey } from '../bibtex/citation-key.ts';
import { fileStyle } from '../bibtex/file-style.ts';
import { readBibliography } from '../bibtex/read-bibliography.ts';
import { bibEntryOfWork } from '../features/papers/bib-entry-of-work.ts';
import { failureText, refusalText, remarkText } from '../features/papers/look-up-texts.ts';
import { cslItemOfWork } from '../registries/csl-json.ts';
import { refusalsOf, remarksOf } from '../registries/objections.ts';
import type { Work } from '../registries/work.ts';
import { jsonText } from '../report/json.ts';
import { printableLines } from '../report/terminal-text.ts';
import { plainText } from '../scholarly/scholarly-text.ts';
import { compact } from '../text/json.ts';
import { sourceFile } from '../text/source-file.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import { lookUpGiven, sourceLines } from './look-up-given.ts';
import type { Arguments } from './parse-arguments.ts';

/** `list-curator lookup`: prints what the registries know about a paper. */
export async function lookup(args: Arguments, io: CommandLineIo): Promise<number> {
  const result = await lookUpGiven(args.argument ?? '', args, io);
  if (result.kind !== 'found') {
    io.stderr(printableLines(`list-curator: ${failureText(result)}\n`));
    return result.kind === 'absent' ? 1 : 2;
  }
  const { work } = result;
  io.stdout(render(work, optionValue(args, 'format')));
  const refusals = refusalsOf(work);
  const lines = [
    ...refusals.map((refusal) => `error: ${refusalText(refusal)}`),
    // Missing fields matter only if the paper may be listed.
    ...remarksOf(work)
      .filter(({ kind }) => refusals.length === 0 || !kind.startsWith('no-'))
      .map((remark) => `note: ${remarkText(remark)}`),
    ...sourceLines(result),
  ];
  io.stderr(printableLines(`${lines.join('\n')}\n`));
  return refusals.length > 0 ? 1 : 0;
}

function render(work: Work, format: string | undefined): string {
  if (format === 'json') return jsonText(withPlainTexts(work));
  const empty = readBibliography(sourceFile('', ''));
  const key = makeCitationKey(bibEntryOfWork(work, ''), 'AuthorYear', new Set());
  if (format === 'csl-json') return jsonText([cslItemOfWork(work, key)]);
  return `${bibEntryText(bibEntryOfWork(work, key), fileStyle(empty))}\n`;
}

/** For programs, formulas are plain Unicode too. */
function withPlainTexts(work: Work): object {
  const { title, abstract } = work;
  return compact({ ...work, title: plainText(title), abstract: abstract && plainText(abstract) });
}
