import { chosenChange } from './submissions/choices.ts';
import { isMergedAs } from './submissions/merge-texts.ts';
import { planSubmission } from './submissions/plan-submission.ts';
import { readForm } from './submissions/read-submission.ts';
import { renewedPaper } from './submissions/renewed-paper.ts';
import { judgeList, linksOfList, replaceInList } from './validation/validation-jobs.ts';

/**
 * What is done with text that strangers wrote, each of it in one step: plain data goes in and comes
 * out, so that it can happen in a process without the token.
 */
export const APART_JOBS = {
  readForm,
  planSubmission,
  renewedPaper,
  isMergedAs,
  chosenChange,
  linksOfList,
  judgeList,
  replaceInList,
};

export type ApartJobs = typeof APART_JOBS;

/** Does such a job, wherever that is. */
export type RunJob = <Name extends keyof ApartJobs>(
  name: Name,
  input: Parameters<ApartJobs[Name]>[0],
) => Promise<Awaited<ReturnType<ApartJobs[Name]>>>;
