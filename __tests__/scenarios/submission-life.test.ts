import { describe, expect, it } from 'vitest';
import { answers } from '../github-emulator/index.ts';
import { withoutCode } from '../report/without-code.ts';
import { type Answers, openRegistries, submissions } from './submission.ts';
import { jobs } from './submission-job.ts';

const registries = openRegistries();
const PLAIN: Answers = { paper: '10.99997/plain.1' };
const BRANCH = 'list-curator/submission-1';

/** A repository with one submission and its pull request, #2. */
async function proposed(answersOfForm: Answers = PLAIN) {
  const all = await submissions(undefined, await registries);
  const job = jobs(all);
  const number = all.submit(answersOfForm);
  await job.submit(number);
  const { state } = all.github;
  return {
    ...all,
    job,
    number,
    state,
    again: () => job.submit(number),
    answer: () => {
      const [first, second] = all.said(number);
      expect(second).toBeUndefined();
      return first ?? '';
    },
    pull: () => all.issueOf(2),
    head: () => state.branch(BRANCH) ?? '',
  };
}

describe('a submission', { timeout: 60_000 }, () => {
  it('is changed by editing its issue, and approvals must be renewed', async () => {
    const { edit, number, again, answer, pull, file, head, state, openPulls } = await proposed();
    const review = { pull: 2, user: 'maintainer', body: '', state: 'APPROVED' } as const;
    state.reviews.set(9001, { ...review, id: 9001, commit: head() });
    edit(number, { ...PLAIN, category: 'Instruments › Rulers', abstract: 'My own words.' });
    await again();
    expect(openPulls()).toHaveLength(1);
    expect(file(BRANCH, 'README.md')).toMatch(/### Rulers[\s\S]*teacups[\s\S]*My own words\./);
    for (const text of [answer(), pull().body]) expect(text).toContain('Approve it again.');
    expect(pull().body).toContain('| abstract | My own words. | the submission |');
    state.reviews.set(9002, { ...review, id: 9002, commit: head() });
    await again();
    for (const text of [answer(), pull().body]) expect(text).not.toContain('Approve it again');
  });

  it('is not merged by mistake while its issue cannot be used', async () => {
    const { edit, number, again, answer, pull, head } = await proposed();
    const before = { head: head(), body: pull().body };
    edit(number, { ...PLAIN, ticked: false });
    await again();
    await again();
    expect(pull().body.match(/Do not merge this yet/g)).toHaveLength(1);
    expect(answer()).toContain('#2 still has the earlier version');
    expect(head()).toBe(before.head);
    edit(number, PLAIN);
    await again();
    expect(pull().body).toBe(before.body);
    expect(answer()).toContain('#2 adds this paper');
  });

  it('is closed with its issue, and reopened with it', async () => {
    const { state, number, issueOf, again, answer, pull, openPulls } = await proposed();
    state.setState(issueOf(number), 'closed');
    await again();
    expect(pull().state).toBe('closed');
    expect(state.branch(BRANCH)).toBeUndefined();
    expect(answer()).toContain('This submission is closed');
    state.setState(issueOf(number), 'open');
    await again();
    expect(openPulls().map((one) => one.number)).toEqual([3]);
    expect(answer()).toContain('#3 adds this paper');
  });

  it('is not changed when a maintainer closes its pull request', async () => {
    const { state, number, again, answer, pull, edit, openPulls } = await proposed();
    state.setState(pull(), 'closed');
    await again();
    edit(number, { ...PLAIN, category: 'Instruments › Rulers' });
    await again();
    expect(openPulls()).toEqual([]);
    expect(answer()).toContain('#2 was closed without merging');
    expect(state.branch(BRANCH)).toBeUndefined();
  });

  it('thanks when it is merged', async () => {
    const { state, again, answer, job } = await proposed();
    expect(state.merge(2)).toBeDefined();
    await again();
    expect(answer()).toMatch(
      /#2 is merged\. Thank you .*To submit another paper, open a new issue\./,
    );
    expect(await job.refresh()).toEqual({ renewed: [], kept: [], failed: [] });
  });

  it.each([
    ['a commit on top', (tip: string) => ({ from: tip })],
    ['an amended commit', (_: string, base: string) => ({ from: base })],
  ])('never reverts %s of someone else', async (_, how) => {
    const { state, again, answer, edit, number, head, job, github } = await proposed();
    const message = github.state.git.commitOf(head()).message;
    const readme = `${state.git.readBlob(`${head()}:README.md`)}\nA word by hand.\n`;
    const bib = String(state.git.readBlob(`${head()}:refs.bib`));
    const from = how(head(), state.branch('main') ?? '');
    const theirs = state.push(
      BRANCH,
      { 'README.md': readme, 'refs.bib': bib },
      { message, ...from },
    );
    edit(number, { ...PLAIN, abstract: 'Other words.' });
    await again();
    state.push('main', { 'README.md': 'x', 'refs.bib': '' });
    await job.refresh();
    expect(head()).toBe(theirs);
    expect(answer()).toContain('Someone committed to the branch');
  });

  it('stays as it is when the list changes elsewhere', async () => {
    const { state, job, head, file } = await proposed();
    const before = head();
    const readme = `${file('main', 'README.md')}`.replace(
      '# Papers on nothing',
      '# All on nothing',
    );
    state.push('main', { 'README.md': readme, 'other.txt': 'x' });
    expect(await job.refresh()).toEqual({ renewed: [], kept: [1], failed: [] });
    expect(head()).toBe(before);
    expect(state.merge(2)).toBeDefined();
    expect(file('main', 'README.md')).toMatch(/# All on nothing[\s\S]*teacups/);
  });

  it('is made again when lines that it links to move, and reports it where it was approved', async () => {
    const { state, job, file, head, pull, again } = await proposed();
    const review = { id: 9001, pull: 2, user: 'maintainer', body: '', state: 'APPROVED' } as const;
    state.reviews.set(9001, { ...review, commit: head() });
    state.push('main', { 'refs.bib': `% A comment\n\n${file('main', 'refs.bib')}` });
    expect(await job.refresh()).toMatchObject({ renewed: [1] });
    expect(file(BRANCH, 'README.md')).toContain('[`Quill2021`](refs.bib#L12-L24)');
    const { body } = pull();
    expect(body).toContain('Approve it again.');
    await again();
    expect(pull().body).toBe(body);
  });

  it('works for a list without a .bib, and follows it too', async () => {
    const readme = (await submissions(undefined, await registries)).file('main', 'README.md') ?? '';
    const list = readme.replace(/ \(\[`\w+`\]\(refs\.bib#L\d+-L\d+\)\)/g, '');
    const all = await submissions({ 'README.md': list }, await registries);
    const job = jobs(all);
    const number = all.submit(PLAIN);
    await job.submit(number);
    expect(all.file(BRANCH, 'README.md')).toContain('- [Weighing teacups at 10⁻⁵ bar](');
    all.github.state.push('main', { 'README.md': list.replace('\n## Ins', '\n\n\n## Ins') });
    await job.refresh();
    expect(all.github.state.merge(2)).toBeDefined();
  });

  it('reports when its paper was added to the list in another way', async () => {
    const { state, job, answer, pull, file, head } = await proposed();
    const own = head();
    state.push('main', {
      'README.md': String(state.git.readBlob(`${own}:README.md`)),
      'refs.bib': String(file(BRANCH, 'refs.bib')),
    });
    await job.refresh();
    expect(answer()).toContain('This paper is already in the list');
    expect(pull().body).toContain('Do not merge this yet');
  });

  it('keeps what people write on its pull request', async () => {
    const { pull, again, edit, number } = await proposed();
    pull().title = 'A finer title';
    pull().body += '\n\nReviewed by two of us.';
    edit(number, { ...PLAIN, category: 'Instruments › Rulers' });
    await again();
    expect(pull().title).toBe('A finer title');
    expect(pull().body).toMatch(/Rulers[\s\S]*Reviewed by two of us\.$/);
  });

  it('keeps choices on a branch, and no comment can forge them, no matter who wrote it', async () => {
    const { state, job, number, again, file, said } = await proposed();
    const settings = {
      category: ['Instruments', 'Rulers'],
      key: 'Tea-cups',
      abstract: '--> @all #1',
    };
    await job.submit(number, undefined, settings);
    expect(file(BRANCH, 'refs.bib')).toContain('@article{Tea-cups,');
    const before = file(BRANCH, 'README.md');
    const [own] = [...state.comments.values()];
    if (own === undefined) throw new Error('there is no answer');
    const data = '{"version":1,"key":"Evil","abstract":"Of another workflow."}';
    const body = `<!-- list-curator:submission -->\n<!-- list-curator-data:${data} -->\n`;
    // Another workflow of the repository is the same author to GitHub.
    state.comments.set(1, { ...own, id: 1, body });
    state.comments.set(2, { ...own, id: 2, user: 'mallory', body });
    await again();
    expect(file(BRANCH, 'README.md')).toBe(before);
    expect(file(BRANCH, 'refs.bib')).toContain('@article{Tea-cups,');
    expect(said(number)).toHaveLength(2);
    // Damaged by an editor of the repository: as if nothing had been chosen.
    state.push('list-curator/choices', { [`${number}.json`]: '{"version":' });
    await again();
    expect(file(BRANCH, 'refs.bib')).toContain('@article{Tea-cups,');
    expect(file(BRANCH, 'README.md')).toMatch(/## Surveys[\s\S]*teacups[\s\S]*## Instruments/);
  });

  it('leaves one answer where two runs made two', async () => {
    const { state, number, again, said } = await proposed();
    const [own] = [...state.comments.values()];
    state.comment(number, 'github-actions[bot]', own?.body ?? '');
    await again();
    expect(said(number)).toHaveLength(1);
  });

  it('is proposed also on a locked issue', async () => {
    const all = await submissions(undefined, await registries);
    const number = all.submit(PLAIN);
    all.issueOf(number).locked = true;
    await jobs(all).submit(number);
    expect(all.openPulls()).toHaveLength(1);
    expect(all.said(number)).toEqual([]);
  });

  it('is refused where the list cannot show its title', async () => {
    const title = 'Cups <!-- x --> [a](http://evil.test) @team';
    const { answer, openPulls } = await proposed({ paper: `@misc{x, title = {${title}}}` });
    expect(answer()).toContain('This paper cannot be added');
    expect(answer()).toContain(
      'The list cannot show this paper: its title would be read as `@team`. Remove HTML, Markdown and links',
    );
    expect(openPulls()).toEqual([]);
  });

  it('activates no text of another user', async () => {
    const nasty =
      '@team fixes #7 <img src=x> [a](http://evil.test) <!-- list-curator:end --> \u202egnp';
    const { answer, pull, head, state } = await proposed({
      paper: `@article{x, title = {Cups @team fixes #7}, author = {Quill, Ada}, journal = {J}, year = 2020}`,
      abstract: 'By @team, it fixes #7 and \u202egnp.',
      note: `${nasty}\n\n/close`,
    });
    const message = state.git.commitOf(head()).message;
    for (const text of [withoutCode(answer()), withoutCode(pull().body), pull().title, message]) {
      expect(text).not.toMatch(/@team|fixes #7/);
      expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(http:\/\/evil/);
    }
    // What is quoted can be copied.
    for (const text of [answer(), pull().body, pull().title, message]) {
      expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f]/);
    }
    expect(answer()).toContain('**Cups `@team` fixes `#7`**');
    expect(pull().title).toBe('Add Quill2020: Cups @ team fixes # 7');
    expect(pull().body.match(/<!-- list-curator:end -->/g)).toHaveLength(1);
  });
});

describe('what GitHub refuses', { timeout: 60_000 }, () => {
  const open = async () => {
    const all = await submissions(undefined, await registries);
    const number = all.submit(PLAIN);
    return { ...all, number, faults: all.github.faults };
  };

  it('is reported to the maintainers where pull requests may not be opened', async () => {
    const { run, number, faults, said, seen } = await open();
    faults.add({ method: 'POST', path: /\/pulls$/, outcome: answers.forbidden });
    const first = await run(number);
    expect(first.exitCode).toBe(1);
    expect(first.stdout).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(said(number)[0]).toContain('A maintainer has to fix the setup');
    await run(number);
    expect(said(number)).toEqual([expect.stringContaining('adds this paper')]);
    expect(seen().refs.filter(({ name }) => name.includes(BRANCH))).toHaveLength(1);
  });

  it('names the permissions that are missing', async () => {
    const { run, number, faults } = await open();
    faults.add({ path: /./, times: 1000, outcome: answers.forbidden });
    const done = await run(number);
    expect(done.exitCode).toBe(1);
    expect(done.stderr).toBe('');
    expect(done.stdout).toContain('Give the job "contents: write", "issues: write"');
  });

  it('makes nothing twice when answers are lost', async () => {
    const { run, number, faults, said, openPulls, github } = await open();
    const lost = { method: 'POST', effect: true, outcome: answers.badGateway };
    for (const path of [/\/git\/refs$/, /\/pulls$/, /\/labels$/, /\/comments$/]) {
      faults.add({ path, ...lost });
    }
    await run(number);
    await run(number);
    expect(openPulls()).toHaveLength(1);
    expect(said(number)).toHaveLength(1);
    expect(github.state.git.history(BRANCH, 'main')).toHaveLength(1);
  });

  it('does no harm when the branch moves during the run', async () => {
    const { run, number, faults, github, edit, said } = await open();
    await run(number);
    edit(number, { ...PLAIN, category: 'Instruments › Rulers' });
    let theirs = '';
    faults.add({
      method: 'GET',
      path: /\/git\/ref\//,
      outcome: () => {
        theirs = github.state.push(BRANCH, { 'by-hand.txt': 'x' });
      },
    });
    await run(number, 'edited');
    expect(github.state.branch(BRANCH)).toBe(theirs);
    expect(said(number)[0]).toContain('Someone committed to the branch');
  });

  it('is a list that cannot be read, reported once', async () => {
    const all = await submissions({ 'README.md': null }, await registries);
    const number = all.submit(PLAIN);
    const done = await all.run(number);
    expect(done.exitCode).toBe(1);
    expect(done.stdout).toContain('README.md');
    expect(all.said(number)).toEqual([expect.stringContaining('has to fix the setup')]);
  });
});
