import { join } from 'node:path';
import { stringify } from 'yaml';
import { FORM_PATH } from '../../files/find-files.ts';
import { type Files, isThere } from '../../files/read-source.ts';
import { categoryOptions } from '../../text/category-option.ts';
import { sourceFile, withEdits } from '../../text/source-file.ts';
import { categoriesWithPlace } from '../check/check-list.ts';
import { AGREEMENT, FORM_FIELDS, SUBMISSION_LABEL } from '../form-fields.ts';
import type { Plan, PlannedFile } from './adoption.ts';
import type { FoundList } from './find-list.ts';

/**
 * Plans the issue form for submissions, with the categories of the list that contain papers. In an
 * existing form, only the categories are updated, as `format` does it.
 *
 * @param isAnswered whether there is, or can be, a workflow for submissions.
 */
export function planForm(
  files: Files,
  root: string,
  list: FoundList,
  isAnswered: boolean,
): Partial<Plan> {
  const renewed = renewedForm(list);
  if (renewed !== undefined) return { files: [renewed] };
  const skipped = (why: string) => ({ skipped: [{ path: FORM_PATH, why }] });
  if (isThere(files, join(root, FORM_PATH))) return skipped('It exists and is not changed.');
  const paths = pathsToChoose(list);
  if (categoryOptions(paths).length === 0) return skipped(noCategories(list));
  if (!isAnswered) return skipped(UNANSWERED);
  const after = sourceFile(FORM_PATH, paperForm(paths));
  return {
    files: [{ after, purpose: 'a form to submit a paper' }],
    afterwards: [
      `Create the label "${SUBMISSION_LABEL}" (Issues, Labels): without it, GitHub adds no label to issues of the form.`,
    ],
  };
}

const UNANSWERED =
  'No workflow would answer it. With --action OWNER/NAME@COMMIT, both are written.';

/** Why submissions are not set up. */
export const noCategories = ({ check }: FoundList): string =>
  check.summary.categories === 0
    ? 'The list has no categories to choose from.'
    : 'The list has no category that a paper can be added to.';

/** The headings of the categories that accept papers. */
export function pathsToChoose({ input, check }: FoundList): (readonly string[])[] {
  return categoriesWithPlace(input, check.catalog).map(({ path }) => path);
}

/** The form with the categories that the list has now; undefined where it has them already. */
function renewedForm({ input, check }: FoundList): PlannedFile | undefined {
  const before = input.form?.source;
  const fix = check.findings.find(({ ruleId }) => ruleId === 'form-categories')?.fix;
  const edits = fix?.files.find(({ file }) => file === before?.path)?.edits;
  if (before === undefined || edits === undefined) return undefined;
  return { before, after: withEdits(before, edits), purpose: 'the categories of the form' };
}

/**
 * The issue form "Submit a paper" for a list, the content of `.github/ISSUE_TEMPLATE/paper.yml`.
 *
 * @param categories the headings of each category that accepts papers, outermost first, in the
 *   order of the list.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function paperForm(categories: readonly (readonly string[])[]): string {
  const options = categoryOptions(categories);
  const form = {
    name: 'Submit a paper',
    description:
      'Propose a paper for the list. It is looked up, and a pull request is opened for you.',
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
  // GitHub reads forms as YAML 1.1, where `No` and `2023-05-03` are no texts without quotes.
  const text = stringify(form, { lineWidth: 0, version: '1.1' });
  return `# List Curator updates the categories from the list. You may change all other texts.\n${text}`;
}
