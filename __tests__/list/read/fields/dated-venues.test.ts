import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS } from '../papers.ts';
import { entriesOf, read } from '../read.ts';

const facts = (section: string): unknown =>
  entriesOf(section).map(({ title, venue, year }) => [title, venue, year]);

describe('a venue with its year', () => {
  it('before a colon is no label, though entries share it', () => {
    const venues = ['EMNLP 2020', 'EMNLP 2020', 'ACL 2020', 'ACL 2020'];
    const lines = venues.map(
      (venue, at) =>
        `- ${venue}: ${PAPERS[at]?.title}. [[paper](https://aclanthology.org/2020.${at}.pdf)]`,
    );
    expect(facts(`### 2020\n\n${lines.join('\n')}`)).toEqual(
      venues.map((venue, at) => [PAPERS[at]?.title, venue.slice(0, -5), 2020]),
    );
  });

  it('on its line below a heading is no label', () => {
    const venues = ['CVPR 2025', 'ECCV 2024', 'IEEE Access 2023', 'arXiv 2022, ICLR 2023'];
    const text = venues.map(
      (venue, at) =>
        `### ${PAPERS[at]?.title}\n\ncode-link: https://github.com/moss/walls${at}\n\n${venue}\n\nsummary:\n\nThe walls of old harbors are seen.\n`,
    );
    expect(read(`# A list\n\n${text.join('\n')}`).entries).toMatchObject([
      { venue: 'CVPR', year: 2025 },
      { venue: 'ECCV', year: 2024 },
      { venue: 'IEEE Access', year: 2023 },
      { venue: 'ICLR', year: 2023 },
    ]);
  });

  it('before a colon may be the task that a title begins with', () => {
    const task = `SemEval-2018 Task 12: ${PAPERS[0]?.title}`;
    const titles = [task, ...PAPERS.slice(1, 5).map(({ title }) => title)];
    const lines = titles.map(
      (title, at) => `- ${title}. [[paper](https://aclanthology.org/2018.${at}.pdf)]`,
    );
    expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(titles);
  });
});

describe('the year', () => {
  it('is that of the month behind "arXiv", where the preprint begins with it', () => {
    const lines = PAPERS.slice(0, 4).map(
      ({ title }, at) =>
        `- [${title}](https://arxiv.org/abs/${2002 + at}.1070${at}), arXiv ${2002 + at}`,
    );
    expect(facts(lines.join('\n'))).toEqual(
      PAPERS.slice(0, 4).map(({ title }) => [title, 'arXiv', 2020]),
    );
  });

  it('is printed behind "arXiv" where the preprint is of another month', () => {
    const lines = PAPERS.slice(0, 4).map(
      ({ title }, at) => `- [${title}](https://arxiv.org/abs/2110.1070${at}), arXiv 2011`,
    );
    expect(facts(lines.join('\n'))).toEqual(
      PAPERS.slice(0, 4).map(({ title }) => [title, 'arXiv', 2011]),
    );
  });

  it('is not the number behind the name of a disease or a data set', () => {
    const lines = ['for COVID-19', 'of VGG16', 'with NYT24', 'in CIFAR-10'].map(
      (words, at) => `- [Moss ${words}](${arxivOf(PAPERS[at] as (typeof PAPERS)[0])}), ferns`,
    );
    expect(entriesOf(lines.join('\n')).map(({ year }) => year)).toEqual(lines.map(() => undefined));
  });

  it('is read behind a dash and any word of a venue', () => {
    const venues = [
      'IEEE Journal of Solid-State Moss-2008',
      'Engineering-2023',
      'Nat. Commun.-2024',
    ];
    const rows = venues.map(
      (venue, at) => `| ${venue} | [${PAPERS[at]?.title}](https://arxiv.org/abs/2001.0000${at}) |`,
    );
    expect(facts(`| Venue | Paper |\n|---|---|\n${rows.join('\n')}`)).toEqual([
      [PAPERS[0]?.title, 'IEEE Journal of Solid-State Moss', 2008],
      [PAPERS[1]?.title, 'Engineering', 2023],
      [PAPERS[2]?.title, 'Nat. Commun', 2024],
    ]);
  });

  it('is read behind a venue and dashes within the link of a title', () => {
    const lines = ['ICCV - 2001', 'CVPR - 2018', 'ARXIV - 2019'].map(
      (venue, at) => `- [${PAPERS[at]?.title} - ${venue}](https://arxiv.org/abs/2001.0000${at})`,
    );
    expect(facts(lines.join('\n'))).toEqual([
      [PAPERS[0]?.title, 'ICCV', 2001],
      [PAPERS[1]?.title, 'CVPR', 2018],
      [PAPERS[2]?.title, 'ARXIV', 2019],
    ]);
  });

  it('is read in two digits behind any venue where the list prints all years so', () => {
    const venues = [
      'arXiv 24',
      'CVPR 23',
      'ECCV 22',
      'ICML 21',
      'ICLR 24',
      'Lichen Communications 25',
    ];
    const lines = (names: readonly string[]) =>
      names.map(
        (venue, at) =>
          `* ${PAPERS[at % PAPERS.length]?.title} ${at}. ` +
          '`' +
          `${venue}` +
          '`' +
          ` [[Paper](https://arxiv.org/abs/2001.0000${at})]`,
      );
    const years = (names: readonly string[]) =>
      entriesOf(lines(names).join('\n')).map(({ year }) => year);
    expect(years(venues)).toEqual([2024, 2023, 2022, 2021, 2024, 2025]);
    const whole = venues.map((venue) => venue.replace(/ (?=\d\d$)/, ' 20'));
    expect(years([...whole.slice(0, 5), 'Lichen Communications 25'])).toEqual([
      2024,
      2023,
      2022,
      2021,
      2024,
      undefined,
    ]);
  });

  it('is read in two digits at the end of a venue of one word', () => {
    expect(
      facts(
        `- *Ubimoss23* | [Walls of the Harbor](https://moss.example/1) | [Code](https://github.com/moss/walls)`,
      ),
    ).toEqual([['Walls of the Harbor', 'Ubimoss', 2023]]);
  });
});
