import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DocumentNode, execute, GraphQLError, parse, validate } from 'graphql';
import type { Token } from '../model.ts';
import { type Answer, Refusal } from '../routing.ts';
import type { World } from '../world.ts';
import { mutations } from './mutations.ts';
import { node, pullRequest } from './nodes.ts';
import { GraphRefusal, unresolved } from './refusal.ts';
import { issue, issues, objectAt, pullRequests, ref, refs } from './repository-nodes.ts';

const SCHEMA = buildSchema(readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'));

/** Answers a GraphQL request; `complain` gets what GitHub's schema does not allow. */
export async function runQuery(
  { world, token }: { world: World; token: Token },
  { query, variables }: { readonly query?: unknown; readonly variables?: unknown },
  complain: (problem: string) => void,
): Promise<Answer> {
  const refuse = (errors: readonly GraphQLError[]): Answer => {
    for (const error of errors) complain(`GraphQL: ${error.message}`);
    return { status: 200, body: { errors } };
  };
  const source = String(query);
  const document = allowed.get(source) ?? checked(source);
  if ('errors' in document) return refuse(document.errors);
  allowed.set(source, document);
  const { data, errors = [] } = await execute({
    schema: SCHEMA,
    document,
    rootValue: { ...queries(world), ...mutations(world, token) },
    contextValue: token,
    variableValues: (variables ?? {}) as Record<string, unknown>,
  });
  if (data === undefined) return refuse(errors);
  return {
    status: 200,
    body: {
      data,
      ...(errors.length > 0 && {
        errors: errors.map((error) => {
          const cause = error.originalError;
          const type = typeOf(cause);
          if (type === undefined) complain(`GraphQL: ${error.message}`);
          return { type, path: error.path, locations: error.locations, message: error.message };
        }),
      }),
    },
  };
}

/** The queries that the schema was found to allow; a program has a handful. */
const allowed = new Map<string, DocumentNode>();

function checked(source: string): DocumentNode | { readonly errors: readonly GraphQLError[] } {
  try {
    const document = parse(source);
    const errors = validate(SCHEMA, document);
    return errors.length > 0 ? { errors } : document;
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError(String(error))] };
  }
}

const queries = (world: World) => ({
  node: ({ id }: { id: string }) => node(world, id),
  rateLimit: { cost: 1, limit: 1000, remaining: 999, resetAt: '2100-01-01T00:00:00Z' },
  repository: ({ owner, name }: { owner: string; name: string }) => {
    if (`${owner}/${name}` !== world.repository) {
      throw new GraphRefusal(
        'NOT_FOUND',
        `Could not resolve to a Repository with the name '${owner}/${name}'.`,
      );
    }
    return {
      id: 'R_1',
      nameWithOwner: world.repository,
      pullRequest: ({ number }: { number: number }) => {
        const issue = world.issues.get(number);
        if (issue?.pull === undefined) throw unresolved(`PR_${number}`);
        return pullRequest(world, issue);
      },
      issueOrPullRequest: ({ number }: { number: number }) => {
        const found = world.issues.get(number);
        return found?.pull === undefined ? issue(world, number) : pullRequest(world, found);
      },
      object: (which: Parameters<typeof objectAt>[1]) => objectAt(world, which),
      issue: ({ number }: { number: number }) => issue(world, number),
      defaultBranchRef: ref(world, world.defaultBranch),
      ref: ({ qualifiedName }: { qualifiedName: string }) =>
        ref(world, qualifiedName.replace(/^refs\/heads\//, '')),
      refs: (which: Parameters<typeof refs>[1]) => refs(world, which),
      pullRequests: (which: Parameters<typeof pullRequests>[1]) => pullRequests(world, which),
      issues: (which: Parameters<typeof issues>[1]) => issues(world, which),
    };
  },
});

/** GitHub's word for a refusal; nothing for an error of the emulator's own. */
function typeOf(cause: unknown): string | undefined {
  if (cause instanceof GraphRefusal) return cause.type;
  if (!(cause instanceof Refusal)) return undefined;
  return cause.answer.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE';
}
