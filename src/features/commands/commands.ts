/** The result of a command: done or not, and what to report about it. */
export interface Outcome {
  readonly done: boolean;
  readonly text?: string;
}

/** Where a command was written: what it can refer to. */
export type PlaceKind = 'pull-request' | 'submission' | 'other';

interface Described {
  /** What follows `/curate`. */
  readonly usage: string;
  /** Where the argument is: nowhere, in the rest of the line, or in a fenced block below it. */
  readonly takes: 'nothing' | 'text' | 'block';
  /** Who may use it besides those with write access. */
  readonly also: readonly ('triage' | 'submitter' | 'everyone')[];
  /** What it does, in the places where it does something. */
  readonly does: Readonly<Partial<Record<PlaceKind, string>>>;
}

const HELP = 'lists the commands';

/** All commands, in the order in which they are listed. */
const COMMANDS = {
  help: {
    usage: 'help',
    takes: 'nothing',
    also: ['everyone'],
    does: { 'pull-request': HELP, submission: HELP, other: HELP },
  },
  recheck: {
    usage: 'recheck',
    takes: 'nothing',
    also: ['triage', 'submitter'],
    does: {
      'pull-request': 'reviews the newest commit again',
      submission: 'checks the submission again; in its pull request, reviews that',
    },
  },
  format: {
    usage: 'format',
    takes: 'nothing',
    also: [],
    does: {
      'pull-request': 'commits the safe fixes',
      submission: 'updates the pull request to the list as it is now',
    },
  },
  complete: {
    usage: 'complete',
    takes: 'nothing',
    also: ['submitter'],
    does: {
      'pull-request':
        'looks up what the papers lack (key, abstract, DOI, bib entry) and commits it',
    },
  },
  refresh: {
    usage: 'refresh',
    takes: 'nothing',
    also: ['submitter'],
    does: { submission: 'looks the paper up in the registries again' },
  },
  category: {
    usage: 'category NAME',
    takes: 'text',
    also: ['submitter'],
    does: { submission: 'moves the paper to another category' },
  },
  key: {
    usage: 'key KEY',
    takes: 'text',
    also: [],
    does: { submission: 'changes the citation key of the paper' },
  },
  abstract: {
    usage: 'abstract',
    takes: 'block',
    also: [],
    does: { submission: 'replaces the abstract by the fenced block below the command' },
  },
} as const satisfies Readonly<Record<string, Described>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** The description of a command. */
export function described(name: CommandName): Described {
  return COMMANDS[name];
}

/** Whether a command does something in places of this kind. */
export function appliesTo(name: CommandName, kind: PlaceKind): boolean {
  return described(name).does[kind] !== undefined;
}

/** The roles that may change files of the repository. */
export const WRITERS: ReadonlySet<string> = new Set(['admin', 'maintain', 'write']);

/**
 * Whether a commenter may use a command.
 *
 * @param roleName `role_name` from GitHub's collaborator permission; an unknown role (an
 *   organization's own) grants nothing
 * @param isSubmitter whether the commenter opened the submission or the pull request
 */
export function mayUse(name: CommandName, roleName: string, isSubmitter: boolean): boolean {
  const { also } = described(name);
  return (
    WRITERS.has(roleName) ||
    also.includes('everyone') ||
    (also.includes('triage') && roleName === 'triage') ||
    (also.includes('submitter') && isSubmitter)
  );
}
