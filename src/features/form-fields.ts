import type { FormField } from './parse-form.ts';

/** The label that the form puts on an issue, where the repository has a label of that name. */
export const SUBMISSION_LABEL = 'submission';

/** What a contributor agrees to. */
export const AGREEMENT = 'The paper fits the list, and I may hand in the text that I give here.';

/** The questions of the form, in order. The labels are what the answers are found by. */
export const FORM_FIELDS: readonly (FormField & {
  readonly type: 'textarea' | 'dropdown' | 'checkboxes';
  readonly description: string;
  readonly required: boolean;
})[] = [
  {
    id: 'paper',
    label: 'Paper',
    type: 'textarea',
    description:
      'One paper: its DOI, arXiv id, PubMed id or ACL Anthology link, or its BibTeX entry. Title, authors, year and abstract need not be given.',
    required: true,
  },
  {
    id: 'category',
    label: 'Category',
    type: 'dropdown',
    description: 'Where the paper belongs in the list.',
    required: true,
  },
  {
    id: 'abstract',
    label: 'Abstract',
    type: 'textarea',
    description: 'Only if you want another text than the paper’s own abstract.',
    required: false,
  },
  {
    id: 'note',
    label: 'Note to the maintainers',
    type: 'textarea',
    description: 'Anything they should know. It does not go into the list.',
    required: false,
  },
  {
    id: 'agreement',
    label: 'Agreement',
    type: 'checkboxes',
    description: 'Please confirm.',
    required: true,
  },
];
