import { orElse } from '../../files/input-error.ts';
import { linkedBibs } from '../../files/linked-bibs.ts';
import type { RawFile, RawInput } from '../../files/raw-file.ts';
import { readConfig } from '../../files/read-config.ts';
import { jsonReport } from '../../report/json.ts';
import type { RawSides } from '../../revisions/read-sides.ts';
import { countFindings, plainFindings } from '../../rules/finding.ts';
import { againstBaseline, parseBaseline } from '../check/baseline.ts';
import { type CheckInput, checkList, filesByPath } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import type { PaperWithRecord } from '../papers/completed-paper.ts';
import {
  type Change,
  type ChangeOptions,
  checkChange,
  completeList,
} from '../review/check-change.ts';
import { completePapers } from '../sync/complete-papers.ts';
import { decodeFile, decodeInput } from './decode-input.ts';
import type { TimeLimit } from './time-limit.ts';

/** What checks of lists and changes take, each of it in one step; see `child-jobs.ts`. */
export const CHECK_JOBS = {
  config: (file: RawFile) => readConfig(decodeFile(file)),
  linked: ({ readme, paths }: { readonly readme: RawFile; readonly paths: readonly string[] }) =>
    linkedBibs(decodeFile(readme).text, paths),
  list: checkWhole,
  change: async (
    { sides, options }: { readonly sides: RawSides; readonly options: ChangeOptions },
    memory: ReadingMemory,
    limit: TimeLimit,
  ) => checkChange(await changeOf(sides, limit), options, memory, completePapers),
  completion: async (
    { list, known }: { readonly list: RawInput; readonly known: readonly PaperWithRecord[] },
    memory: ReadingMemory,
    limit: TimeLimit,
  ) => completeList({ ...(await decodeInput(list)), ...limit }, known, memory, completePapers),
};

/** Checks a list as a whole: the findings that its baseline does not have, and how many it has. */
async function checkWhole(
  {
    list,
    baseline,
    pullRequest,
  }: Pick<ChangeOptions, 'pullRequest'> & { readonly list: RawInput; readonly baseline?: RawFile },
  memory: ReadingMemory,
  limit: TimeLimit,
) {
  const input = { ...(await decodeInput(list)), ...limit };
  const checked = checkList(input, memory);
  const known = baseline && parseBaseline(decodeFile(baseline).text, baseline.path);
  const { fresh, hidden } = againstBaseline(checked.findings, known ?? []);
  const summary = { ...checked.summary, ...countFindings(fresh) };
  const sources = filesByPath(input);
  const report = jsonReport(fresh, summary, sources, { pullRequest });
  return { findings: plainFindings(fresh), summary, hidden, report };
}

async function changeOf({ base, head }: RawSides, limit: TimeLimit): Promise<Change> {
  // A list that could not be read before was none: all of it is new.
  const before = await orElse<CheckInput, CheckInput>(
    () => decodeInput(base),
    () => ({ bibs: [], config: base.config }),
  );
  // The base is checked first. Where it takes too long, the head still has its own time.
  const half = limit.part(0.5);
  return { base: { ...before, ...half }, head: { ...(await decodeInput(head)), ...limit } };
}
