import { describe, expect, it } from 'vitest';
import { answers } from '../github-emulator/index.ts';
import { conversation } from './conversation.ts';
import { writes } from './pull-request.ts';
import { type Answers, submissions } from './submission.ts';

const BRANCH = 'list-curator/submission-1';
const NEW_ABSTRACT = 'Cups weigh little, and saucers less.';

/** A submission with its pull request, and the conversations in both. */
async function submitted(answers: Answers = { paper: '10.99997/plain.1' }) {
  const all = await submissions();
  const issue = all.submit(answers);
  await all.run(issue);
  const [pull] = all.openPulls();
  const inIssue = conversation(all.github, issue);
  return {
    ...all,
    issue,
    pull: pull?.number ?? 0,
    inIssue,
    inPull: conversation(all.github, pull?.number ?? issue),
    readme: () => all.file(BRANCH, 'README.md') ?? '',
    bib: () => all.file(BRANCH, 'refs.bib') ?? '',
    tip: () => all.github.state.branch(BRANCH),
  };
}

const COMMANDS = {
  recheck: '/curate recheck',
  refresh: '/curate refresh',
  category: '/curate category Rulers',
  format: '/curate format',
  key: '/curate key Teacup2021',
  abstract: `/curate abstract\n\n\`\`\`\n${NEW_ABSTRACT}\n\`\`\``,
} as const;

describe.concurrent('a command on a submission', { timeout: 240_000 }, () => {
  it.each([
    ['admin', ['recheck', 'format'], []],
    ['maintainer', ['refresh', 'key'], []],
    ['writer', ['category', 'abstract'], []],
    ['triager', ['recheck'], ['refresh', 'category', 'format', 'key', 'abstract']],
    ['contributor', ['recheck', 'refresh', 'category'], ['format', 'key', 'abstract']],
    ['reader', [], ['recheck', 'refresh', 'category', 'format', 'key', 'abstract']],
  ] as const)('is carried out for %s: %j, and not: %j', async (login, may, mayNot) => {
    const { inIssue, inPull, tip } = await submitted();
    for (const [index, name] of [...may, ...mayNot].entries()) {
      const before = tip();
      const { command } = index % 2 === 0 ? inIssue : inPull;
      const { verdict, reply, run } = await command(login, COMMANDS[name]);
      expect(run.stderr).toBe('');
      const done = index < may.length;
      expect(verdict, name).toEqual(['eyes', done ? '+1' : 'confused']);
      if (done) expect(reply).toBe('');
      else expect(reply).toMatch(/is for people with write (?:or triage )?access/);
      if (!done) expect(tip()).toBe(before);
    }
  });

  it('moves the paper to another category, by its heading, its path or the words of the form', async () => {
    const { inIssue, inPull, readme, github, said, issue } = await submitted();
    const under = () => /## ([^\n]*)\n(?:(?!\n#)[\s\S])*Weighing teacups/.exec(readme())?.[1];
    for (const [talk, name, heading] of [
      [inIssue, 'rulers', 'Rulers'],
      [inPull, 'Surveys', 'Surveys'],
      [inIssue, 'Instruments › Rulers', 'Rulers'],
    ] as const) {
      const { verdict } = await talk.command('contributor', `/curate category ${name}`);
      expect(verdict).toEqual(['eyes', '+1']);
      expect(under()).toBe(heading);
      expect(github.state.git.history(BRANCH, 'main')).toHaveLength(1);
    }
    expect(said(issue)[0]).toContain('under *Instruments › Rulers*');
  });

  it('moves the paper to a heading without entries', async () => {
    const { inIssue, inPull, github, readme } = await submitted();
    const text = github.state.git.readBlob('refs/heads/main:README.md')?.toString('utf8') ?? '';
    github.state.push('main', { 'README.md': `${text}\n## Clocks\n` });
    for (const { command } of [inIssue, inPull]) {
      const { verdict } = await command('writer', '/curate category Clocks');
      expect(verdict).toEqual(['eyes', '+1']);
      expect(readme()).toMatch(/## Clocks\n\n- \[Weighing teacups/);
    }
  });

  it('suggests the category meant by an unknown one, and changes nothing', async () => {
    const { inIssue, tip } = await submitted();
    const before = tip();
    const { verdict, reply } = await inIssue.command('writer', '/curate category Rullers');
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(reply).toContain('Did you mean `Rulers`?');
    const hostile = await inIssue.command('writer', '/curate category @octocat <b>#1');
    expect(hostile.reply).toContain('It has: Surveys');
    expect(hostile.reply).toContain('no category `@octocat <b>#1`');
    expect(tip()).toBe(before);
  });

  it('assigns the paper a key that is free', async () => {
    const { inPull, bib, readme, tip } = await submitted();
    await inPull.command('writer', '/curate key Teacup2021');
    expect(bib()).toContain('@article{Teacup2021,');
    expect(bib()).not.toContain('Quill2021');
    expect(readme()).toContain('[`Teacup2021`](refs.bib#');
    const before = tip();
    for (const key of ['Doe2019', 'doe2019']) {
      const { verdict, reply } = await inPull.command('writer', `/curate key ${key}`);
      expect(verdict).toEqual(['eyes', 'confused']);
      expect(reply).toContain('The citation key `Doe2019` belongs to another paper');
    }
    expect(tip()).toBe(before);
  });

  it('takes an abstract from a fenced block, whatever it contains', async () => {
    const { inIssue, readme, bib, run, issue, tip } = await submitted();
    const text = `${NEW_ABSTRACT} --> <!-- @octocat 100% of {cups} & \\input{x}`;
    const { verdict } = await inIssue.command(
      'writer',
      `/curate abstract\n\`\`\`\n${text}\n\`\`\``,
    );
    expect(verdict).toEqual(['eyes', '+1']);
    expect(readme()).toContain(NEW_ABSTRACT);
    expect(bib()).toContain(NEW_ABSTRACT);
    const before = tip();
    // What was chosen stays chosen when the issue is looked at again.
    expect(writes(await run(issue, 'edited'))).toEqual([]);
    expect(tip()).toBe(before);
  });

  it('takes an abstract of any length that a comment can have', async () => {
    const { inIssue, bib } = await submitted();
    const text = 'Tea 🫖 '.repeat(2_500).trim();
    const { verdict } = await inIssue.command(
      'writer',
      `/curate abstract\n\`\`\`\n${text}\n\`\`\``,
    );
    expect(verdict).toEqual(['eyes', '+1']);
    expect(bib()).toContain(text);
  });

  it('does not keep a choice that the submission cannot be used with', async () => {
    const { inIssue, inPull, bib, tip, github, run, issue, edit, pull, said } = await submitted();
    const before = tip();
    for (const [text, why] of [
      ['n/a', 'The abstract is only a placeholder'],
      [
        'See [home](https://x.example) for the cups and the tea.',
        'The list cannot show the abstract, because of a link, an image or other markup in it. Write its text alone.',
      ],
    ]) {
      const comment = `/curate abstract\n\`\`\`\n${text}\n\`\`\``;
      const { verdict, reply } = await inIssue.command('writer', comment);
      expect(verdict).toEqual(['eyes', 'confused']);
      expect(reply).toContain('This abstract was not set, and nothing was changed. ');
      expect(reply).toContain(why);
      expect(tip()).toBe(before);
      expect(github.state.branch('list-curator/choices')).toBeUndefined();
    }
    expect(said(issue).join()).toContain(`#${pull} adds this paper`);
    expect(github.state.issues.get(pull)?.body).not.toContain('Do not merge this yet');
    expect((await inPull.command('writer', COMMANDS.key)).verdict).toEqual(['eyes', '+1']);
    edit(issue, { paper: '10.99997/plain.1', abstract: NEW_ABSTRACT });
    await run(issue, 'edited');
    expect(bib()).toContain(NEW_ABSTRACT);
  });

  it('names the commands where a kept choice stands beside a refusal', async () => {
    const { inPull, run, issue, edit, said } = await submitted();
    await inPull.command('writer', COMMANDS.key);
    edit(issue, { paper: '10.99997/plain.1', abstract: 'n/a n/a ![fig](https://x.example/a.png)' });
    await run(issue, 'edited');
    expect(said(issue).join()).toContain(
      'Edits do not change what was set by command: `/curate key`. Another such command replaces it.',
    );
  });

  it('keeps earlier choices', async () => {
    const { inIssue, inPull, readme, bib } = await submitted();
    await inIssue.command('writer', COMMANDS.category);
    await inPull.command('writer', COMMANDS.key);
    await inIssue.command('writer', COMMANDS.abstract);
    await inIssue.command('contributor', '/curate category Surveys');
    expect(bib()).toContain('@article{Teacup2021,');
    expect(bib()).toContain(NEW_ABSTRACT);
    expect(readme().indexOf('Teacup2021')).toBeLessThan(readme().indexOf('## Instruments'));
  });

  it('refresh looks up again what a registry did not have before', async () => {
    const all = await submissions();
    const issue = all.submit({ paper: '10.99997/plain.1' });
    for (const name of ['crossref', 'europepmc', 'doi'] as const) {
      all.registries.faults.set(name, { fault: 'unavailable' });
    }
    await all.run(issue);
    expect(all.openPulls()).toEqual([]);
    const { command } = conversation(all.github, issue);
    const failed = await command('contributor', '/curate refresh');
    expect(failed.verdict).toEqual(['eyes', 'confused']);
    expect(failed.reply).toContain('No pull request was opened or updated: see my answer above.');
    all.registries.faults.clear();
    expect((await command('contributor', '/curate refresh')).verdict).toEqual(['eyes', '+1']);
    expect(all.openPulls()).toHaveLength(1);
  });

  it('format fixes a branch that someone else works on', async () => {
    const { inPull, inIssue, readme, github, pull } = await submitted();
    const broken = readme().replace('](https', '] (https');
    github.state.push(BRANCH, { 'README.md': broken });
    const foreign = await inIssue.command('writer', '/curate format');
    expect(foreign.verdict).toEqual(['eyes', 'confused']);
    const { verdict, reply } = await inPull.command('writer', '/curate format');
    expect(verdict).toEqual(['eyes', '+1']);
    expect(reply).toContain('All safe fixes are committed');
    expect(readme()).not.toContain('] (https');
    const key = await inPull.command('writer', COMMANDS.key);
    expect(key.verdict).toEqual(['eyes', 'confused']);
    expect(key.reply).toContain('see my answer in #1');
    expect(github.state.issues.get(pull)?.state).toBe('open');
  });

  it('format replaces a branch rather than commit to it', async () => {
    const { inPull, tip, github } = await submitted();
    const before = tip();
    await inPull.command('writer', '/curate format', { inputs: { autofix: 'commit' } });
    await inPull.command('writer', '/curate recheck', { inputs: { autofix: 'commit' } });
    expect(tip()).toBe(before);
    expect(github.state.git.history(BRANCH, 'main')).toHaveLength(1);
  });

  it('recheck in the pull request reviews it', async () => {
    const { inPull, github, pull } = await submitted();
    await inPull.command('contributor', '/curate recheck');
    const bodies = [...github.state.comments.values()].filter((one) => one.issue === pull);
    expect(bodies.map(({ body }) => body).join()).toContain(
      'Everything is in order: 1 paper added',
    );
  });

  it('is nothing for an issue that submits no paper', async () => {
    const all = await submissions();
    const issue = all.github.state.openIssue({ title: 'A question', body: 'Why?' });
    const { command } = conversation(all.github, issue);
    const { verdict, reply } = await command('writer', '/curate refresh');
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(reply).toContain('works only on submissions: issues made with the form');
    const help = await command('reader', '/curate help');
    expect(help.verdict).toEqual(['eyes', '+1']);
    expect(help.reply).not.toContain('/curate refresh');
  });

  it('does not treat a branch of that name in a fork as its own', async () => {
    const { github, bib, tip } = await submitted();
    const before = tip();
    const fork = 'contributor/papers';
    github.state.push(BRANCH, { 'README.md': '# Mine\n' }, { repository: fork });
    const pull = github.state.openPull({ head: BRANCH, fork });
    const { verdict, reply } = await conversation(github, pull).command('writer', COMMANDS.key);
    expect(verdict).toEqual(['eyes', 'confused']);
    expect(reply).toContain('works only on submissions: issues made with the form');
    expect(tip()).toBe(before);
    expect(bib()).toContain('Quill2021');
  });

  it('ignores choices that someone else wrote', async () => {
    const { github, issue, inIssue, bib } = await submitted();
    const own = [...github.state.comments.values()].find((one) => one.issue === issue);
    const forged = own?.body.replace(/"version":1/, '"version":1,"key":"Evil2021"') ?? '';
    github.state.comment(issue, 'reader', forged);
    await inIssue.command('writer', '/curate recheck');
    expect(bib()).not.toContain('Evil2021');
  });

  it('takes at most 40 requests, and writes nothing when its event comes again', async () => {
    const { inIssue } = await submitted();
    for (const name of ['category', 'abstract'] as const) {
      const { comment, run } = await inIssue.command('writer', COMMANDS[name]);
      expect(run.requests.length, name).toBeLessThanOrEqual(40);
      expect(writes(await inIssue.answer(comment)), name).toEqual([]);
    }
  });

  it('is carried out where answers of GitHub are lost', async () => {
    for (const path of [
      /\/git\/commits$/,
      /\/git\/refs\//,
      /\/issues\/comments\/\d+$/,
      /graphql/,
    ]) {
      const { inIssue, github, bib } = await submitted();
      github.faults.add({ path, effect: true, outcome: answers.badGateway });
      const { verdict } = await inIssue.command('writer', COMMANDS.key);
      expect(verdict, String(path)).toEqual(['eyes', '+1']);
      expect(bib()).toContain('@article{Teacup2021,');
    }
  });
});

it('ends in the same state wherever it is killed', { timeout: 300_000 }, async () => {
  const answered = async (killAt?: number) => {
    const { inPull, github, seen, bib, readme } = await submitted();
    const comment = inPull.say('writer', COMMANDS.key);
    if (killAt !== undefined) {
      const at = github.requests.length + killAt;
      github.faults.add({ at, effect: true, outcome: 'kill' });
      expect((await inPull.answer(comment)).exitCode).toBe(null);
    }
    const { requests } = await inPull.answer(comment);
    const { issues, refs } = seen();
    // The configuration names the ports of this run's registries.
    const commits = refs.map(({ name, messages }) => ({ name, messages }));
    return { state: { issues, commits, bib: bib(), readme: readme() }, requests };
  };
  const whole = await answered();
  // After what only reads, a run stands where it stood before.
  const killed = whole.requests.flatMap(({ method }, index) =>
    method === 'GET' ? [] : [index + 1],
  );
  expect(killed.length).toBeGreaterThan(8);
  for (const at of killed) expect((await answered(at)).state).toEqual(whole.state);
});
