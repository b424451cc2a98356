import { artifactRoutes } from './artifact-routes.ts';
import { checkRoutes } from './check-routes.ts';
import { contentsRoutes } from './contents-routes.ts';
import { gitRoutes } from './git-routes.ts';
import { issueRoutes } from './issue-routes.ts';
import { pullRoutes } from './pull-routes.ts';
import { repositoryRoutes } from './repository-routes.ts';
import { reviewCommentRoutes } from './review-comment-routes.ts';
import type { Route } from './routing.ts';
import { workflowRunRoutes } from './workflow-run-routes.ts';

/** All that the emulated GitHub answers; the first route that fits takes a request. */
export const routes: readonly Route[] = [
  ...issueRoutes,
  ...pullRoutes,
  ...reviewCommentRoutes,
  ...gitRoutes,
  ...contentsRoutes,
  ...checkRoutes,
  ...artifactRoutes,
  ...workflowRunRoutes,
  ...repositoryRoutes,
];
