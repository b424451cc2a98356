/** Where the issue form for submissions lies, in a checkout and on GitHub. */
export const FORM_PATH = '.github/ISSUE_TEMPLATE/paper.yml';
