import { atRef } from './commits.ts';
import { type Call, invalid, notFound, page, type Route } from './routing.ts';

const R = '/repos/{owner}/{repo}';
const WRITE = [['checks'], 'write'] as const;
/** More annotations in one request are refused. */
const MOST_ANNOTATIONS = 50;
const MOST_CHARACTERS = 65_535;

/** Refuses what GitHub finds too much; gives the check run's members. */
function members({ body }: Call): Record<string, unknown> {
  const output = (body.output ?? {}) as Readonly<Record<string, unknown>>;
  const { annotations = [], summary = '', text = '' } = output;
  if (Array.isArray(annotations) && annotations.length > MOST_ANNOTATIONS) {
    throw invalid('No more than 50 annotations are allowed.');
  }
  if ([summary, text].some((one) => String(one).length > MOST_CHARACTERS)) {
    throw invalid('Only 65535 characters are allowed.');
  }
  const completed = body.conclusion !== undefined && { status: 'completed' };
  return { ...body, ...completed };
}

export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: `${R}/check-runs`,
    needs: WRITE,
    handle: (call) => {
      if (call.world.git.resolve(String(call.body.head_sha)) === undefined) {
        throw invalid('No commit found for SHA');
      }
      const id = call.world.nextId();
      const made = { status: 'queued', conclusion: null, ...members(call), id };
      call.world.checkRuns.set(id, made);
      return { status: 201, body: made };
    },
  },
  {
    method: 'PATCH',
    template: `${R}/check-runs/{check_run_id}`,
    needs: WRITE,
    handle: (call) => {
      const id = Number(call.params.check_run_id);
      const had = call.world.checkRuns.get(id);
      if (had === undefined) throw notFound();
      const made = { ...had, ...members(call), id };
      call.world.checkRuns.set(id, made);
      return { status: 200, body: made };
    },
  },
  {
    method: 'GET',
    template: `${R}/commits/{ref}/check-runs`,
    needs: [['checks'], 'read'],
    handle: (call) => {
      const sha = atRef(call, call.params.ref ?? '');
      const all = [...call.world.checkRuns.values()].filter((one) => one.head_sha === sha);
      return page(call, call.path, all, 'check_runs');
    },
  },
];
