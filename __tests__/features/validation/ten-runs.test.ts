import { describe, expect, it } from 'vitest';
import { DOWN, GONE, moved, OK, only, validation } from './validation.ts';

const README = `# Papers

## All

- [A paper on one thing](https://steady.example/a), 2020
- [A paper on another thing](https://flaky.example/a), 2020
- [A paper on a third thing](https://gone.example/a), 2020
- [A paper on a fourth thing](https://moved.example/a), 2020
- [A paper on a fifth thing](https://back.example/a), 2020
`;
const BIB = `@misc{a,
  title = {A paper on a third thing},
  url = {https://gone.example/a},
}
`;
const FILES = { 'README.md': README, 'refs.bib': BIB };
const hostOf = (url: string): string => new URL(url).hostname;

describe('ten scheduled runs, one a day', () => {
  const flaky = [GONE, OK, DOWN, GONE, GONE, OK, DOWN, DOWN, GONE, DOWN];
  const internet = (url: string, day: number) => {
    switch (hostOf(url)) {
      case 'flaky.example':
        return flaky[day] ?? OK;
      case 'gone.example':
        return GONE;
      case 'moved.example':
        return moved('https://moved.example/b');
      case 'back.example':
        return day >= 2 && day < 8 ? GONE : OK;
      default:
        return OK;
    }
  };

  it('report once what is gone, no longer what is back, and never what is flaky', async () => {
    const list = validation(FILES, internet);
    const history: string[] = [];
    for (let day = 0; day < 10; day++) {
      const { writes } = await list.run(day);
      history.push(`${day}: ${list.shown()} (${writes.slice(1).join(' ')})`);
    }
    expect(history).toEqual([
      '0: no issue ()',
      '1: open moved.example (open issue)',
      '2: open moved.example ()',
      '3: open moved.example gone.example (change issue: title, body)',
      '4: open moved.example gone.example ()',
      '5: open moved.example gone.example back.example (change issue: title, body)',
      '6: open moved.example gone.example back.example ()',
      '7: open moved.example gone.example back.example ()',
      '8: open moved.example gone.example (change issue: title, body)',
      '9: open moved.example gone.example ()',
    ]);
    const [issue] = list.world.issues;
    expect(issue?.title).toBe('Links: 2 problems');
    expect(issue?.body).toContain(
      'The site says there is no such page \\(404\\); first seen on 2026-01-05.',
    );
    expect(issue?.body).toMatch(
      /\[README\.md line 7\]\(https:\/\/github\.test\/octo\/papers\/blob\/0+1\/README\.md\?plain=1#L7\) · \[refs\.bib line 3\]/,
    );
  });
});

describe('the tracking issue', () => {
  it('is not changed when only the commit of the list is another', async () => {
    const list = validation(FILES, (url) => (hostOf(url) === 'gone.example' ? GONE : OK));
    for (const day of [0, 1, 3]) await list.run(day);
    list.world.commit();
    expect((await list.run(4)).writes).toEqual(['state']);
  });

  it('is closed when no problem remains, and the same one is opened again', async () => {
    const list = validation(only('gone.example'), (_, day) => (day === 4 || day === 5 ? OK : GONE));
    const history: string[] = [];
    for (const day of [0, 1, 3, 4, 5, 6, 7, 9]) {
      await list.run(day);
      history.push(`${day}: ${list.shown()}`);
    }
    expect(history).toEqual([
      '0: no issue',
      '1: no issue',
      '3: open gone.example',
      '4: closed',
      '5: closed',
      '6: closed',
      '7: closed',
      '9: open gone.example',
    ]);
    expect(list.world.issues).toHaveLength(1);
    expect(list.world.issues[0]?.body).toContain('last answered on 2026-01-10');
  });

  it('stays closed when a person closes it, until there is something new', async () => {
    const list = validation(FILES, (url, day) =>
      hostOf(url) === 'gone.example' || (hostOf(url) === 'back.example' && day > 3) ? GONE : OK,
    );
    for (const day of [0, 1, 3]) await list.run(day);
    list.world.issues = list.world.issues.map((issue) => ({ ...issue, open: false }));
    expect((await list.run(4)).writes).toEqual(['state']);
    await list.run(6);
    await list.run(8);
    expect(list.shown()).toBe('open gone.example back.example');
  });

  it('is one even after two runs opened one each', async () => {
    const list = validation(only('gone.example'), () => GONE);
    for (const day of [0, 1, 3]) await list.run(day);
    const [first] = list.world.issues;
    if (first === undefined) throw new Error('no issue');
    list.world.issues.push({ ...first, number: 2 });
    await list.run(4);
    expect(list.world.issues).toMatchObject([
      { open: true },
      { open: false, reason: 'not_planned' },
    ]);
  });

  it('has one item for links that lead to the same page', async () => {
    const links = ['a', 'a#one', 'a#two'].map((end) => `https://gone.example/${end}`);
    const readme = `# Papers\n\n## All\n\n${links.map((url, index) => `- [A paper on thing ${index}](${url}), 2020\n`).join('')}`;
    const list = validation({ 'README.md': readme }, () => GONE);
    for (const day of [0, 1, 3]) await list.run(day);
    expect(list.shown()).toBe('open gone.example');
    expect(list.world.issues[0]?.body).toMatch(/line 5.*line 6.*line 7/);
  });

  it('is not opened twice when the answer to its opening is lost', async () => {
    const list = validation(only('gone.example'), () => GONE);
    for (const day of [0, 1]) await list.run(day);
    const { openIssue } = list.api;
    list.api.openIssue = async (title, body) => {
      await openIssue(title, body);
      throw Object.assign(new Error('Bad gateway'), { status: 502 });
    };
    const { settled } = await list.run(3);
    expect(settled).toMatchObject({ issue: 1, problems: [] });
    expect(list.world.issues).toHaveLength(1);
  });
});

describe('a box that is ticked', () => {
  it('is a false alarm for ever, also after the link answered in between', async () => {
    const list = validation(only('gone.example'), (_, day) => (day === 5 ? OK : GONE));
    for (const day of [0, 1, 3]) await list.run(day);
    list.tick('https://gone.example/a');
    const history: string[] = [];
    for (const day of [4, 5, 6, 7, 9, 10]) {
      const { settled } = await list.run(day);
      const open = settled.items.filter(({ falseAlarm }) => !falseAlarm).length;
      const tasks = settled.report.links.filter(({ task }) => task !== undefined).length;
      history.push(`${day}: ${list.shown()}, ${open} and ${tasks} to do`);
    }
    expect(history).toEqual([
      '4: closed not gone.example, 0 and 0 to do',
      '5: closed, 0 and 0 to do',
      '6: closed, 0 and 0 to do',
      '7: closed, 0 and 0 to do',
      '9: closed not gone.example, 0 and 0 to do',
      '10: closed not gone.example, 0 and 0 to do',
    ]);
  });

  it('counts even when the link answers in the run that reads it', async () => {
    const list = validation(only('gone.example'), (_, day) => (day === 4 ? OK : GONE));
    for (const day of [0, 1, 3]) await list.run(day);
    list.tick('https://gone.example/a');
    for (const day of [4, 5, 6, 8, 9]) await list.run(day);
    expect(list.shown()).toBe('closed not gone.example');
  });

  it('counts when it is ticked while the run checks links', async () => {
    const list = validation(only('gone.example'), () => GONE);
    for (const day of [0, 1, 3]) await list.run(day);
    await list.run(4, {
      check: async () => {
        list.tick('https://gone.example/a');
        return GONE;
      },
    });
    expect(list.shown()).toBe('closed not gone.example');
  });

  it('can be unticked, and the report is back', async () => {
    const list = validation(only('gone.example'), () => GONE);
    for (const day of [0, 1, 3]) await list.run(day);
    list.tick('https://gone.example/a');
    await list.run(4);
    list.tick('https://gone.example/a', ' ');
    await list.run(5);
    expect(list.shown()).toBe('open gone.example');
    expect((await list.run(6)).writes).toEqual(['state']);
  });

  it('does not report another claim on the same link', async () => {
    const list = validation(only('moved.example'), (_, day) =>
      moved(`https://moved.example/${day < 3 ? 'b' : 'c'}`),
    );
    for (const day of [0, 1]) await list.run(day);
    list.tick('https://moved.example/a');
    await list.run(2);
    expect(list.shown()).toBe('closed not moved.example');
    for (const day of [3, 4]) await list.run(day);
    expect(list.shown()).toBe('open moved.example');
  });

  it('counts only for what was really claimed', async () => {
    const list = validation(only('gone.example'), () => OK);
    await list.run(0);
    const body = '<!-- list-curator:tracking -->\n- [x] `x` <!-- item:0123456789abcdef -->';
    list.world.issues.push({ number: 1, title: 'Links', open: false, body });
    await list.run(1);
    expect(list.world.states.at(-1)).not.toContain('falseAlarms');
  });
});

describe('the state', () => {
  it('is written only when it is another', async () => {
    const list = validation(FILES, () => OK);
    expect((await list.run(0)).writes).toEqual(['state']);
    expect((await list.run(0)).writes).toEqual([]);
  });

  it('is started again from nothing when it is corrupt', async () => {
    const list = validation(only('gone.example'), () => GONE);
    for (const day of [0, 1]) await list.run(day);
    list.world.states.push('{"version": 1, "lin');
    const { begun } = await list.run(3);
    expect(begun.problem).toBe('it is not JSON, or was cut off');
    expect(list.shown()).toBe('no issue');
    for (const day of [4, 6]) await list.run(day);
    expect(list.shown()).toBe('open gone.example');
  });

  it('contains what another run wrote in the meantime', async () => {
    const list = validation(FILES, () => OK);
    const look = {
      at: '2026-01-06T12:00:00.000Z',
      run: 'theirs',
      verdict: 'ok',
      reason: '',
    };
    const theirs = { version: 1, links: { 'https://steady.example/a': { log: [look] } } };
    let raced = false;
    list.world.before = (write) => {
      if (write !== 'state' || raced) return;
      raced = true;
      list.world.states.push(JSON.stringify(theirs));
    };
    const { writes } = await list.run(2);
    expect(writes).toEqual(['state', 'state']);
    expect(list.world.states).toHaveLength(2);
    expect(list.world.states.at(-1)).toMatch(/"run":"theirs".*"run":"run-2"/);
  });

  it('is written first, so that a run that is interrupted afterwards loses nothing', async () => {
    const list = validation(only('gone.example'), () => GONE);
    for (const day of [0, 1]) await list.run(day);
    list.world.before = (write) => {
      if (write === 'open issue') throw new Error('broken off');
    };
    await expect(list.run(3)).rejects.toThrow('broken off');
    list.world.before = undefined;
    await list.run(3.1);
    expect(list.shown()).toBe('open gone.example');
  });

  it('that may not be written is reported, and so is the issue', async () => {
    const list = validation(only('gone.example'), () => GONE);
    for (const day of [0, 1, 3]) await list.run(day);
    const refused = Object.assign(new Error('Resource not accessible'), { status: 403 });
    list.api.commit = async () => {
      throw refused;
    };
    const { ask } = list.api;
    list.api.ask = async (wanted) => {
      if (wanted.ownIssues !== undefined) throw refused;
      return ask(wanted);
    };
    const { settled } = await list.run(4);
    expect(settled.items).toHaveLength(1);
    expect(settled.problems).toEqual([
      expect.stringContaining('"issues: write"'),
      expect.stringContaining('"contents: write"'),
    ]);
  });
});
