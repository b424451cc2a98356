import { expect, it } from 'vitest';
import { entriesOf } from '../read.ts';

const URL = 'https://arxiv.org/abs/2101.0000';
const TITLES = [
  'Walls of the Old Harbor',
  'Counting Ferns in Dry Valleys',
  'Stones and Silt under Deep Lakes',
  'Measuring Slow Light',
];

it('a link may have a year in brackets and people in a second line', () => {
  const people = ['Ada Moss', 'Hale & Lund', 'Jo Lund, Bo Hale', 'Eve Fox'];
  const lines = TITLES.map(
    (title, at) => `* [**${title}** (202${at}) <br /> *${people[at]}*](${URL}${at})`,
  );
  expect(entriesOf(lines.join('\n'))).toMatchObject(
    TITLES.map((title, at) => ({ title, authors: people[at], year: 2020 + at })),
  );
});

it('a link may end with one family name and the year in brackets, as others with several', () => {
  const names = ['Moss & Hale', 'Hale', 'Lund et al.', 'Fox et al.'];
  const lines = TITLES.map(
    (title, at) => `- [${title} (${names[at]}, 202${at})](${URL}${at}) - Slow growth on old walls`,
  );
  expect(entriesOf(lines.join('\n'))).toMatchObject(
    TITLES.map((title, at) => ({ title, authors: names[at], year: 2020 + at })),
  );
});

it('a date or a venue with one behind the period of a linked title is no part of it', () => {
  const behind = ['2020-06-26', 'NeurIPS 2020', 'CVPR 2020. 2020-04-18', '2020-02'];
  const lines = TITLES.map((title, at) => `- [${title}. ${behind[at]}](${URL}${at})`);
  expect(entriesOf(lines.join('\n'))).toMatchObject(
    TITLES.map((title, at) => ({
      title,
      year: 2020,
      ...([undefined, { venue: 'NeurIPS' }, { venue: 'CVPR' }, undefined][at] ?? {}),
    })),
  );
});

it('bold references have people before the title and an unknown venue behind it', () => {
  const people = ['Moss A, Hale B', 'Lund J', 'Fox E, Moss A, Hale B', 'Hale B, Lund J'];
  const venues = ['Lichen Sensing', 'Quiet Biology', 'Lichen Sensing', 'Wall Research'];
  const texts = TITLES.map(
    (title, at) =>
      `**${people[at]}. ${title}. ${venues[at]}, 202${at}.**\n\nThe walls were wet and slow.`,
  );
  expect(entriesOf(texts.join('\n\n'))).toMatchObject(
    TITLES.map((title, at) => ({ title, authors: people[at], venue: venues[at], year: 2020 + at })),
  );
});

it('a quoted title ends with its quotation, also within a link', () => {
  const lines = TITLES.map(
    (title, at) =>
      `${at + 1}. [Moss, Ada and Hale, Bo. "${title}". *Lichen: Growth, and Silt*, ${at}.2 (2019): 10--19](${URL}${at})`,
  );
  expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(TITLES);
});

it('a marked name in brackets is no part of the family name glued to it', () => {
  const people = ['Moss, Ada', 'Hale, Bo, and Jo Lund', 'Lund, Jo, et al.', 'Fox, Eve'];
  const lines = TITLES.map(
    (title, at) =>
      `- (**GLAM**)${people[at]}. "**${title}**." Lichen Letters 4.2 (**201${at}**): 18-75.`,
  );
  expect(entriesOf(lines.join('\n'))).toMatchObject(
    TITLES.map((title, at) => ({ title, authors: people[at] })),
  );
});
