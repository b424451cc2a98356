import { join } from 'node:path';
import { FORM_PATH } from '../../files/find-files.ts';
import type { Files } from '../../files/read-source.ts';
import { isThere } from '../../files/read-source.ts';
import { categoryOptions } from '../../text/category-option.ts';
import { sourceFile } from '../../text/source-file.ts';
import { applyEdits } from '../../text/text-edit.ts';
import { categoriesWithPlace } from '../check-list.ts';
import { SUBMISSION_LABEL } from '../form-fields.ts';
import type { FoundList, Plan, PlannedFile } from './adoption.ts';
import { paperForm } from './paper-form.ts';

/** The rule whose fix brings the categories of a form in line. */
const RULE = 'form-categories';

/**
 * Plans the issue form for submissions, with the categories of the list that take a paper. Of a form
 * that is there, only the categories are renewed, as `format` does it.
 */
export function planForm(files: Files, root: string, list: FoundList): Plan {
  const renewed = renewedForm(list);
  if (renewed !== undefined) return { files: [renewed], skipped: [], afterwards: [] };
  if (isThere(files, join(root, FORM_PATH))) {
    return skipped('It exists and is not changed.');
  }
  const paths = categoriesWithPlace(list.input, list.check.catalog).map(({ path }) => path);
  if (categoryOptions(paths).length === 0) {
    return skipped('The list has no categories to choose from.');
  }
  return {
    files: [
      { after: sourceFile(FORM_PATH, paperForm(paths)), purpose: 'a form to submit a paper' },
    ],
    skipped: [],
    afterwards: [
      `Create the label "${SUBMISSION_LABEL}" (Issues, Labels): without it GitHub leaves the issues of the form unlabelled.`,
    ],
  };
}

/** The form with the categories that the list has now; undefined where it has them already. */
function renewedForm({ input, check }: FoundList): PlannedFile | undefined {
  const before = input.form?.source;
  const fix = check.findings.find(({ ruleId }) => ruleId === RULE)?.fix;
  const edits = fix?.files.find(({ file }) => file === before?.path)?.edits;
  if (before === undefined || edits === undefined) return undefined;
  const after = { ...sourceFile(before.path, applyEdits(before.text, edits)), bom: before.bom };
  return { before, after, purpose: 'the categories of the form' };
}

function skipped(why: string): Plan {
  return { files: [], skipped: [{ path: FORM_PATH, why }], afterwards: [] };
}
