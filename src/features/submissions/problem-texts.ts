import type { SubmissionProblem } from './read-submission.ts';

/**
 * What to tell a contributor about a problem with a submission: what is wrong, and what to change.
 * What the contributor wrote comes back in it; whoever puts it into Markdown escapes it.
 */
export function problemText(problem: SubmissionProblem): string {
  switch (problem.kind) {
    case 'no-paper':
      return 'The answer to "Paper" is empty. Please give the DOI, arXiv id, PubMed id or ACL Anthology link of the paper, or its BibTeX entry.';
    case 'no-identifier':
      return `In "${problem.given}" there is no DOI, arXiv id, PubMed id, ACL Anthology or OpenReview link. A title alone is not enough, because several papers may share it. Please add one of these, or paste the paper’s BibTeX entry.`;
    case 'two-papers':
      return `These are several papers: ${problem.names.join(', ')}. Thank you for all of them! Please keep one here, and open an issue of its own for each other one.`;
    case 'broken-bibtex':
      return `The BibTeX entry cannot be read: line ${problem.line}, ${problem.message} Please correct it, or give the paper’s DOI instead.`;
    case 'no-category':
      return 'No category is chosen. Please choose where the paper belongs.';
    case 'unknown-category':
      return `The list has no category "${problem.given}".${problem.suggestion === undefined ? ' Please choose one of the list’s categories.' : ` Did you mean "${problem.suggestion}"?`}`;
    case 'not-agreed':
      return 'The box under "Agreement" is not ticked. Please tick it if you agree; without it the paper cannot be taken.';
    case 'too-long':
      return `The issue is too long (${problem.length} characters, ${problem.most} at most).`;
    case 'missing-label':
      return `The heading "### ${problem.label}" of the form is gone. Please put it back, with your answer below it, or open a new issue with the form.`;
    case 'repeated-label':
      return `The heading "### ${problem.label}" of the form stands in the issue more than once. Please remove all but the form’s own.`;
    case 'label-out-of-order':
      return `The heading "### ${problem.label}" is not where the form has it. Please put the answers back into their order, or open a new issue with the form.`;
    case 'open-fence':
      return `The code block that begins in line ${problem.line} does not end. Please close it with as many backticks as it begins with.`;
    case 'answer-too-long':
      return `The answer to "${problem.label}" is too long (${problem.length} characters, ${problem.most} at most).`;
  }
}
