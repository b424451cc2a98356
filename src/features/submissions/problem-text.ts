import { codeSpan, inertMarkdown } from '../../report/markdown-text.ts';
import type { SubmissionProblem } from './read-submission.ts';

/** More categories than this are folded away, and more than that are left out. */
const MOST_SHOWN = 12;
const MOST_CATEGORIES = 200;

/** A problem with a submission as Markdown: what is wrong, and what to do. */
export function problemText(problem: SubmissionProblem): string {
  switch (problem.kind) {
    case 'no-paper':
      return 'The answer to "Paper" is empty. Give the DOI, arXiv id, PubMed id or ACL Anthology link of the paper, or its BibTeX entry.';
    case 'no-identifier':
      return `There is no DOI, arXiv id, PubMed id or ACL Anthology link in "${inertMarkdown(problem.given)}". Add one, or paste the BibTeX entry of the paper. A title alone is not enough, because several papers may share it.`;
    case 'two-papers':
      return `These are several papers: ${problem.names.map(codeSpan).join(', ')}. Keep one here, and open a new issue for each of the others.`;
    case 'broken-bibtex':
      return `The BibTeX entry cannot be read: line ${problem.line}, ${inertMarkdown(problem.message)} Correct it, or give the DOI of the paper instead.`;
    case 'no-category':
      return `No category is chosen. Write one of these under "Category":${choice(problem.categories)}`;
    case 'unknown-category': {
      const { given, suggestion, categories } = problem;
      const hint = suggestion === undefined ? '' : ` Did you mean ${codeSpan(suggestion)}?`;
      return `The list has no category "${inertMarkdown(given)}".${hint} Write one of these under "Category":${choice(categories)}`;
    }
    case 'not-agreed':
      return 'The box under "Agreement" is not ticked. Tick it if you agree; otherwise the paper cannot be added.';
    case 'too-long':
      return `The issue is too long: ${problem.length} characters, ${problem.most} at most.`;
    case 'missing-label':
      return `The heading ${heading(problem)} of the form is missing. Restore it, with your answer below it, or open a new issue with the form.`;
    case 'repeated-label':
      return `The heading ${heading(problem)} of the form occurs more than once. Remove the copies.`;
    case 'label-out-of-order':
      return `The heading ${heading(problem)} is not where the form has it. Restore the order of the answers, or open a new issue with the form.`;
    case 'open-fence':
      return `The code block that begins in line ${problem.line} is not closed. Close it with as many backticks as it begins with.`;
    case 'answer-too-long':
      return `The answer to "${inertMarkdown(problem.label)}" is too long: ${problem.length} characters, ${problem.most} at most.`;
  }
}

function heading({ label }: { readonly label: string }): string {
  return codeSpan(`### ${label}`);
}

/** The categories as a list below the problem, each to be copied as it is. */
function choice(categories: readonly string[]): string {
  const lines = categories.slice(0, MOST_CATEGORIES).map((one) => `  - ${codeSpan(one)}`);
  const more = categories.length - lines.length;
  const list = [...lines, ...(more > 0 ? [`  - and ${more} more`] : [])].join('\n');
  return lines.length > MOST_SHOWN
    ? `\n  <details><summary>${categories.length} categories</summary>\n\n${list}\n\n  </details>`
    : `\n${list}`;
}
