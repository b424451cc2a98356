import { InputError } from '../../files/input-error.ts';
import { parseShard, type Shard } from '../../links/schedule.ts';
import type { Severity } from '../../rules/finding.ts';
import { oneOf } from '../../runner/inputs.ts';
import type { Core } from '../../runner/io.ts';

/** The inputs that validation alone has, checked. */
export interface ValidationInputs {
  /** The part of the links to look at; absent: all of them. */
  readonly shard: Shard | undefined;
  /** A folder with the states of all parts, to be brought together; absent: none. */
  readonly states: string | undefined;
  readonly fixPr: boolean;
  /** The severities that fail the run; none unless the workflow asks for it. */
  readonly blocking: readonly Severity[];
}

const BLOCKING = {
  never: [],
  error: ['error'],
  warning: ['error', 'warning'],
} as const satisfies Record<string, readonly Severity[]>;

/**
 * Reads the inputs.
 *
 * @throws {InputError} for a value that is none of those an input may have.
 */
export function readValidationInputs(core: Core): ValidationInputs {
  const shard = core.getInput('shard');
  const parsed = parseShard(shard);
  if (shard !== '' && parsed === undefined) {
    throw new InputError(
      `the input shard is "${shard}"; expected a part and the number of parts, such as 1/4.`,
    );
  }
  const states = core.getInput('states');
  if (parsed !== undefined && states !== '') {
    throw new InputError(
      'the inputs shard and states exclude each other: shard looks at one part of the links, states brings all parts together.',
    );
  }
  const fixPr = oneOf('fix-pr', core.getInput('fix-pr'), ['false', 'true'] as const);
  const failOn = oneOf('fail-on', core.getInput('fail-on'), ['never', 'error', 'warning'] as const);
  return {
    shard: parsed,
    states: states || undefined,
    fixPr: fixPr === 'true',
    blocking: BLOCKING[failOn],
  };
}
