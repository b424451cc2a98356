import {
  type BibEntryDraft,
  draftOfEntry,
  entriesWithoutParents,
} from '../../bibtex/bib-entry-draft.ts';
import { bibIdentifiers } from '../../bibtex/bib-identifiers.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import { bySignificance, type Identifier, identifierKey } from '../../identifiers/identifier.ts';
import { readIdentifier } from '../../identifiers/read-identifier.ts';
import { closesFence, openedFence } from '../../text/fence.ts';
import { shorten } from '../../text/shorten.ts';
import { sourceFile } from '../../text/source-file.ts';
import { withoutTail } from '../../text/without-tail.ts';

/** What is wrong with the answer to "Paper". */
export type PaperProblem =
  | { readonly kind: 'no-paper' }
  | { readonly kind: 'no-identifier'; readonly given: string }
  | { readonly kind: 'two-papers'; readonly names: readonly string[] }
  | { readonly kind: 'broken-bibtex'; readonly line: number; readonly message: string }
  /** Shared data or a comment alone. */
  | { readonly kind: 'no-bib-entry' };

/** The paper that a contributor names. */
export type GivenPaper =
  /** By identifiers, the most significant first; whether they name one paper shows in the look-up. */
  | { readonly kind: 'identifiers'; readonly identifiers: readonly [Identifier, ...Identifier[]] }
  /** By a bib entry, with the identifiers in it. */
  | {
      readonly kind: 'bibtex';
      /** Decoded, and cut where no title is that long. */
      readonly title: string | undefined;
      /** The entry as written. */
      readonly draft: BibEntryDraft;
      readonly identifiers: readonly Identifier[];
    };

/** Longer titles are compared by their beginning (characters). */
const LONGEST_TITLE = 2000;
/** The longest part of a text that is quoted back (characters). */
const LONGEST_QUOTE = 80;

/** Reads the answer to "Paper": identifiers and links in any words, or one BibTeX entry. */
export function readPaper(answer: string): GivenPaper | PaperProblem {
  const text = withoutFences(answer).trim();
  if (text === '') return { kind: 'no-paper' };
  return /^[ \t\u00a0]*@[a-z]+\s*[{(]/im.test(text) ? readBibtex(text) : readIdentifiers(text);
}

/** People put BibTeX into fences, as they should in comments. */
function withoutFences(answer: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of answer.split(/\r\n|\n|\r/)) {
    if (fence !== undefined && closesFence(line, fence)) fence = undefined;
    else if (fence === undefined && openedFence(line) !== undefined) fence = openedFence(line);
    else kept.push(line);
  }
  return kept.join('\n');
}

function readBibtex(text: string): GivenPaper | PaperProblem {
  const bibliography = readBibliography(sourceFile('paper.bib', text));
  const { diagnostics, source } = bibliography;
  const entries = entriesWithoutParents(bibliography);
  const [entry, another] = entries;
  if (entry !== undefined && another !== undefined) {
    return { kind: 'two-papers', names: entries.map(({ key }) => key) };
  }
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (fault !== undefined) {
    const { line } = source.lines.position(fault.range.start);
    return { kind: 'broken-bibtex', line, message: fault.message };
  }
  if (entry === undefined) return { kind: 'no-bib-entry' };
  return {
    kind: 'bibtex',
    title: entry.fields.get('title')?.value.slice(0, LONGEST_TITLE),
    draft: draftOfEntry(bibliography, entry),
    identifiers: bibIdentifiers((name) => entry.fields.get(name)?.value),
  };
}

function readIdentifiers(text: string): GivenPaper | PaperProblem {
  const found = new Map<string, Identifier>();
  for (const identifier of candidates(text)) found.set(identifierKey(identifier), identifier);
  const identifiers = [...found.values()].sort(bySignificance);
  const [first, ...others] = identifiers;
  if (first === undefined)
    return { kind: 'no-identifier', given: shorten(text.replace(/\s+/g, ' '), LONGEST_QUOTE) };
  // Two names of one kind are two papers; names of two kinds may be one paper's.
  const twice = identifiers.find((one, index) => identifiers[index - 1]?.kind === one.kind);
  if (twice !== undefined) {
    const names = identifiers.filter(({ kind }) => kind === twice.kind).map(({ id }) => id);
    return { kind: 'two-papers', names };
  }
  return { kind: 'identifiers', identifiers: [first, ...others] };
}

/** Identifiers line by line, a line's words one by one where the line is none itself. */
function* candidates(text: string): Generator<Identifier> {
  for (const line of text.split('\n')) {
    const words = line
      .split(/\s+/)
      .flatMap((word) => withoutTail(word, /\)/).split(/[<>,;"[\]]+|\]?\((?=https?:)/))
      .filter(Boolean);
    const whole = words.length > 1 && !/https?:/i.test(line) ? labelled(line) : undefined;
    if (whole !== undefined) {
      yield whole;
      continue;
    }
    for (const word of words) {
      // A bare number among words is a year or a page.
      if (words.length > 1 && /^\d+$/.test(word)) continue;
      const identifier = readIdentifier(word);
      if (identifier !== undefined) yield identifier;
    }
  }
}

/** `PMID: 123`, `arXiv: 2303.14070`, `doi 10.1234/x`: label and name apart. */
function labelled(line: string): Identifier | undefined {
  return /^(?:doi|arxiv|pmid|pmcid|acl|openreview)(?:\s*[:=])?\s*\S+$/i.test(line.trim())
    ? readIdentifier(line)
    : undefined;
}
