import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { fixed } from './fixed.ts';
import { article, list, paper } from './samples.ts';

const ID = 'hidden-text';

describe('hidden-text', () => {
  it('finds runs of characters in both files, with the entry that contains them', () => {
    const found = find(ID, {
      readme: list(paper('Grey\u200b\u2062 Lichens')),
      bib: article('Moss2021', 'Grey Li\u3164chens'),
    });
    expect(found.map(({ message, place, entry }) => [place.file, message, entry?.title])).toEqual([
      ['README.md', '2 hidden characters: U+200B, U+2062. Remove them.', expect.any(String)],
      ['refs.bib', 'A hidden character: U+3164. Remove it.', expect.stringContaining('Grey')],
    ]);
    expect(found.every(({ severity, fix }) => severity === 'error' && fix?.kind === 'safe')).toBe(
      true,
    );
  });

  it('warns of single characters that were copied along, unless they are many', () => {
    const severities = (...found: string[]) =>
      find(ID, { readme: list(...found.map((title) => paper(title))) }).map(
        ({ severity }) => severity,
      );
    expect(severities('Grey\u200b Lichens', 'Red\u00ad Walls')).toEqual(['warning', 'warning']);
    expect(severities('Grey\u200b\u200b\u200b Lichens')).toEqual(['error']);
    expect(severities('A\u200b B', 'C\u200b D', 'E\u200b F', 'G\u200b H')).toEqual(['error']);
  });

  it('joins a word that was broken at a soft hyphen', () => {
    const readme = (title: string) => list(paper(title));
    const joined = (title: string) => fixed(ID, { readme: readme(title) }).readme;
    expect(joined('Grey Li\u00ad chens')).toBe(
      readme('Grey Lichens').replace('grey-lichens', 'grey-li-chens'),
    );
    expect(joined('Grey\u00ad Walls')).toContain('[Grey Walls]');
  });

  it('only suggests to remove a control character within a word, which may be a ligature', () => {
    const readme = list(paper('Grey \u000bLichens'), paper('Grey di\u000berent Walls'));
    const found = find(ID, { readme });
    expect(found.map(({ message, fix }) => [message, fix?.kind])).toEqual([
      ['A hidden character: U+000B. Remove it.', 'safe'],
      [
        'A hidden character: U+000B. Write the letters or the hyphen that may have been lost here, or remove it.',
        'suggested',
      ],
    ]);
  });

  it('finds characters outside of entries too', () => {
    expect(
      find(ID, { readme: list(paper('Grey Lichens')).replace('# Papers', '# Pa\u00adpers') }),
    ).toHaveLength(1);
    expect(find(ID, { bib: `% a\u200bcomment\n${article('A', 'B')}` })).toHaveLength(1);
  });

  it('only suggests to remove what reorders text', () => {
    const [finding] = find(ID, { readme: list(paper('Grey \u202eLichens')) });
    expect(finding?.fix?.kind).toBe('suggested');
  });

  it('leaves emoji and languages that need joiners alone', () => {
    const readme = list(paper('کتاب\u200cها 👩\u200d🌾 ❤\ufe0f क्\u200dष'));
    expect(find(ID, { readme })).toEqual([]);
  });

  it('leaves control characters in a .bib to bib-encoding', () => {
    expect(find(ID, { bib: article('A', 'B\u0007') })).toEqual([]);
    expect(find(ID, { readme: list(paper('Grey\u0007 Lichens')) })).toHaveLength(1);
  });

  it('reports many once, and its fix removes all', () => {
    const readme = list(
      ...Array.from({ length: 12 }, (_, at) => paper(`Grey\u200b Lichens ${at}`)),
    );
    const found = find(ID, { readme });
    expect(found.map(({ message }) => message)).toEqual([
      '12 places, the first here, contain hidden characters, such as U+200B. Remove them.',
    ]);
    expect(fixed(ID, { readme }).readme).toBe(readme.replaceAll('\u200b', ''));
  });

  it('does not count what a comment suppresses', () => {
    const readme = list(
      `<!-- curator-ignore hidden-text -- wanted -->\n${paper('Grey\u200b Lichens')}`,
    );
    expect(find(ID, { readme })).toEqual([]);
  });
});
