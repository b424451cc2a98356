import { chosenChange } from '../submissions/chosen-change.ts';
import { isMergedAs } from '../submissions/merge-texts.ts';
import { planSubmission } from '../submissions/plan-submission.ts';
import { readForm } from '../submissions/read-submission.ts';
import { renewedPaper } from '../submissions/renewed-paper.ts';
import { linksOfList } from '../validation/collect-links.ts';
import { judgeList } from '../validation/judge-references.ts';
import { replaceInList } from '../validation/replace-links.ts';
import type { CHECK_JOBS } from './check-jobs.ts';

/**
 * What is done with text that other people wrote, each of it in one step: plain data goes in and
 * comes out, so that it can happen in a process without the token.
 */
export const CHILD_JOBS = {
  readForm,
  planSubmission,
  renewedPaper,
  isMergedAs,
  chosenChange,
  linksOfList,
  judgeList,
  replaceInList,
};

type Jobs = typeof CHECK_JOBS & typeof CHILD_JOBS;

export type JobName = keyof Jobs;

/** Does such a job, wherever that is. */
export type RunJob = <Name extends JobName>(
  name: Name,
  input: Parameters<Jobs[Name]>[0],
) => Promise<Awaited<ReturnType<Jobs[Name]>>>;
