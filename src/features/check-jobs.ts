import { InputError } from '../files/input-error.ts';
import { linkedBibs } from '../files/linked-bibs.ts';
import type { RawFile, RawInput } from '../files/raw-file.ts';
import { readConfig } from '../files/read-config.ts';
import { jsonReport } from '../report/json.ts';
import type { RawSides } from '../revisions/read-sides.ts';
import { countFindings, type Finding, type Summary } from '../rules/finding.ts';
import { againstBaseline, parseBaseline } from './baseline.ts';
import { type CheckInput, checkList, filesOf } from './check-list.ts';
import type { KnownPaper } from './completed-paper.ts';
import { decodeFile } from './decode-file.ts';
import { decodeInput } from './decode-input.ts';
import type { ReadingMemory } from './reading-memory.ts';
import {
  type Change,
  type ChangeOptions,
  checkChange,
  completeChange,
} from './review/check-change.ts';
import { completePapers } from './sync/complete-papers.ts';
import type { TimeLimit } from './time-limit.ts';

/** A list that is to be checked as a whole. */
interface WholeList {
  readonly list: RawInput;
  /** The findings that are known. */
  readonly baseline?: RawFile;
  readonly pullRequest?: ChangeOptions['pullRequest'];
}

/** What a check of a list as a whole gives. */
interface CheckedList {
  /** Those that the baseline does not have. */
  readonly findings: readonly Finding[];
  /** Of what was read; the numbers of findings are those of `findings`. */
  readonly summary: Summary;
  /** How many findings the baseline has. */
  readonly hidden: number;
  /** The findings for programs. */
  readonly report: string;
}

/** What checks of lists and changes take, each of it in one step; see `apart-jobs.ts`. */
export const CHECK_JOBS = {
  /** Reads a configuration. */
  config: (file: RawFile) => readConfig(decodeFile(file)),
  /** Finds which of some .bib files a list links to. */
  linked: ({ readme, paths }: { readonly readme: RawFile; readonly paths: readonly string[] }) =>
    linkedBibs(decodeFile(readme).text, paths),
  list: checkWhole,
  change: async (
    { sides, options }: { readonly sides: RawSides; readonly options: ChangeOptions },
    memory: ReadingMemory,
    limit: TimeLimit,
  ) => checkChange(await changeOf(sides, limit), options, memory, completePapers),
  /**
   * Completes the papers that a change adds, where it is known what registries know of them; else
   * says which those are.
   */
  completion: async (
    { sides, known }: { readonly sides: RawSides; readonly known?: readonly KnownPaper[] },
    memory: ReadingMemory,
    limit: TimeLimit,
  ) => completeChange(await changeOf(sides, limit), known, memory, completePapers),
};

async function checkWhole(
  { list, baseline, pullRequest }: WholeList,
  memory: ReadingMemory,
  limit: TimeLimit,
): Promise<CheckedList> {
  const input = { ...(await decodeInput(list)), ...limit };
  const checked = checkList(input, memory);
  const known = baseline && parseBaseline(decodeFile(baseline).text, baseline.path);
  const { fresh, hidden } = againstBaseline(checked.findings, known ?? { findings: [] });
  const summary = { ...checked.summary, ...countFindings(fresh) };
  const sources = new Map(filesOf(input).map((file) => [file.path, file] as const));
  const report = jsonReport(fresh, summary, sources, { pullRequest });
  return { findings: fresh, summary, hidden, report };
}

async function changeOf({ base, head }: RawSides, limit: TimeLimit): Promise<Change> {
  return {
    base: { ...(await inputBefore(base)), ...limit },
    head: { ...(await decodeInput(head)), ...limit },
  };
}

/** A list that could not be read before was none: all of it is new. */
async function inputBefore(input: RawInput): Promise<CheckInput> {
  try {
    return await decodeInput(input);
  } catch (error) {
    if (error instanceof InputError) return { bibs: [], config: input.config };
    throw error;
  }
}
