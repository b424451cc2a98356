/** One question of an issue form. */
export interface FormField {
  readonly id: string;
  /** What GitHub prints after `### ` in the issue. */
  readonly label: string;
}

/** The label that the form puts on an issue, where the repository has a label of that name. */
export const SUBMISSION_LABEL = 'submission';

/** What a contributor agrees to. */
export const AGREEMENT = 'The paper fits this list, and I have the right to submit this text.';

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
      'One paper: its DOI, arXiv id, PubMed id or ACL Anthology link, or its BibTeX entry. Its title, authors, year and abstract are looked up.',
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
    description: 'Only if the list should show another text than the abstract of the paper.',
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
