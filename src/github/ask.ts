import type { GitHubClient } from './connect.ts';

/** Names a variable of the query that is being made, and gives it a value. */
export type Bind = (type: string, value: unknown) => string;

export type ReadBlob = (sha: string) => Promise<Uint8Array>;

/** Where a repository is. */
export interface RepositoryPlace {
  readonly owner: string;
  readonly repo: string;
}

/** A part of a query of GraphQL, and how its answer reads. */
export interface Question<T> {
  /** Fields of the repository. */
  readonly fields: (bind: Bind) => readonly string[];
  /** Whether they are fields of the query itself instead. */
  readonly isRoot?: true;
  /** @param given the values of the fields. */
  readonly read: (given: readonly unknown[], blob: ReadBlob) => T | Promise<T>;
  /** What is to be asked next where this is a part of a list; its answer takes the place of this. */
  more?(given: readonly unknown[], known: T): Question<T> | undefined;
}

type Data = Readonly<Record<string, unknown>> & {
  readonly repository?: Readonly<Record<string, unknown>>;
};

/**
 * Asks several questions in one request, and in one more for all that have another page.
 *
 * @returns the answers by the names of the questions.
 */
export async function askQuestions(
  client: GitHubClient,
  here: RepositoryPlace,
  questions: ReadonlyMap<string, Question<unknown>>,
  blob: ReadBlob,
): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (let open = questions; open.size > 0; ) {
    const { query, variables, aliases } = queryOf(open, here);
    const data: Data = query === '' ? {} : await client.graphql<Data>(query, variables);
    const next = new Map<string, Question<unknown>>();
    for (const [name, question] of open) {
      const from = question.isRoot ? data : data.repository;
      const given = (aliases.get(name) ?? []).map((alias) => from?.[alias] ?? null);
      const known = await question.read(given, blob);
      answers.set(name, known);
      const more = question.more?.(given, known);
      if (more !== undefined) next.set(name, more);
    }
    open = next;
  }
  return answers;
}

/** The query for some questions; empty where no question has a field. */
function queryOf(questions: ReadonlyMap<string, Question<unknown>>, here: RepositoryPlace) {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const bind: Bind = (type, value) => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const aliases = new Map<string, string[]>();
  const root: string[] = [];
  const inside: string[] = [];
  for (const [name, { fields, isRoot }] of questions) {
    const named = fields(bind).map((field, index) => [`${name}${index}`, field] as const);
    aliases.set(
      name,
      named.map(([alias]) => alias),
    );
    for (const [alias, field] of named) (isRoot ? root : inside).push(`${alias}: ${field}`);
  }
  if (inside.length > 0) {
    const place = `owner: ${bind('String!', here.owner)}, name: ${bind('String!', here.repo)}`;
    root.push(`repository(${place}) { ${inside.join(' ')} }`);
  }
  const declarations = declared.length === 0 ? '' : ` (${declared.join(', ')})`;
  return {
    query: root.length === 0 ? '' : `query${declarations} { ${root.join(' ')} }`,
    variables,
    aliases,
  };
}
