import type { SubmissionForm } from '../catalog/read-submission-form.ts';
import type { Category } from '../list/list.ts';
import { categoryOptions } from '../text/category-option.ts';
import { newlineOf } from '../text/newline-of.ts';
import type { Rule } from './rule.ts';
import { quote, someOf } from './support/naming.ts';

/** The submission form offers the list's categories. */
export const formCategories: Rule = {
  id: 'form-categories',
  severity: 'warning',
  fix: 'safe',
  summary: 'The submission form offers the categories of the list, in their order.',
  why: 'A contributor can only choose what the form offers: a category that it lacks gets no papers, and a submission to one that no longer exists fails.',
  // With more papers of a known kind, more categories take another one: the form lacks them.
  afterAddition: 'all',
  create: ({ catalog: { form }, settings }) => ({
    onList(list) {
      if (form === undefined) return undefined;
      const all = list.categories.filter(({ entries }) => entries > 0);
      const wanted = optionsOf(settings.openCategories?.() ?? all);
      const { source, options, unquoted, range } = form;
      const isSame = wanted.join('\n') === options.join('\n');
      if (wanted.length === 0 || (isSame && unquoted.length === 0)) return undefined;
      const lacking = wanted.filter((option) => !options.includes(option));
      const gone = options.filter((option) => !wanted.includes(option));
      const isThere = new Set(optionsOf(all));
      const closed = gone.filter((option) => isThere.has(option));
      const absent = gone.filter((option) => !isThere.has(option));
      return {
        message: `The submission form ${isSame ? `has ${named(unquoted)} without quotes, which GitHub does not read as text, so it refuses the form` : difference({ lacking, absent, closed })}. ${form.rewritable ? '"list-curator format --write" updates it.' : 'Write the options as the list has them.'}`,
        file: source,
        range,
        content: [...lacking, '', ...gone].join('\n'),
        fix: { kind: 'safe', edits: form.rewritable ? [rewritten(form, wanted)] : [] },
      };
    },
  }),
};

function optionsOf(categories: readonly Category[]): string[] {
  return categoryOptions(categories.map(({ path }) => path));
}

function difference(names: Readonly<Record<'lacking' | 'absent' | 'closed', string[]>>): string {
  const { lacking, absent, closed } = names;
  const parts = [
    ...(lacking.length === 0 ? [] : [`does not offer ${named(lacking)}`]),
    ...(absent.length === 0 ? [] : [`offers ${named(absent)}, which the list does not have`]),
    ...(closed.length === 0 ? [] : [`offers ${named(closed)}, to which no paper can be added`]),
  ];
  return parts.join(' and ') || 'offers the categories in another order than the list';
}

const MOST_NAMED = 3;

function named(options: readonly string[]): string {
  return someOf(options.map(quote), MOST_NAMED);
}

function rewritten({ source, range, indent }: SubmissionForm, options: readonly string[]) {
  const newline = newlineOf(source.text);
  return { range, text: options.map((one) => `- ${yamlText(one)}`).join(newline + indent) };
}

/** Plain where YAML reads it as a string; a JSON string is a quoted one in YAML. */
function yamlText(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} ,.()&/+'’›–—-]*$/u.test(text);
  const isWord = !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && isWord && text.trim() === text ? text : JSON.stringify(text);
}
