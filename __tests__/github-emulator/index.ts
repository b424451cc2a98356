/**
 * An emulated GitHub for end-to-end tests: all in memory, a git repository included, and asked by
 * its `fetch`. `runAction` runs the action against it, in the same process and without pauses; with
 * `startGitHub({ served: true })`, which listens on the loopback interface, `runBuiltAction` starts
 * `dist/main.js` in a process of its own.
 *
 *     const github = await startGitHub({ files: { 'README.md': '...' } });
 *     github.state.push('add', { 'README.md': '...' }, { repository: 'contributor/papers' });
 *     const number = github.state.openPull({ head: 'add', fork: 'contributor/papers' });
 *     const event = events.pullRequest(github.state, number);
 *     const run = await runAction({ github, eventName: 'pull_request_target', event });
 *     expect(snapshot(github.state).issues[0]?.reviewComments).toEqual([...]);
 *     await github.close();
 *
 * Every request is checked against GitHub's own descriptions: `openapi/requests.json` for REST, where
 * an unknown key is an error, and `graphql/schema.graphql`. What they do not allow fails the run and
 * `close()`; so does a request that has no route (501), and an error of the emulator's own. After a
 * new route or a new field, `scripts/write-openapi-subset.ts` and `scripts/write-graphql-subset.ts`
 * write them again.
 *
 * `github.state` does what people do without the API: `push`, `comment`, `reply`, `merge`; and
 * `commitSuggestion(github.state, id, user)` presses the button of a suggestion.
 *
 * `github.faults.add({ at: 3, effect: true, outcome: 'kill' })` ends the run after its third
 * request has taken effect: nothing that it tries from then on has any. `github.tokens` holds what each token may do.
 */
export { events } from './events.ts';
export { answers } from './faults.ts';
export { runAction } from './run-action.ts';
export { runBuiltAction } from './run-built-action.ts';
export { snapshot } from './snapshot.ts';
export { startGitHub } from './start-github.ts';
export { commitSuggestion } from './suggestion.ts';
export { zipFiles } from './zip-files.ts';
