import type { SubmissionForm } from '../catalog/read-submission-form.ts';
import { openCategories } from '../list/write/writing-formats.ts';
import { categoryOptions } from '../text/category-option.ts';
import type { Rule } from './rule.ts';
import { quote, someOf } from './support/naming.ts';

/** The submission form offers the list's categories. */
export const formCategories: Rule = {
  id: 'form-categories',
  severity: 'warning',
  fix: 'safe',
  summary: 'The submission form offers the categories of the list, in their order.',
  why: 'A contributor can only choose what the form offers: a category that it lacks gets no papers, and a submission to one that no longer exists fails.',
  create: ({ catalog: { form } }) => ({
    onList(list) {
      if (form === undefined) return undefined;
      const wanted = categoryOptions(openCategories(list).map(({ path }) => path));
      const { source, options, range } = form;
      if (wanted.length === 0 || wanted.join('\n') === options.join('\n')) return undefined;
      const lacking = wanted.filter((option) => !options.includes(option));
      const gone = options.filter((option) => !wanted.includes(option));
      return {
        message: `The submission form ${difference(lacking, gone)}. ${form.rewritable ? '"list-curator format --write" updates it.' : 'Write the options as the list has them.'}`,
        file: source,
        range,
        content: [...lacking, '', ...gone].join('\n'),
        fix: { kind: 'safe', edits: form.rewritable ? [rewritten(form, wanted)] : [] },
      };
    },
  }),
};

function difference(lacking: readonly string[], gone: readonly string[]): string {
  const parts = [
    ...(lacking.length === 0 ? [] : [`does not offer ${someOf(lacking.map(quote), MOST_NAMED)}`]),
    ...(gone.length === 0
      ? []
      : [`offers ${someOf(gone.map(quote), MOST_NAMED)}, which the list does not have`]),
  ];
  return parts.join(' and ') || 'offers the categories in another order than the list';
}

const MOST_NAMED = 3;

function rewritten({ source, range, indent }: SubmissionForm, options: readonly string[]) {
  const newline = source.text.includes('\r\n') ? '\r\n' : '\n';
  return { range, text: options.map((one) => `- ${yamlText(one)}`).join(newline + indent) };
}

/** Plain where YAML takes it for nothing else; a JSON string is a quoted one in YAML. */
function yamlText(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} ,.()&/+'’›–—-]*$/u.test(text);
  const isWord = !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && isWord && text.trim() === text ? text : JSON.stringify(text);
}
