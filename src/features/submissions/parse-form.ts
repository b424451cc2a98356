import { closesFence, openedFence } from '../../text/fence.ts';
import { withoutComments } from '../../text/without-comments.ts';
import type { FormField } from '../form-fields.ts';

/** Why the text of an issue cannot be read as the form's answers. */
export type FormProblem =
  | { kind: 'too-long'; length: number; most: number }
  | { kind: 'missing-label'; label: string }
  | { kind: 'repeated-label'; label: string }
  | { kind: 'label-out-of-order'; label: string }
  | { kind: 'open-fence'; line: number }
  | { kind: 'answer-too-long'; label: string; length: number; most: number };

/** The answers by the field's id (empty answers are ''), or all that is wrong. */
export type ParsedForm =
  | { ok: true; answers: ReadonlyMap<string, string> }
  | { ok: false; problems: FormProblem[] };

/** GitHub's limit for an issue (characters). */
const LONGEST_BODY = 65_536;
/** No abstract and no BibTeX entry of one paper is longer (characters). */
const LONGEST_ANSWER = 20_000;
/** What GitHub writes for an unanswered question. */
const NO_ANSWER = '_No response_';

interface Section {
  field: FormField;
  index: number;
  lines: string[];
}

/**
 * Reads the body of an issue made with a form. Only the form's own labels, outside fences and
 * in the form's order, begin an answer; other headings belong to the answer they are in. A
 * label that appears twice is an error and not a second answer: otherwise a contributor could
 * answer one question inside the text of another. Comments of HTML, such as the hints of a form, are
 * no part of an answer: nobody sees them on the page. Linear in the length of the body.
 *
 * @param body the text, any line ends
 * @param fields the form's questions in order, each label once
 */
export function parseForm(body: string, fields: readonly FormField[]): ParsedForm {
  if (body.length > LONGEST_BODY) {
    const problem = { kind: 'too-long', length: body.length, most: LONGEST_BODY } as const;
    return { ok: false, problems: [problem] };
  }
  const { sections, openFenceLine } = splitAtLabels(body, fields);
  const problems = [
    ...(openFenceLine === undefined ? [] : [{ kind: 'open-fence' as const, line: openFenceLine }]),
    ...labelProblems(sections, fields),
  ];
  const answers = new Map<string, string>();
  for (const { field, lines } of sections) {
    const text = shownText(lines.join('\n')).trim();
    if (text.length > LONGEST_ANSWER) {
      const sizes = { length: text.length, most: LONGEST_ANSWER };
      problems.push({ kind: 'answer-too-long', label: field.label, ...sizes });
    }
    answers.set(field.id, text === NO_ANSWER ? '' : text);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers };
}

/** An answer without its comments; one that has no end is text, since nothing of an answer is lost. */
function shownText(answer: string): string {
  const end = answer.lastIndexOf('-->') + 1;
  return `${withoutComments(answer.slice(0, end && end + 2))}${answer.slice(end && end + 2)}`;
}

function splitAtLabels(body: string, fields: readonly FormField[]) {
  const byHeading = new Map<string, { field: FormField; index: number }>(
    fields.map((field, index) => [`### ${field.label}`, { field, index }]),
  );
  const sections: Section[] = [];
  let fence: string | undefined;
  let fenceLine = 0;
  for (const [number, line] of body.split(/\r\n|\n|\r/).entries()) {
    const label = fence === undefined ? byHeading.get(line.trimEnd()) : undefined;
    if (label !== undefined) {
      sections.push({ ...label, lines: [] });
      continue;
    }
    sections.at(-1)?.lines.push(line);
    if (fence !== undefined) {
      if (closesFence(line, fence)) fence = undefined;
    } else {
      fence = openedFence(line);
      fenceLine = number + 1;
    }
  }
  return { sections, openFenceLine: fence === undefined ? undefined : fenceLine };
}

function labelProblems(sections: Section[], fields: readonly FormField[]): FormProblem[] {
  const problems: FormProblem[] = [];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let furthest = -1;
  for (const { field, index } of sections) {
    const { id, label } = field;
    if (seen.has(id)) {
      if (!repeated.has(id)) problems.push({ kind: 'repeated-label', label });
      repeated.add(id);
    } else if (index < furthest) {
      problems.push({ kind: 'label-out-of-order', label });
    }
    seen.add(id);
    furthest = Math.max(furthest, index);
  }
  for (const { id, label } of fields) {
    if (!seen.has(id)) problems.push({ kind: 'missing-label', label });
  }
  return problems;
}
