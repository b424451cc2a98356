import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runIn } from './run-in.ts';

/** Renames the window, fills the clipboard, clears the screen, goes back, turns words round. */
const EVIL = '\u001b]0;pwned\u0007\u001b]52;c;cm0=\u001b\\\u009b2J\b\b\u202e';
const ACTS = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
const BIB = `@article{Moss2021${EVIL}, title = {A${EVIL} Wall}, author = {Moss, ${EVIL}Ada}, year = 20${EVIL}, ${EVIL} = {x}}
@article{Moss2022, title = {A Tree}, month = ${EVIL}, crossref = {${EVIL}}}
`;
const FILES = {
  'README.md': `# List\n\n## Growth ${EVIL}\n\n- [A Wall ${EVIL}](https://a.example/${EVIL}), Ada Moss, 2021 [Moss2021${EVIL}]\n- [A Wall](x y), ${EVIL}\n\n<!-- list-curator-disable ${EVIL} -->\n\n## More ${EVIL}\n\n- [A Tree](https://doi.org/10.99999/tree), Bo Twigg, 2021\n`,
  'refs.bib': BIB,
  'new.bib':
    '@misc{x, title = {A Train of Clouds over the Sea}, author = {Moss, Ada}, year = 2024}\n',
};

describe('what someone else wrote into a list', () => {
  it.each([
    [['check']],
    [['check', '--stats']],
    [['check', '--format', 'json']],
    [['check', '--format', 'sarif']],
    [['check', '--format', 'markdown']],
    [['check', '--format', 'github']],
    [['format']],
    [['export']],
    [['export', '--format', 'csl-json']],
    [['sync']],
    [['add', '--bibtex', 'new.bib', '--category', `More ${EVIL}`, '--bib', 'refs.bib']],
  ])('is harmless after %j', async (args) => {
    const { status, out, error } = await runIn(temporaryFolder(FILES), args);
    expect(status, error).toBeLessThan(2);
    // A difference is for "git apply", and is made harmless where it is shown.
    const shown = args[0] === 'sync' ? error : `${out}${error}`;
    expect(shown).not.toMatch(ACTS);
    expect(shown).not.toBe('');
  });

  it.each([
    ['an unknown key', 'x\\e]0;pwned\\a": 1'],
    ['a value', 'readme": "\\e]0;pwned\\a/\\e[2J"'],
    ['a rule', 'rules": { "\\e[2J": off }'],
  ])('is harmless in its configuration, with %s', async (_, yaml) => {
    const folder = temporaryFolder({ ...FILES, '.github/list-curator.yml': `"${yaml}\n` });
    const { status, out, error } = await runIn(folder, ['check']);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(error).toContain('list-curator: ');
    expect(error).not.toMatch(ACTS);
  });
});
