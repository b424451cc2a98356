import { categoryOption } from '../../text/category-option.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { withoutHidden } from '../../text/hidden-characters.ts';
import { FORM_FIELDS } from '../form-fields.ts';
import { type FormProblem, parseForm } from '../parse-form.ts';
import { type GivenPaper, type PaperProblem, readPaper } from '../read-paper.ts';

/** A submission as the issue has it, before anything is looked up. */
interface Submission {
  readonly paper: GivenPaper;
  /** The headings of the category, outermost first. */
  readonly category: readonly string[];
  /** Empty when the paper's own is to be taken. */
  readonly abstract: string;
  readonly note: string;
}

/** What is wrong with a submission. */
export type SubmissionProblem =
  | FormProblem
  | PaperProblem
  | { readonly kind: 'no-category' }
  | { readonly kind: 'unknown-category'; readonly given: string; readonly suggestion?: string }
  | { readonly kind: 'not-agreed' };

/** A submission, or everything that is wrong with it at once. */
export type ReadSubmission =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/**
 * Reads an issue that was made with the form.
 *
 * @param body the text.
 * @param categories the headings of each category of the list, outermost first.
 * @param chosen the category that was chosen after the form was sent; it takes the answer's place.
 */
export function readSubmission(
  body: string,
  categories: readonly (readonly string[])[],
  chosen?: readonly string[],
): ReadSubmission {
  const form = parseForm(withoutHidden(body), FORM_FIELDS);
  if (!form.ok) return { ok: false, problems: form.problems };
  const answer = (id: string): string => form.answers.get(id) ?? '';
  const paper = readPaper(answer('paper'));
  const category = findCategory(
    chosen === undefined ? answer('category') : categoryOption(chosen),
    categories,
  );
  const problems: SubmissionProblem[] = [
    ...(isPaper(paper) ? [] : [paper]),
    ...(Array.isArray(category) ? [] : [category as SubmissionProblem]),
    ...(/^[ \t]*-[ \t]+\[x\]/im.test(answer('agreement')) ? [] : [{ kind: 'not-agreed' as const }]),
  ];
  if (problems.length > 0 || !isPaper(paper) || !Array.isArray(category)) {
    return { ok: false, problems };
  }
  const submission = { paper, category, abstract: answer('abstract'), note: answer('note') };
  return { ok: true, submission };
}

function isPaper(paper: GivenPaper | PaperProblem): paper is GivenPaper {
  return paper.kind === 'identifiers' || paper.kind === 'bibtex';
}

function findCategory(
  given: string,
  categories: readonly (readonly string[])[],
): readonly string[] | SubmissionProblem {
  const wanted = given.replace(/\s+/g, ' ').trim();
  if (wanted === '') return { kind: 'no-category' };
  const path = categories.find((one) => categoryOption(one) === wanted);
  if (path !== undefined) return path;
  const suggestion = didYouMean(wanted, categories.map(categoryOption));
  return {
    kind: 'unknown-category',
    given: wanted.slice(0, 200),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
