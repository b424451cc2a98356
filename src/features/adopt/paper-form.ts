import { stringify } from 'yaml';
import { categoryOptions } from '../../text/category-option.ts';
import { AGREEMENT, FORM_FIELDS, SUBMISSION_LABEL } from '../form-fields.ts';

/**
 * The issue form "Submit a paper" for a list, as `.github/ISSUE_TEMPLATE/paper.yml` holds it.
 *
 * @param categories the headings of each category that takes papers, outermost first, in the order
 *   of the list.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function paperForm(categories: readonly (readonly string[])[]): string {
  const options = categoryOptions(categories);
  const form = {
    name: 'Submit a paper',
    description:
      'Propose a paper for the list. It is looked up, and a pull request is made for you.',
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
  return `# List Curator keeps the categories as the list has them; the words are yours.\n${stringify(form, { lineWidth: 0 })}`;
}
