import { stringify } from 'yaml';
import { AGREEMENT, FORM_FIELDS, SUBMISSION_LABEL } from './form-fields.ts';

/** How a category is called in the form: its headings from the outermost to its own. */
export function categoryOption(path: readonly string[]): string {
  return path.map((heading) => heading.replace(/\s+/g, ' ').trim()).join(' › ');
}

/**
 * The issue form "Submit a paper" for a list, as `.github/ISSUE_TEMPLATE/paper.yml` holds it.
 *
 * @param categories the headings of each category that takes papers, outermost first, in the order
 *   of the list. GitHub refuses options that are blank or repeated, so those are left out.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function paperForm(categories: readonly (readonly string[])[]): string {
  const options = [...new Set(categories.map(categoryOption))].filter((option) => option !== '');
  const form = {
    name: 'Submit a paper',
    description: 'Propose a paper for the list.',
    title: 'Paper: ',
    labels: [SUBMISSION_LABEL],
    body: FORM_FIELDS.map(({ id, label, type, description, required }) => ({
      type,
      id,
      attributes: {
        label,
        description,
        ...(type === 'dropdown' ? { options } : {}),
        ...(type === 'checkboxes' ? { options: [{ label: AGREEMENT, required: true }] } : {}),
      },
      ...(required && type !== 'checkboxes' ? { validations: { required } } : {}),
    })),
  };
  return `# Made from the list’s categories by List Curator; changes are overwritten.\n${stringify(form, { lineWidth: 0 })}`;
}
