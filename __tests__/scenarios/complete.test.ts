import { applyPatch, parsePatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../github-emulator/index.ts';
import { conversation } from './conversation.ts';
import { LICHEN, MOSS, mossBibEntry, mossEntry, mossWith, withRegistries } from './moss-list.ts';
import { FORK, pullRequest, writes } from './pull-request.ts';
import { openRegistries } from './submission.ts';

const registries = await openRegistries();
const USUAL = withRegistries(registries);

/** An entry with an identifier, and nothing of it in the bibliography. */
const BARE =
  '- [A year on a wall](https://doi.org/10.99999/wall), Ada Moss, *Moss Letters*, 2022\n';
/** One that no registry knows. */
const UNKNOWN =
  '- [A year on a roof](https://doi.org/10.99999/unknown), Ada Moss, *Moss Letters*, 2023\n';
const LISTED = { 'README.md': `${MOSS['README.md']}\n${BARE}` };
const COMPLETE = {
  'README.md': `${MOSS['README.md']}
- [A year on a wall](https://doi.org/10.99999/wall) ([\`Moss2022\`](refs.bib#L28-L37)), Ada Moss, *Moss Letters*, 2022
  - **Abstract:** We sat by one wall for a year. The moss grew 4 mm.
`,
  'refs.bib': `${MOSS['refs.bib']}
@article{Moss2022,
  author = {Moss, Ada},
  title = {A year on a wall},
  journal = {Moss Letters},
  year = {2022},
  month = may,
  publisher = {Example Press},
  doi = {10.99999/wall},
  abstract = {We sat by one wall for a year. The moss grew 4 mm.},
}
`,
};

async function talk(changes: Parameters<typeof pullRequest>[0] = LISTED) {
  const pull = await pullRequest(changes, USUAL, { elsewhere: registries.fetch });
  pull.permit({ contents: 'write', issues: 'write', pull_requests: 'write' });
  const file = (path: string): string | undefined =>
    pull.github.state.git.readBlob(`${pull.github.state.branch('add', FORK)}:${path}`)?.toString();
  return {
    ...pull,
    ...conversation(pull.github, pull.number),
    file,
    /** Lets the action commit to the fork, as a token of a GitHub App may. */
    letCommit: () =>
      pull.github.tokens.set('emulated-token', {
        login: 'github-actions[bot]',
        type: 'Bot',
        permissions: { contents: 'write', issues: 'write', pull_requests: 'write' },
        repositories: [FORK],
      }),
  };
}

describe('/curate complete', { timeout: 120_000 }, () => {
  it('is offered where the lines cannot be suggested', async () => {
    const { review, seen } = await talk();
    await review();
    const [comment] = seen().reviewComments;
    expect(comment?.body).toContain('Comment `/curate complete` to have what is missing looked up');
    expect(comment?.body).not.toContain('```suggestion');
  });

  it('writes what papers lack into both files, names the source, and updates the review', async () => {
    for (const login of ['contributor', 'writer']) {
      const one = await talk();
      one.letCommit();
      await one.review();
      const { verdict, reply, comment } = await one.command(login, '/curate complete');
      expect(verdict, login).toEqual(['eyes', '+1']);
      expect(one.file('README.md')).toBe(COMPLETE['README.md']);
      expect(one.file('refs.bib')).toBe(COMPLETE['refs.bib']);
      expect(reply).toMatch(/Committed [0-9a-f]{7}:/);
      expect(reply).toContain(
        '- **A year on a wall** `Moss2022`: bib entry, citation key and abstract, from Crossref',
      );
      expect(reply).toContain('run `git pull`');
      const [message] = one.github.state.git.messages(one.github.state.branch('add', FORK) ?? '');
      expect(message).toBe(
        'Complete Moss2022\n\n- A year on a wall (Moss2022): bib entry, citation key and abstract, from Crossref',
      );
      expect(one.said()).toContain('Everything is in order: 1 paper added');
      expect(writes(await one.answer(comment))).toEqual([]);
    }
  });

  it('is for the author of the pull request, and users with write access', async () => {
    for (const login of ['reader', 'triager']) {
      const one = await talk();
      one.letCommit();
      const { verdict, reply } = await one.command(login, '/curate complete');
      expect(verdict, login).toEqual(['eyes', 'confused']);
      expect(reply).toContain('is for people with write access and for the person who opened this');
      expect(one.file('README.md')).toBe(LISTED['README.md']);
    }
  });

  it('posts a patch where the branch accepts no commit', async () => {
    const { command, file } = await talk();
    const { verdict, reply } = await command('contributor', '/curate complete');
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(reply).toContain('run `git apply complete.patch`');
    const patch = /```diff\n([\s\S]*?)\n```/.exec(reply)?.[1] ?? '';
    for (const one of parsePatch(patch)) {
      const path = (one.oldFileName ?? '').replace(/^a\//, '') as keyof typeof COMPLETE;
      expect(applyPatch(file(path) ?? '', one)).toBe(COMPLETE[path]);
    }
    expect(parsePatch(patch)).toHaveLength(2);
  });

  it('leaves alone what lacks nothing, and what another work has', async () => {
    const whole = await talk(mossWith(mossEntry(LICHEN), mossBibEntry(LICHEN)));
    whole.letCommit();
    const asked = registries.log.length;
    expect((await whole.command('contributor', '/curate complete')).reply).toContain(
      'No paper of this pull request lacks anything that can be looked up.',
    );
    expect(registries.log).toHaveLength(asked);
    const other = await talk({
      'README.md': LISTED['README.md'].replace('A year on a wall', 'Ten theorems about clouds'),
    });
    other.letCommit();
    const { verdict, reply } = await other.command('contributor', '/curate complete');
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(reply).toContain('No registry gave what is missing of `10.99999/wall`.');
    expect(other.file('refs.bib')).toBe(MOSS['refs.bib']);
  });

  it('ends in the same state wherever it is killed', { timeout: 240_000 }, async () => {
    const changes = { ...LISTED, 'README.md': `${LISTED['README.md']}${UNKNOWN}` };
    const completed = async (killAt?: number) => {
      const one = await talk(changes);
      one.letCommit();
      const comment = one.say('contributor', '/curate complete');
      if (killAt !== undefined) {
        one.github.faults.add({ at: killAt, effect: true, outcome: 'kill' });
        expect((await one.answer(comment)).exitCode).toBeNull();
      }
      const { requests } = await one.answer(comment);
      const { refs } = snapshot(one.github.state);
      return { state: { seen: one.seen(), refs }, reply: one.reply(comment), requests };
    };
    const whole = await completed();
    expect(whole.reply).toMatch(/Committed [0-9a-f]{7}:/);
    expect(whole.reply).toContain('No registry gave what is missing of `10.99999/unknown`.');
    expect(whole.requests.length).toBeGreaterThan(8);
    for (let at = 1; at <= whole.requests.length; at++) {
      const { state, reply } = await completed(at);
      expect(reply).toBe(whole.reply);
      expect(state).toEqual(whole.state);
    }
  });

  it('reports when no registry answers', async () => {
    registries.faults.set('doi', { fault: 'unavailable' });
    const one = await talk();
    one.letCommit();
    const { verdict, reply } = await one.command('contributor', '/curate complete');
    registries.faults.clear();
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(reply).toContain('No registry gave what is missing of `10.99999/wall`.');
  });
});

describe('a review', { timeout: 120_000 }, () => {
  it('suggests the finished lines in both files, and names their source', async () => {
    const bib = `${MOSS['refs.bib']}\n`;
    const { review, seen, push } = await talk({ ...LISTED, 'refs.bib': bib });
    const run = await review();
    expect(run.requests.length).toBeLessThanOrEqual(6);
    const bodies = seen().reviewComments.map(({ path, body }) => [path, body] as const);
    expect(bodies.map(([path]) => path)).toEqual(['README.md', 'refs.bib']);
    expect(bodies[0]?.[1]).toContain(
      'The citation key and abstract in the suggestion come from Crossref; compare them with the paper. The suggestion corrects all of this. Commit it together with the suggestion in `refs.bib`.',
    );
    expect(bodies[1]?.[1]).toContain('The bib entry in the suggestion comes from Crossref');
    expect(bodies[1]?.[1]).toContain('@article{Moss2022,');
    // A second run writes nothing.
    expect(writes(await review())).toEqual([]);
    push(COMPLETE);
    expect((await review()).exitCode).toBe(0);
  });

  it('looks up ten papers at most, and none where that is turned off', async () => {
    const links = Array.from(
      { length: 20 },
      (_, at) => `- https://doi.org/10.99999/moss.${at + 1}\n`,
    );
    const { review } = await talk({ 'README.md': `${MOSS['README.md']}\n${links.join('')}` });
    const before = registries.log.length;
    await review({ inputs: { 'look-up': 'false' } });
    await review({ inputs: { autofix: 'off' } });
    expect(registries.log).toHaveLength(before);
    await review();
    const asked = registries.log.slice(before).map(({ path }) => decodeURIComponent(path));
    const dois = new Set(asked.flatMap((path) => path.match(/10\.99999\/moss\.\d+/g) ?? []));
    expect(dois.size).toBe(10);
  });
});
