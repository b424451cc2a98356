/**
 * An emulated GitHub for end-to-end tests: a stateful server on the loopback interface, backed by
 * a real git repository, and a runner that starts the bundled action against it.
 *
 *     const github = await startGitHub({ files: { 'README.md': '...' } });
 *     github.state.push('add', { 'README.md': '...' }, { repository: 'contributor/papers' });
 *     const number = github.state.openPull({ head: 'add', fork: 'contributor/papers' });
 *     const event = events.pullRequest(github.state, number);
 *     const run = await runAction({ github, eventName: 'pull_request_target', event });
 *     expect(snapshot(github.state).issues[0]?.reviewComments).toEqual([...]);
 *     await github.close();
 *
 * GraphQL is checked against GitHub's schema, of which `graphql/schema.graphql` is a part; more of it
 * comes by `scripts/write-graphql-subset.ts`. A request that it does not know answers 501 and fails the run; so does an error of its own.
 * `github.faults.add({ at: 3, effect: true, outcome: 'kill' })` ends the action after its third
 * request has taken effect. `github.tokens` holds what each token may do.
 */
export { events } from './events.ts';
export { answers } from './faults.ts';
export { runAction } from './run-action.ts';
export { snapshot } from './snapshot.ts';
export { startGitHub } from './start-github.ts';
export { zipFiles } from './zip-files.ts';
