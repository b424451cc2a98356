import { resolve } from 'node:path';
import { readReference, referenceOfProgram, usesOf } from '../features/adopt/action-reference.ts';
import { planAdoption, writeAdoption } from '../features/adopt/adopt.ts';
import { PARTS, type Plan } from '../features/adopt/adoption.ts';
import { type FoundList, findList } from '../features/adopt/find-list.ts';
import { findCheckout, type GitCheckout } from '../files/git-checkout.ts';
import { InputError } from '../files/input-error.ts';
import { unifiedDiff } from '../report/diff.ts';
import { printable } from '../report/terminal-text.ts';
import { groupBy } from '../text/group-by.ts';
import { count } from '../text/plural.ts';
import { VERSION } from '../version.ts';
import { listRequest, optionValue, timeLimitOf } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';

/**
 * `list-curator init`: shows the files that the repository of a list lacks, and writes them after
 * confirmation.
 *
 * @returns the exit status: 1 if something is missing and was not written.
 */
export async function init(args: Arguments, io: CommandLineIo): Promise<number> {
  const request = listRequest(args, io);
  const checkout = checkoutAround(request.path ?? request.readme ?? '.', io);
  const { root } = checkout;
  const { timeFor } = timeLimitOf(args, io);
  const list = await findList(io.files, root, request, timeFor);
  const action = actionOf(args, io);
  const parts = args.values.get('only');
  const plan = await planAdoption(io.files, root, list, {
    parts: new Set(PARTS.filter((part) => parts === undefined || parts.includes(part))),
    uses: action?.uses,
    branch: checkout.defaultBranch,
  });
  io.stdout(foundText(list));
  for (const { before, after, data } of plan.files) {
    if (data !== true) io.stdout(`\n${unifiedDiff(before, after, io.color)}`);
  }
  io.stdout(summary(plan));
  if (plan.files.length === 0) {
    io.stdout('\nNothing to write.\n');
    return 0;
  }
  if (!(await agreed(args, plan.files.length, io))) return 1;
  io.uninterrupted(() => writeAdoption(io.files, root, plan.files, io.runId));
  const remarks = [
    ...(checkout.origin === undefined ? [NO_REMOTE] : []),
    ...(action?.remark === undefined ? [] : [action.remark]),
  ];
  io.stdout(afterwards(plan, remarks, root === io.cwd ? '' : ` in ${printable(root)}`));
  return 0;
}

function checkoutAround(path: string, io: CommandLineIo): GitCheckout {
  const folder = resolve(io.cwd, path);
  const checkout = findCheckout(io.files, folder);
  if (checkout !== undefined) return checkout;
  throw new InputError(
    `${path === '.' ? 'This folder' : path} is not in a git checkout. Workflows and forms belong in the root of a repository: clone the repository of your list, or create one with "git init", and run init there.`,
  );
}

/** The action that workflows use, and a remark on it. */
function actionOf(args: Arguments, io: CommandLineIo) {
  const given = optionValue(args, 'action');
  if (given !== undefined) return { uses: usesOf(readReference(given)), remark: undefined };
  const found = referenceOfProgram(io.files, io.program, VERSION);
  if (found === undefined) return undefined;
  const { reference, pushed } = found;
  return {
    uses: usesOf(reference),
    remark: pushed
      ? undefined
      : `The workflows use ${reference.repository} at ${reference.commit}, which no branch of its remote had when it was last fetched. Push that commit first.`,
  };
}

/** The list that was found, as one line. */
function foundText({ input, check: { summary } }: FoundList): string {
  const bibs = input.bibs.map(({ path }) => printable(path)).join(', ');
  const bibliography =
    bibs === ''
      ? 'no .bib'
      : `${bibs} with ${count(summary.bibEntries, 'bib entry', 'bib entries')}`;
  return `${printable(input.readme?.path ?? '')} contains ${count(summary.entries, 'paper')} in ${count(summary.categories, 'category', 'categories')}; ${bibliography}.\n`;
}

function summary({ files, skipped }: Plan): string {
  const line = (kind: string, path: string, text: string): string =>
    `  ${kind}  ${printable(`${path}: ${text}`)}\n`;
  return [
    '\n',
    ...files.map(({ before, after, purpose }) =>
      line(before === undefined ? 'new    ' : 'changed', after.path, purpose),
    ),
    ...[...groupBy(skipped, ({ why }) => why)].flatMap(([why, same]) =>
      same.map(({ path }, at) => line('skipped', path, at === 0 ? why : 'For the same reason.')),
    ),
  ].join('');
}

async function agreed(args: Arguments, files: number, io: CommandLineIo): Promise<boolean> {
  if (args.switches.has('yes')) return true;
  const these = files === 1 ? 'this file' : `these ${files} files`;
  if (io.ask === undefined) {
    io.stdout(`\nNothing was written. Use --yes to write ${these}.\n`);
    return false;
  }
  const answer = await io.ask(`\nWrite ${these}? [y/N] `);
  if (/^\s*y(?:es)?\s*$/i.test(answer)) return true;
  io.stdout('Nothing was written.\n');
  return false;
}

const NO_REMOTE =
  'This repository has no remote "origin" yet. Create it on GitHub and add it with "git remote add origin ADDRESS": forms and workflows do nothing elsewhere.';

function afterwards(
  { files, afterwards: rest }: Plan,
  remarks: readonly string[],
  where: string,
): string {
  const steps = [
    ...remarks,
    'Review the files, commit them and push them to the default branch: GitHub takes forms and most workflows from there.',
    ...rest,
  ];
  return `\nWritten: ${count(files.length, 'file')}${where}. Next:\n${steps.map((step) => `  - ${printable(step)}\n`).join('')}`;
}
