import { join } from 'node:path';
import type { List } from '../../markdown/list.ts';
import { paperForm } from '../../submissions/paper-form.ts';
import { sourceFile } from '../../text/source-file.ts';
import type { Files } from '../read-source.ts';
import type { Plan } from './adoption.ts';
import { isThere } from './is-there.ts';

const PATHS = ['.github/ISSUE_TEMPLATE/paper.yml', '.github/ISSUE_TEMPLATE/paper.yaml'] as const;

/** Plans the issue form for submissions, with the categories of the list that hold papers. */
export function planForm(files: Files, root: string, list: List): Plan {
  const there = PATHS.find((path) => isThere(files, join(root, path)));
  if (there !== undefined) {
    return {
      files: [],
      left: [{ path: there, why: 'It is there, and stays as it is.' }],
      afterwards: [],
    };
  }
  const categories = list.categories.filter(({ entries }) => entries > 0).map(({ path }) => path);
  if (categories.length === 0) {
    return {
      files: [],
      left: [{ path: PATHS[0], why: 'The list has no categories to choose from.' }],
      afterwards: [],
    };
  }
  return {
    files: [
      { after: sourceFile(PATHS[0], paperForm(categories)), purpose: 'a form to submit a paper' },
    ],
    left: [],
    afterwards: [
      'Create the label "submission" (Issues, Labels): without it GitHub leaves the issues of the form unlabelled.',
    ],
  };
}
