import { FORM_FIELDS, SUBMISSION_LABEL } from '../form-fields.ts';

/**
 * Whether an issue submits a paper: it has the form's label, or the form's headings where the
 * repository has no such label, which GitHub then leaves off.
 */
export function isSubmission({
  labels,
  body,
}: {
  readonly labels: readonly string[];
  readonly body: string;
}): boolean {
  if (labels.includes(SUBMISSION_LABEL)) return true;
  const lines = new Set(body.split(/\r?\n/).map((line) => line.trimEnd()));
  return FORM_FIELDS.filter(({ required }) => required).every(({ label }) =>
    lines.has(`### ${label}`),
  );
}
