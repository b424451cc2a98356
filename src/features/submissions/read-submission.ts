import { InputError } from '../../files/input-error.ts';
import type { RawInput } from '../../files/raw-file.ts';
import type { Category } from '../../list/list.ts';
import { emptyCategories, offeredCategories } from '../../list/write/empty-categories.ts';
import { categoryOption } from '../../text/category-option.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { fold } from '../../text/fold.ts';
import { withoutHidden } from '../../text/hidden-characters.ts';
import { compact } from '../../text/json.ts';
import { readCatalog } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { decodeInput } from '../child-process/decode-input.ts';
import { FORM_FIELDS, type FormField } from '../form-fields.ts';
import { noCategoryText } from '../papers/choose-category.ts';
import { givenAbstract } from './given-abstract.ts';
import { type FormProblem, type ParsedForm, parseForm } from './parse-form.ts';
import { type GivenPaper, type PaperProblem, readPaper } from './read-paper.ts';

/** A submission as the issue has it, before anything is looked up. */
export interface Submission {
  readonly paper: GivenPaper;
  /** The headings of the category, outermost first. */
  readonly category: readonly string[];
  /** Empty when the paper's own is to be used. */
  readonly abstract: string;
  /** What the maintainers are to know, and the answers to questions of their own. */
  readonly note: string;
}

/** What is wrong with a submission. */
export type SubmissionProblem =
  | FormProblem
  | PaperProblem
  | { readonly kind: 'no-category'; readonly categories: readonly string[] }
  | {
      readonly kind: 'unknown-category';
      readonly given: string;
      readonly suggestion?: string;
      /** As the form names them. */
      readonly categories: readonly string[];
    }
  | {
      readonly kind: 'several-categories';
      readonly given: string;
      /** Those of this name. */
      readonly categories: readonly string[];
    }
  | { readonly kind: 'not-agreed' };

/** A submission, or everything that is wrong with it at once. */
export type ReadSubmission =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/** What reading a submission needs. */
export interface FormJob {
  readonly list: RawInput;
  /** The text. */
  readonly body: string;
  /** The category that was chosen after the form was sent; it replaces the answer. */
  readonly chosen: readonly string[] | undefined;
}

/**
 * Reads an issue that was made with the form.
 *
 * @throws {InputError} when the list cannot be read, or has no categories.
 */
export async function readForm(
  { list: files, body, chosen }: FormJob,
  memory?: ReadingMemory,
): Promise<ReadSubmission> {
  const input = await decodeInput(files);
  const { form } = input;
  const { list } = readCatalog(input, memory);
  const pathsOf = (all: readonly Category[]) => all.map(({ path }) => path);
  const categories = list === undefined ? [] : pathsOf(offeredCategories(list));
  const empty = list === undefined ? [] : pathsOf(emptyCategories(list));
  if (list !== undefined && categories.length + empty.length === 0) {
    throw new InputError(noCategoryText(list.source.path));
  }
  // The repository's own form may have questions besides ours.
  const questions = form?.read(form.source)?.questions;
  return readSubmission(body, categories, compact({ empty, chosen, questions }));
}

type Paths = readonly (readonly string[])[];

interface FormOptions {
  /** Headings without entries, which are accepted but not offered. */
  readonly empty?: Paths;
  /** The category that was chosen after the form was sent. */
  readonly chosen?: readonly string[];
  /** Those of the form; without them, those of the usual one. */
  readonly questions?: readonly FormField[];
}

/**
 * Reads the text of an issue.
 *
 * @param categories the headings of each category that the form offers, outermost first.
 */
export function readSubmission(
  body: string,
  categories: Paths,
  { empty = [], chosen, questions = FORM_FIELDS }: FormOptions = {},
): ReadSubmission {
  const form = parsedForm(withoutHidden(body), questions);
  if (!form.ok) return { ok: false, problems: form.problems };
  const { answers } = form;
  const answer = (id: string): string => answers.get(id) ?? '';
  const paper = readPaper(answer('paper'));
  const category = findCategory(
    chosen === undefined ? answer('category') : categoryOption(chosen),
    categories,
    empty,
  );
  const agreed = !answers.has('agreement') || /^[ \t]*-[ \t]+\[x\]/im.test(answer('agreement'));
  if (isPaper(paper) && 'path' in category && agreed) {
    const { path } = category;
    const note = noteOf(answers, questions);
    return {
      ok: true,
      submission: { paper, category: path, abstract: givenAbstract(answer('abstract')), note },
    };
  }
  return {
    ok: false,
    problems: [
      ...(isPaper(paper) ? [] : [paper]),
      ...('path' in category ? [] : [category]),
      ...(agreed ? [] : [{ kind: 'not-agreed' as const }]),
    ],
  };
}

/** By the form's own questions; an issue may be older than the form is now. */
function parsedForm(body: string, questions: readonly FormField[]): ParsedForm {
  const own = parseForm(body, questions);
  if (own.ok || questions === FORM_FIELDS) return own;
  const usual = parseForm(body, FORM_FIELDS);
  return usual.ok ? usual : own;
}

/** The note, and the answers to questions that are none of ours, such as an uploaded file. */
function noteOf(answers: ReadonlyMap<string, string>, questions: readonly FormField[]): string {
  const usual = new Set(FORM_FIELDS.map(({ id }) => id));
  const others = questions.flatMap(({ id, label }) => {
    const text = answers.get(id) ?? '';
    return usual.has(id) || text === '' ? [] : [`${label}: ${text}`];
  });
  const texts = [answers.get('note') ?? '', ...others].filter((text) => text !== '');
  // A link is shown as text, with an address to copy.
  return texts.join('\n\n').replace(/\[([^[\]\n]*)\]\(([^()\s]*)\)/g, '$1 $2');
}

function isPaper(paper: GivenPaper | PaperProblem): paper is GivenPaper {
  return paper.kind === 'identifiers' || paper.kind === 'bibtex';
}

function findCategory(
  answer: string,
  categories: Paths,
  empty: Paths,
): { readonly path: readonly string[] } | SubmissionProblem {
  const wanted = answer.replace(/\s+/g, ' ').trim();
  const options = categories.map(categoryOption);
  if (wanted === '') return { kind: 'no-category', categories: options };
  const all = [...categories, ...empty];
  const exact = all.find((path) => categoryOption(path) === wanted);
  if (exact !== undefined) return { path: exact };
  const given = wanted.slice(0, 200);
  const offered = categories.filter((one) => endsWith(one, wanted));
  const named = offered.length > 0 ? offered : empty.filter((one) => endsWith(one, wanted));
  const [path] = named;
  if (path !== undefined && named.length === 1) return { path };
  if (path !== undefined) {
    return { kind: 'several-categories', given, categories: named.map(categoryOption) };
  }
  const suggestion = didYouMean(wanted, all.map(categoryOption));
  return compact({ kind: 'unknown-category' as const, given, suggestion, categories: options });
}

/** A heading, or the last ones of a path; case and punctuation do not count. */
function endsWith(path: readonly string[], wanted: string): boolean {
  const parts = wanted.split('›').map(fold);
  const end = path.slice(-parts.length).map(fold);
  return end.length === parts.length && end.every((part, at) => part !== '' && part === parts[at]);
}
