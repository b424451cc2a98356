import { InputError } from '../files/input-error.ts';
import type { Severity } from '../rules/finding.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Core } from './io.ts';

const BLOCKING = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
} as const satisfies Record<string, readonly Severity[]>;

export type Inputs = ReturnType<typeof readInputs>;

/**
 * Reads the inputs.
 *
 * @throws {InputError} for a value that an input may not have.
 */
export function readInputs(core: Core) {
  const bibs = core
    .getInput('bib')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    task: oneOf(core, 'task', ['check', 'submissions', 'validate', 'plan']),
    readme: core.getInput('readme') || undefined,
    /** Absent: found. Empty: none wanted. */
    bibs: bibs.length === 0 ? undefined : bibs.length === 1 && bibs[0] === 'none' ? [] : bibs,
    config: core.getInput('config') || undefined,
    /** The severities that fail the run. */
    blocking: blockingOf(core, 'error'),
    scope: oneOf(core, 'scope', ['changed', 'all']),
    autofix: oneOf(core, 'autofix', ['suggest', 'commit', 'off']),
    /** Whether a review asks registries about papers that lack something. */
    lookUp: oneOf(core, 'look-up', ['true', 'false']) === 'true',
    token: core.getInput('token'),
    /** The name under which the first of two stages stored its report. */
    artifact: core.getInput('artifact') || 'list-curator',
    /** The longest that a check may take, more or less. */
    seconds: numberOf(core, 'deadline', SECONDS),
    /** Papers, and edits of their issues, that one person may submit within 24 hours. */
    submissionsPerDay: numberOf(core, 'submissions-per-day', PER_DAY),
    /** Commands that one person may give within 24 hours; five times as many with write access. */
    commandsPerDay: numberOf(core, 'commands-per-day', PER_DAY),
  };
}

/**
 * The value of an input; the first of those that it may have is the default.
 *
 * @throws {InputError} for any other.
 */
export function oneOf<const T extends string>(
  core: Core,
  name: string,
  values: readonly [T, ...T[]],
  given = core.getInput(name),
): T {
  if (given === '') return values[0];
  const known = values.find((one) => one === given);
  if (known !== undefined) return known;
  const meant = didYouMean(given, values);
  throw new InputError(
    `the input ${name} is "${given}"; expected ${values.filter((one) => one !== '').join(', ')}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
  );
}

/** The severities that fail a run, by the input `fail-on`; what it is without one differs. */
export function blockingOf(core: Core, usual: keyof typeof BLOCKING): readonly Severity[] {
  const given = core.getInput('fail-on') || usual;
  return BLOCKING[oneOf(core, 'fail-on', ['error', 'warning', 'never'], given)];
}

/** Jobs are billed by the minute; a list that takes longer is written to do harm. */
const SECONDS = { usual: 120, most: 3600, unit: 'whole seconds' };
/** GitHub lists no more issues or comments of one person at once. */
const PER_DAY = { usual: 20, most: 100, unit: 'a whole number' };

function numberOf(core: Core, name: string, { usual, most, unit }: typeof SECONDS): number {
  const given = core.getInput(name);
  if (given === '') return usual;
  const number = Number(given);
  if (/^\d{1,4}$/.test(given) && number >= 1 && number <= most) return number;
  throw new InputError(`the input ${name} is "${given}"; expected ${unit} from 1 to ${most}.`);
}
