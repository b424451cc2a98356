import type { PaperRecord } from './records.ts';

/** A list made of records through one random template: what is printed where is known. */
export interface MadeList {
  readonly text: string;
  readonly papers: readonly {
    readonly record: PaperRecord;
    readonly line: number;
    readonly endLine: number;
  }[];
}

/** Numbers from 0 to 1 that are the same in every run (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Printer = (record: PaperRecord, index: number) => string;
type Random = () => number;

const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;
const chance = (random: Random, share: number): boolean => random() < share;
/** A title with capitals, as most are printed. */
const capitalized = (title: string): string =>
  title.replace(/(?<= )\p{Ll}\p{L}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
const initials = (given: string): string =>
  given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((name) => `${name.charAt(0)}.`)
    .join(' ');
const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;

function authorsOf(random: Random): Printer {
  const style = Math.floor(random() * 20);
  return ({ authors }) => {
    const full = authors.map(({ given, family }) => `${given} ${family}`);
    const brief = authors.map(({ given, family }) => `${initials(given)} ${family}`);
    const inverted = authors.map(({ given, family }) => `${family}, ${initials(given)}`);
    const first = authors[0] ?? { given: '', family: '' };
    const many = authors.length > 1;
    switch (style) {
      case 0:
        return listed(full, ' and ');
      case 1:
        return listed(full, ', and ');
      case 2:
        return brief.join(', ');
      case 3:
        return listed(brief, ' and ');
      case 4:
        return listed(inverted, ', & ');
      case 5:
        return inverted.join('; ');
      case 6:
        return many ? `${full[0]} et al.` : (full[0] ?? '');
      case 7:
        return many ? `${first.family} et al.` : first.family;
      case 8:
        return authors.length > 2 ? `${full[0]}, ${full[1]}, et al.` : full.join(' and ');
      case 9:
        return many ? `${brief[0]}, et al` : (brief[0] ?? '');
      case 10:
        return full.map((name, at) => `${name}${at % 2 ? '*' : ''}`).join(', ');
      case 11:
        return authors.map(({ given, family }) => `${family}, ${given}`).join(' and ');
      case 12:
        return authors
          .map(({ given, family }) => `${family} ${initials(given).replace(/[. ]/g, '')}`)
          .join(', ');
      case 13:
        return full.join('; ');
      case 14:
        return full
          .map((name, at) => (at % 3 === 1 ? name : `[${name}](https://people.example.org/~${at})`))
          .join(', ');
      case 15:
        return full.map((name, at) => `${name}<sup>${1 + (at % 3)}</sup>`).join(', ');
      case 16:
        return full
          .map((name, at) => (at === 0 ? `${name} (Example University)` : name))
          .join(', ');
      case 17:
        return listed(
          authors.slice(0, 3).map(({ family }) => family),
          authors.length > 2 ? ', and ' : ' & ',
        );
      default:
        return full.join(', ');
    }
  };
}

const MONTHS = [
  'Jan',
  'Feb',
  'March',
  'Apr',
  'May',
  'June',
  'Jul',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
];

function whenOf(random: Random): Printer {
  const style = Math.floor(random() * 8);
  return ({ year }, index) => {
    const month = index % 12;
    const two = String(month + 1).padStart(2, '0');
    switch (style) {
      case 0:
        return `${year}-${two}`;
      case 1:
        return `${year}/${two}`;
      case 2:
        return `${MONTHS[month]} ${year}`;
      case 3:
        return `${year}.${two}`;
      default:
        return String(year);
    }
  };
}

function whereOf(random: Random): Printer {
  const long = chance(random, 0.3);
  const style = Math.floor(random() * 10);
  return (record) => {
    const venue = long ? record.venue : record.short;
    const { year } = record;
    switch (style) {
      case 0:
        return `${venue}, ${year}`;
      case 1:
        return `*${venue}* ${year}`;
      case 2:
        return `*${venue}*, ${year}`;
      case 3:
        return `${venue}'${String(year).slice(2)}`;
      case 4:
        return `In *${venue}*, ${year}`;
      case 5:
        return `${venue} (${year})`;
      case 6:
        return `**${venue} ${year}**`;
      case 7:
        return `${venue.replace(/[^\p{L}\p{N}]/gu, '')}${year}`;
      default:
        return `${venue} ${year}`;
    }
  };
}

function titleOf(random: Random, linked: boolean, nickname: boolean): Printer {
  const style = Math.floor(random() * 8);
  return (record) => {
    const { title, url } = record;
    const stop = style === 6 ? '.' : '';
    const shown = nickname && title.includes(': ') ? title.slice(title.indexOf(': ') + 2) : title;
    switch (style) {
      case 0:
        return linked ? `[**${shown}**](${url})` : `**${shown}**`;
      case 1:
        return linked ? `**[${shown}](${url})**` : `**${shown}.**`;
      case 2:
        return linked ? `["${shown}"](${url})` : `"${shown}"`;
      case 3:
        return linked ? `"[${shown}](${url})"` : `“${shown}”`;
      case 4:
        return linked ? `[*${shown}*](${url})` : `*${shown}*`;
      case 5:
        return linked ? `[${shown}](${url} "open")` : `${shown}`;
      default:
        return linked ? `[${shown}${stop}](${url})` : `${shown}${stop}`;
    }
  };
}

function linksOf(random: Random): Printer {
  const label = pick(random, [
    'paper',
    'Paper',
    'pdf',
    'PDF',
    'arXiv',
    'link',
    'Paper Link',
    '论文',
  ]);
  const style = Math.floor(random() * 7);
  const code = chance(random, 0.5);
  return ({ url }, index) => {
    const repository = `https://github.com/example-lab/p${index}`;
    const second = code && index % 3 !== 1;
    switch (style) {
      case 0:
        return `[[${label}](${url})]${second ? ` [[code](${repository})]` : ''}`;
      case 1:
        return `[[${label}]](${url})${second ? ` [[Code]](${repository})` : ''}`;
      case 2:
        return `[${label}](${url})${second ? ` | [Code](${repository})` : ''}`;
      case 3:
        return `([${label}](${url})${second ? `, [code](${repository})` : ''})`;
      case 4:
        return `[[\`${label}\`](${url})]`;
      case 5:
        return `[:page_facing_up:](${url})`;
      default:
        return `[${label}](${url})`;
    }
  };
}

const FRAMES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', ''],
  ['(', ')'],
  ['[', ']'],
  ['*', '*'],
  ['`', '`'],
  ['**', '**'],
  ['by ', ''],
  ['- ', ''],
  ['👥 ', ''],
];

function framed(
  random: Random,
  printer: Printer,
  frames: readonly (readonly [string, string])[],
): Printer {
  const [before, after] = pick(random, frames);
  return (record, index) => {
    const text = printer(record, index);
    return before === '*' && text.includes('*') ? text : `${before}${text}${after}`;
  };
}

const KEYS: readonly ((key: string) => string)[] = [
  (key) => `(\`${key}\`)`,
  (key) => `[${key}]`,
  (key) => `\`${key}\``,
  (key) => `(**${key}**)`,
  (key) => `[@${key}]`,
  (key) => `${key}:`,
  (key) => `${key} -`,
];

/** The fields of one line in an order and with separators that lists use. */
function lineOf(random: Random): Printer {
  const order = pick(random, [
    'TAV',
    'TAV',
    'TAV',
    'TAW',
    'VTA',
    'BTA',
    'ATV',
    'AWT',
    'AWTV',
    'TVA',
    'TV',
    'TW',
    'WTA',
    'WT',
    'TA',
    'TPL',
    'VTL',
    'LTAW',
    'BT',
    'NT',
    'NTV',
    'NTAV',
    'KTAV',
    'TKAV',
    'TAVK',
    'T',
    'TVD',
    'TD',
    'TD',
    'TDL',
    'WBT',
    'I',
    'I',
    'TE',
    'TEV',
    'IA',
    'X',
    'Y',
    'XD',
    'JT',
    'JTA',
    'G',
    'GA',
    'ZT',
    'ZT',
    'ATQ',
    'TQ',
    'TQA',
    'CQ',
    'AWT',
    'NTV',
    'BWT',
    'TAVW',
    'H',
    'HA',
    'HAV',
    'UT',
    'UT',
    'UTD',
    'TAU',
    'TUL',
  ]);
  const linked = !/[LIEXYJGCHU]/.test(order) && chance(random, 0.6);
  const authors = authorsOf(random);
  const separator = pick(random, [
    ', ',
    '. ',
    ' - ',
    ' — ',
    ' | ',
    '; ',
    ' ',
    ' <br> ',
    ' – ',
    ', ',
    ' / ',
    ' · ',
    '，',
    ' 📍 ',
    ' ~ ',
    ' // ',
  ]);
  const nickname = order.includes('N');
  const key = pick(random, KEYS);
  const parted = chance(random, 0.6);
  const inside = pick(random, [
    [', ', ''],
    [' (', ')'],
    [' [', ']'],
    [' - ', ''],
  ] as const);
  const where = chance(random, 0.6)
    ? ({ short, year }: PaperRecord) => `${short} ${year}`
    : whenOf(random);
  const dash = pick(random, [' - ', ' – ', ' — ', ': ']);
  const comment = pick(random, [
    'A toolbox for the analysis of images',
    'counts cells in photographs',
    'a library for graphs',
    'Trains large models quickly.',
    'Introduces the problem and a first solution',
    'shows that it scales',
    'A survey of the field, with a taxonomy',
    '一个新的方法',
    'They train one model for all tasks.',
  ]);
  const printers: Record<string, Printer> = {
    T: titleOf(random, linked, nickname),
    A: framed(
      random,
      authors,
      order.startsWith('A')
        ? [
            ['', ''],
            ['', ''],
            ['*', '*'],
            ['**', '**'],
          ]
        : FRAMES.filter(([one]) => one !== '`' && one !== '[' && one !== '- '),
    ),
    V: framed(random, whereOf(random), [
      ['', ''],
      ['', ''],
      ['(', ')'],
      ['[', ']'],
      ['`', '`'],
      ['*', '*'],
    ]),
    B: framed(random, whereOf(random), [
      ['[', ']'],
      ['(', ')'],
      ['**[', ']**'],
      ['`', '`'],
      ['[**', '**]'],
      ['**', '**'],
      ['`[', ']`'],
    ]),
    W: framed(random, whenOf(random), [
      ['(', ')'],
      ['', ''],
      ['[', ']'],
      ['**', '**'],
      ['`', '`'],
    ]),
    L: linksOf(random),
    I: (record, index) =>
      `[${record.title}${inside[0]}${where(record, index)}${inside[1]}](${record.url})`,
    X: (record, index) =>
      `[${authors(record, index).replace(/[[\]]|\(http[^)]*\)/g, '')}, "${record.title}", ${record.short} ${record.year}](${record.url})`,
    Y: (record, index) =>
      `[${authors(record, index).replace(/[[\]]|\(http[^)]*\)/g, '')} (${record.year}): ${record.title}](${record.url})`,
    E: ({ authors: people, year, url }) =>
      `[[${people[0]?.family}${people.length > 1 ? ' et al.' : ''}, ${year}](${url})]`,
    P: (record, index) => `(${authors(record, index)}, ${record.short} ${record.year})`,
    N: framed(random, ({ title }) => title.split(/[\s:]/)[0] ?? '', [
      ['**', '**:'],
      ['', ':'],
      ['`', '`'],
      ['[', ']'],
      ['**', '**'],
    ]),
    K: ({ key: name }) => key(name),
    Z: ({ authors: people, year }) =>
      `${people.length > 2 ? `${people[0]?.family} et al.` : people.map(({ family }) => family).join(' and ')}${parted ? ` (${year})` : ` ${year}`}`,
    C: ({ authors: people, title, url }) =>
      `${people[0]?.family}, ${people[0]?.given}: [${parted ? title : `"${title}"`}](${url})`,
    Q: ({ year, short }) =>
      parted ? `(${[year, short].join(', ')})` : `[${[short, year].join(', ')}]`,
    G: ({ title, url, short, year }) =>
      parted
        ? `[${short.replace(/ .*/, '')}'${String(year).slice(2)} ${title}](${url})`
        : `[${String(year).slice(2)}-${short.replace(/ .*/, '')}-${title}](${url})`,
    H: ({ title, url }) =>
      `[${pick(random, [title.split(/[\s:]/)[0] ?? '', `${title.split(/[\s:]/)[0]}Net`])}](${url})${dash}${capitalized(title)}`,
    U: ({ short, url }) => {
      const name = short.replace(/[ '’]*\d+/g, '');
      return fields[0] === 'U' ? `[[${name}](${url})]` : `[${name}](${url})`;
    },
    J: ({ url }) =>
      `[${url.includes('arxiv') ? 'arXiv:' : 'doi:10.1000/'}${url.split(/[/=]/).at(-1)}](${url})`,
    D: () => comment,
  };
  const fields = [...order];
  const marker = pick(random, [':star: ', '🔥 ', ':gem: ', '']);
  const emoji = chance(random, 0.1);
  return (record, index) => {
    let text = '';
    for (const [at, field] of fields.entries()) {
      const part = printers[field]?.(record, index) ?? '';
      const before = fields[at - 1];
      const tight = before !== undefined && 'BWVNKLU'.includes(before) && at === 1;
      text +=
        at === 0
          ? part
          : `${tight || 'LK'.includes(field) ? ' ' : text.endsWith('.') && separator === '. ' ? ' ' : separator}${part}`;
    }
    const behind = linked || /[LIEXYJGCHU]/.test(order) ? '' : ` ${printers.L?.(record, index)}`;
    return `${emoji ? marker : ''}${text}${behind}`;
  };
}

/** Fields on lines of their own, with labels or without. */
function blockOf(random: Random, indent: string): Printer {
  const labelled = chance(random, 0.5);
  const languages = pick(random, [
    ['Authors', 'Venue', 'Date', 'Paper', 'Abstract'],
    ['Author(s)', 'Published in', 'Year', 'PDF', 'TL;DR'],
    ['作者', '会议', '日期', '论文', '摘要'],
    ['Autores', 'Revista', 'Año', 'Enlace', 'Resumen'],
    ['Auteurs', 'Revue', 'Année', 'Lien', 'Résumé'],
    ['Autoren', 'Konferenz', 'Jahr', 'Link', 'Zusammenfassung'],
  ]);
  const bold = pick(random, [
    ['**', ':** '],
    ['', ': '],
    ['**', '**: '],
    ['*', ':* '],
    ['', '：'],
  ]);
  const authors = authorsOf(random);
  const where = whereOf(random);
  const when = whenOf(random);
  const italic = !labelled && chance(random, 0.4);
  const bullet = pick(random, [
    `\n${indent}- `,
    `\n${indent}* `,
    `  \n${indent}`,
    ` <br>\n${indent}`,
    `<br>`,
  ]);
  const fields = pick(random, ['AV', 'AVL', 'AWL', 'A', 'VA', 'AL', 'VL', 'AVS', 'SAV', 'WA']);
  const linked = !fields.includes('L');
  const title = titleOf(random, linked, false);
  const links = linksOf(random);
  const prose = 'We study the problem and show how to solve it. Results are good on three tasks.';
  const values: Record<string, readonly [number, Printer]> = {
    A: [0, italic ? (record, index) => `*${authors(record, index).replace(/\*/g, '')}*` : authors],
    V: [1, where],
    W: [2, when],
    L: [3, links],
    S: [4, () => prose],
  };
  return (record, index) => {
    const lines = [...fields].map((field) => {
      const [at, printer] = values[field] ?? [0, () => ''];
      const value = printer(record, index);
      return labelled || field === 'S' ? `${bold[0]}${languages[at]}${bold[1]}${value}` : value;
    });
    return [title(record, index), ...lines].join(bullet);
  };
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  T: ['Title', 'Paper', 'Paper Title', 'Name', '标题', 'Article', 'Work', 'Publication', 'Study'],
  A: ['Authors', 'Author', 'Who', '作者', 'First author'],
  V: ['Venue', 'Conference', 'Journal', 'Published', 'Where', 'Source', '会议', 'Pub.'],
  W: ['Year', 'Date', 'When', 'Published', '日期'],
  L: ['Link', 'Paper', 'PDF', 'URL', '链接'],
  C: ['Code', 'GitHub', 'Implementation', '代码'],
  N: ['Method', 'Model', 'Short name', 'Abbr.'],
  D: ['Notes', 'Description', 'Task', 'Comment'],
  O: ['Method', 'Model', 'Name', 'Alias'],
  M: ['Model', 'Method', 'Name', 'Approach', 'Framework', 'Dataset'],
  R: ['Paper', 'Reference', 'Publication', 'Ref', 'Source'],
};

function tableOf(random: Random): { readonly head: string; readonly row: Printer } {
  const order = pick(random, [
    'TAV',
    'WTAV',
    'TAWL',
    'VTAC',
    'TVWLC',
    'NTVW',
    'WVTL',
    'TADW',
    'NTLC',
    'AWTV',
    'TAVWC',
    'VWT',
    'NTA',
    'TW',
    'DTAW',
    'WNTV',
    'MRCW',
    'WOVTC',
    'OTV',
    'WOTC',
    'OVTW',
    'WOT',
    'MDRC',
    'MWR',
    'MRVW',
  ]);
  const linked = !/[LO]/.test(order);
  const where = chance(random, 0.5) ? whereOf(random) : ({ short }: PaperRecord) => short;
  const cells: Record<string, Printer> = {
    T: titleOf(random, linked, false),
    A: authorsOf(random),
    V: where,
    W: whenOf(random),
    L: linksOf(random),
    C: (_, index) => (index % 2 ? '-' : `[code](https://github.com/example-lab/c${index})`),
    N: framed(random, ({ title }) => title.split(/[\s:]/)[0] ?? '', [
      ['', ''],
      ['**', '**'],
      ['`', '`'],
    ]),
    M: ({ title }) => title,
    O: ({ title, url }) => `[${title.split(/[\s:]/)[0]}](${url})`,
    R: ({ authors, url }) =>
      `[${authors[0]?.family}${authors.length > 1 ? ' et al.' : ''}](${url})`,
    D: (_, index) =>
      pick(random, ['Image classification', 'A first baseline', 'multi-task', `Table ${index}`]),
  };
  const head = `| ${[...order].map((field) => pick(random, COLUMNS[field] ?? [''])).join(' | ')} |`;
  const below = `|${'---|'.repeat(order.length)}`;
  return {
    head: `${head}\n${below}`,
    row: (record, index) =>
      `| ${[...order].map((field) => cells[field]?.(record, index) ?? '').join(' | ')} |`,
  };
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['"', '"'],
];

/** A citation as reference managers print it: IEEE, MLA, APA, Vancouver and their kin. */
function citationOf(random: Random): Printer {
  const [open, close] = pick(random, QUOTES);
  const style = Math.floor(random() * 20);
  const linked = Math.floor(random() * 4);
  const links = linksOf(random);
  return (record, index) => {
    const { title, year, venue, url } = record;
    const names = record.authors.map(({ given, family }) => `${given} ${family}`);
    const brief = record.authors.map(({ given, family }) => `${initials(given)} ${family}`);
    const inverted = record.authors.map(({ given, family }) => `${family}, ${initials(given)}`);
    const vancouver = record.authors.map(
      ({ given, family }) => `${family} ${initials(given).replace(/[. ]/g, '')}`,
    );
    const full = record.authors.map(({ given, family }) => `${family}, ${given}`);
    const t = linked === 1 ? `[${title}](${url})` : title;
    const pages = `${(index * 7) % 40}(${1 + (index % 4)}): ${100 + index}-${110 + index}`;
    const text =
      [
        `${listed(brief, ', and ')}, ${open}${t},${close} *${venue}*, vol. ${1 + (index % 9)}, no. 2, pp. ${index}–${index + 9}, ${MONTHS[index % 12]}. ${year}.`,
        `${listed(brief, ' and ')}, ${open}${t},${close} in *${venue}*, ${year}, pp. ${index}–${index + 9}.`,
        `${record.authors.length > 2 ? `${full[0]}, et al.` : listed(full, ', and ')} ${open}${t}.${close} ${venue} ${pages.split(':')[0]} (${year}): ${index}-${index + 9}.`,
        `${listed(inverted, ', & ')} (${year}). ${t}. *${venue}*, ${pages}.`,
        `${vancouver.join(', ')}. ${t}. ${venue}. ${year};${pages}.`,
        `${names.join(', ')}. ${year}. ${t}. In ${venue}.`,
        `${inverted.join(', ')}: ${t}, ${venue}, ${year}`,
        `${names.join(', ')}. "${t}." ${venue} (${year}).`,
        `${listed(names, ', and ')}. ${t}. *${venue}*, ${year}.`,
        `${full.join('; ')}: ${t}. In: ${venue} ${index + 3} (${year}), S. ${index}–${index + 9}.`,
        `${vancouver.join(', ')} ${t} // ${venue}. – ${year}. – Т. ${index}. – № 2. – С. ${index}-${index + 9}.`,
        `${listed(names, ' & ')}, *${t}*, ${index + 3} ${venue} ${100 + index} (${year}).`,
        `${names.join(', ')}. ${t}[J]. ${venue}, ${year}, ${pages}.`,
        `${listed(inverted, ' and ')} (${year}) '${t}', *${venue}*, ${pages.split(':')[0]}, pp. ${index}-${index + 9}.`,
        `*${t}*, ${brief.join(', ')}, ${venue} ${index + 3} (${year}) ${index}${index + 9}`,
        `${vancouver.join(', ')}. ${t}. ${venue}. ${year} ${MONTHS[index % 12]} ${1 + index};${pages}. doi: 10.1000/${index}${year}. PMID: ${30000000 + index}.`,
        `${brief.join(', ')}. ${t}. ${venue} '${String(year).slice(2)}.`,
        `${vancouver.join(', ')}. ${t}[C]//${venue}. ${year}: ${index}-${index + 9}.`,
        `${names.join(', ')}. ${year}. ${t}. In ${venue} (${record.short}). ACM, New York, NY, USA, ${index}–${index + 9}. https://doi.org/10.1000/${index}${year}`,
        `${listed(full, ' and ')}: „${t}“. In: ${venue} ${index + 3} (${year}), S. ${index}–${index + 9}.`,
      ][style] ?? '';
    if (linked === 2) return `[${text}](${url})`;
    return linked === 1 ? text : `${text} ${links(record, index)}`;
  };
}

/** A list of tools, each with a name of one word, and a description as long as a title. */
export function makeTools(records: readonly PaperRecord[], random: Random): MadeList {
  const lines = ['# Awesome made list', '', '## Tools', ''];
  const separator = pick(random, [' - ', ': ', ' ', ' – ', ', ']);
  const named = pick(random, ['', '**']);
  const cites = chance(random, 0.3);
  // A name that leads to the paper is still no title of it.
  const published = chance(random, 0.3);
  const verb = pick(random, ['', '', 'A method for ', 'Shows ', 'Learns ']);
  const papers = records.map((record, index) => {
    const words = record.title.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
    const title = `${words[0]}${pick(random, ['Kit', 'Box', 'Lib', '', 'X'])}`;
    const [first = ''] = record.title;
    const sentence = `${chance(random, 0.5) ? first.toLowerCase() : first}${record.title.slice(1)}`;
    const about = published ? `${verb}${sentence.toLowerCase()}.` : sentence;
    const url = published
      ? record.url
      : `https://${pick(random, ['github.com/example-lab', 'tools.example.org'])}/${index}`;
    const link = cites && index % 2 === 0 ? ` [[paper](${record.url})]` : '';
    lines.push(`- ${named}[${title}](${url})${named}${separator}${about}${link}`);
    return { record: { ...record, title, authors: [] }, line: lines.length, endLine: lines.length };
  });
  return { text: `${lines.join('\n')}\n`, papers };
}

/** Makes a list of some records through a template drawn at random. */
export function makeList(records: readonly PaperRecord[], random: Random): MadeList {
  const family = random();
  const lines = ['# Awesome made list', '', '## First topic', ''];
  const papers: MadeList['papers'][number][] = [];
  let row: Printer;
  let gap = false;
  if (family < 0.5) {
    const line = chance(random, 0.25) ? citationOf(random) : lineOf(random);
    const bullet = pick(random, ['- ', '* ', '- ', '1. ', '+ ', '- [ ] ']);
    row = (record, index) => `${bullet}${line(record, index)}`;
  } else if (family < 0.65) {
    const block = blockOf(random, '  ');
    const bullet = pick(random, ['- ', '* ']);
    row = (record, index) => `${bullet}${block(record, index)}`;
  } else if (family < 0.8) {
    const table = tableOf(random);
    lines.push(...table.head.split('\n'));
    row = table.row;
  } else if (family < 0.9) {
    const block = chance(random, 0.5) ? blockOf(random, '') : lineOf(random);
    row = block;
    gap = true;
  } else {
    const block = blockOf(random, '');
    const depth = pick(random, ['### ', '#### ']);
    row = (record, index) => {
      const text = block(record, index);
      const [head = '', ...rest] = text.split(/ *(?:<br>)? *\n|<br>/);
      return [`${depth}${head}`, ...rest].join('\n');
    };
    gap = true;
  }
  records.forEach((record, index) => {
    const text = row(record, index).split('\n');
    papers.push({ record, line: lines.length + 1, endLine: lines.length + text.length });
    lines.push(...text);
    if (gap) lines.push('');
  });
  lines.push('');
  return { text: lines.join('\n'), papers };
}
