import { describe, expect, it } from 'vitest';
import { entriesOf } from '../read.ts';

/** Bibliographies of paragraphs without links, in several styles; each reference with its title. */
const STYLES: Readonly<Record<string, readonly (readonly [printed: string, title: string])[]>> = {
  'people, title, publisher, in French': [
    ['Aubier, Camille. Le port et ses murs. Paris: Belin, 2014.', 'Le port et ses murs'],
    [
      'Ferrand, Luc, et Anne Morel. Une jetée de sable. Dijon: Presses du port, 1999.',
      'Une jetée de sable',
    ],
    [
      'Garnier, Louise. « Les marées lentes ». Revue des ports 12, no 3 (2011): 21-34.',
      'Les marées lentes',
    ],
    [
      'Musée du port, éd. Cartes anciennes du golfe. Brest: Infolio, 2003.',
      'Cartes anciennes du golfe',
    ],
  ],
  'APA, in German': [
    [
      'Moss, A., & Holm, B. (2019). Mauern am alten Hafen. Zeitschrift für Küstenkunde, 12(3), 45-67.',
      'Mauern am alten Hafen',
    ],
    [
      'Lund, J. (2004). Sand und Stein: Eine Übersicht. Berlin: Hafenverlag.',
      'Sand und Stein: Eine Übersicht',
    ],
    [
      'Vale, R., Hale, C., & Wick, T. (2021). Wie langsam ist die Flut? Beobachtungen aus drei Häfen. Meer und Land, 8(1), 1-19.',
      'Wie langsam ist die Flut? Beobachtungen aus drei Häfen',
    ],
  ],
  'Vancouver, the title first': [
    [
      'Walls of the old harbor: a survey of their salt. Moss A, Holm B. Coast 2001: 38(6); 639-43.',
      'Walls of the old harbor: a survey of their salt',
    ],
    [
      'Do tides wait? A systematic review. R. J. Vale, C. Hale, T. van Wick. J Harb Res 2006: 185(5); 263-267.',
      'Do tides wait? A systematic review',
    ],
    ['Is the harbor quiet? Lund J. Coast 2002: 359(9318); 1708.', 'Is the harbor quiet?'],
  ],
  'Harvard, in single quotation marks': [
    [
      "Moss, A. and Holm, B. (2019) 'Walls, tides and the keeper's house', *Coast*, 12(3), pp. 45-67.",
      "Walls, tides and the keeper's house",
    ],
    [
      "Lund, J. (2004) 'Sand: Stone, Paper, Memory', *Harbors & Letters*, 3(1), pp. 1-9.",
      'Sand: Stone, Paper, Memory',
    ],
    [
      "Vale, R. (2021) 'Who owned the harbor? A history of three villages', *Coast*, 14(2), pp. 7-19.",
      'Who owned the harbor? A history of three villages',
    ],
  ],
  'numbered, with quoted titles': [
    [
      '[1] A. Moss and B. Holm, "Walls of the old harbor," Coastal Engineering, vol. 3, pp. 4-9, 2010.',
      'Walls of the old harbor',
    ],
    [
      '[2] J. Lund, "Sand between the stones," Journal of Harbors, vol. 12, no. 1, pp. 33-40, 2012.',
      'Sand between the stones',
    ],
    [
      '[3] R. Vale et al., "Slow tides of the gulf," Journal of Harbors, vol. 14, pp. 1-7, 2014.',
      'Slow tides of the gulf',
    ],
  ],
};

describe('references in paragraphs', () => {
  it.each(Object.entries(STYLES))('%s', (_, references) => {
    const entries = entriesOf(references.map(([printed]) => printed).join('\n\n'));
    expect(entries.map(({ title }) => title)).toEqual(references.map(([, title]) => title));
  });

  it('lines of one paragraph', () => {
    const references = STYLES['people, title, publisher, in French']?.slice(0, 3) ?? [];
    const entries = entriesOf(references.map(([printed]) => printed).join('\n'));
    expect(entries.map(({ title }) => title)).toEqual(references.map(([, title]) => title));
  });

  it('a heading of several references is no paper', () => {
    const [one, two] = STYLES['Vancouver, the title first'] ?? [];
    const entries = entriesOf(`### Tides and salt\n\n${one?.[0]}\n\n${two?.[0]}`);
    expect(entries.map(({ title }) => title)).toEqual([one?.[1], two?.[1]]);
  });

  it('a line that prints the title of the reference below is one entry with it', () => {
    const entries = entriesOf(
      '_Walls of the old harbor_\n\nMoss, Ada, et al. "Walls of the old harbor." Coast 12(3), 2021.\n\n_Slow tides of the gulf_\n\nR. Vale and C. Hale, "Slow tides of the gulf," Journal of Harbors, 2019, pp. 1-7.',
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Walls of the old harbor',
      'Slow tides of the gulf',
    ]);
  });

  it('people and a venue below a title belong to it', () => {
    const entries = entriesOf(
      '**Walls of the old harbor and their salt**\n\nAda Moss, Bo Holm. Coastal Engineering, 2010.',
    );
    expect(entries.map(({ title }) => title)).toEqual(['Walls of the old harbor and their salt']);
  });
});

it('a reference below a title that repeats it is a part of the entry', () => {
  const papers = [
    [
      'Walls of the Old Harbor',
      'Moss, A., et al. "Walls of the old harbor." 2021 Coast Conference, 2021, pp. 420-431.',
    ],
    [
      'Slow Tides and Their Measures',
      'B. Holm and C. Hale, "Slow Tides and Their Measures," 2017 Coast Conference, 2017, pp. 694-696.',
    ],
    [
      'A Census of the Piers of Sand',
      'D. Lund, "A Census of the Piers of Sand," 2016 Coast Conference, 2016, pp. 1-9.',
    ],
  ];
  const text = papers.map(
    ([title, reference], at) =>
      `Article ${at + 1}: _${title}_\n\n    ${reference}\n\n    Link: https://coast.example/${at}`,
  );
  const entries = entriesOf(text.join('\n\n'));
  expect(entries.map(({ title }) => title.toLowerCase())).toEqual(
    papers.map(([title]) => title?.toLowerCase()),
  );
});
