/** The parts of an adoption, in the order in which they are shown. */
export const PARTS = ['config', 'review', 'commands', 'submissions', 'form', 'validation'] as const;
export type Part = (typeof PARTS)[number];
