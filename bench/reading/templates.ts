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
/** A template with values for the names in braces. */
const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
/** A frame with a text in place of its ellipsis. */
const within = (frame: string, text: string): string => frame.replace('…', () => text);
const firstWord = (title: string): string => title.split(/[\s:]/)[0] ?? '';

/** The names of authors in the forms that lists print. */
function namesOf({ authors }: PaperRecord) {
  return {
    people: authors,
    families: authors.map(({ family }) => family),
    /** `Ada Moss`, `A. Moss`, `Moss, A.`, `Moss, Ada`, `Moss A` */
    full: authors.map(({ given, family }) => `${given} ${family}`),
    brief: authors.map(({ given, family }) => `${initials(given)} ${family}`),
    inverted: authors.map(({ given, family }) => `${family}, ${initials(given)}`),
    reversed: authors.map(({ given, family }) => `${family}, ${given}`),
    vancouver: authors.map(
      ({ given, family }) => `${family} ${initials(given).replace(/[. ]/g, '')}`,
    ),
  };
}

/** The first name, with words for the others if there are some. */
const abridged = ([first = '', ...others]: readonly string[], more: string): string =>
  others.length > 0 ? `${first}${more}` : first;

const AUTHORS: readonly ((names: ReturnType<typeof namesOf>) => string)[] = [
  ({ full }) => listed(full, ' and '),
  ({ full }) => listed(full, ', and '),
  ({ brief }) => brief.join(', '),
  ({ brief }) => listed(brief, ' and '),
  ({ inverted }) => listed(inverted, ', & '),
  ({ inverted }) => inverted.join('; '),
  ({ full }) => abridged(full, ' et al.'),
  ({ families }) => abridged(families, ' et al.'),
  ({ full }) => (full.length > 2 ? `${full[0]}, ${full[1]}, et al.` : full.join(' and ')),
  ({ brief }) => abridged(brief, ', et al'),
  ({ full }) => full.map((name, at) => `${name}${at % 2 ? '*' : ''}`).join(', '),
  ({ reversed }) => reversed.join(' and '),
  ({ vancouver }) => vancouver.join(', '),
  ({ full }) => full.join('; '),
  ({ full }) =>
    full
      .map((name, at) => (at % 3 === 1 ? name : `[${name}](https://people.example.org/~${at})`))
      .join(', '),
  ({ full }) => full.map((name, at) => `${name}<sup>${1 + (at % 3)}</sup>`).join(', '),
  ({ full }) =>
    full.map((name, at) => `${name}${at === 0 ? ' (Example University)' : ''}`).join(', '),
  ({ families }) => listed(families.slice(0, 3), families.length > 2 ? ', and ' : ' & '),
  ({ full }) => full.join(', '),
  ({ full }) => full.join(', '),
];

function authorsOf(random: Random): Printer {
  const print = pick(random, AUTHORS);
  return (record) => print(namesOf(record));
}

const MONTHS = 'Jan Feb March Apr May June Jul Aug Sept Oct Nov Dec'.split(' ');

/** One half of the lists print a date, the other a year. */
const DATES = ['{year}-{two}', '{year}/{two}', '{month} {year}', '{year}.{two}'];

function whenOf(random: Random): Printer {
  const template = DATES[Math.floor(random() * 2 * DATES.length)] ?? '{year}';
  return ({ year }, index) => {
    const month = index % 12;
    const two = String(month + 1).padStart(2, '0');
    return filled(template, { year, two, month: MONTHS[month] ?? '' });
  };
}

const VENUES = [
  '{venue}, {year}',
  '*{venue}* {year}',
  '*{venue}*, {year}',
  "{venue}'{short}",
  'In *{venue}*, {year}',
  '{venue} ({year})',
  '**{venue} {year}**',
  '{bare}{year}',
  '{venue} {year}',
  '{venue} {year}',
];

function whereOf(random: Random): Printer {
  const long = chance(random, 0.3);
  const template = pick(random, VENUES);
  return (record) => {
    const venue = long ? record.venue : record.short;
    const bare = venue.replace(/[^\p{L}\p{N}]/gu, '');
    const { year } = record;
    return filled(template, { venue, bare, year, short: String(year).slice(2) });
  };
}

/** A title with a link and without one. */
const TITLES: readonly (readonly [linked: string, plain: string])[] = [
  ['[**{title}**]({url})', '**{title}**'],
  ['**[{title}]({url})**', '**{title}.**'],
  ['["{title}"]({url})', '"{title}"'],
  ['"[{title}]({url})"', '“{title}”'],
  ['[*{title}*]({url})', '*{title}*'],
  ['[{title}]({url} "open")', '{title}'],
  ['[{title}.]({url})', '{title}.'],
  ['[{title}]({url})', '{title}'],
];

function titleOf(random: Random, linked: boolean, nickname: boolean): Printer {
  const template = pick(random, TITLES)[linked ? 0 : 1];
  return ({ title, url }) => {
    const shown = nickname && title.includes(': ') ? title.slice(title.indexOf(': ') + 2) : title;
    return filled(template, { title: shown, url });
  };
}

const LABELS = ['paper', 'Paper', 'pdf', 'PDF', 'arXiv', 'link', 'Paper Link', '论文'];

/** The links below a title: to the paper, and what some papers have for their code. */
const LINKS: readonly (readonly [paper: string, code: string])[] = [
  ['[[{label}]({url})]{code}', ' [[code]({repository})]'],
  ['[[{label}]]({url}){code}', ' [[Code]]({repository})'],
  ['[{label}]({url}){code}', ' | [Code]({repository})'],
  ['([{label}]({url}){code})', ', [code]({repository})'],
  ['[[`{label}`]({url})]', ''],
  ['[:page_facing_up:]({url})', ''],
  ['[{label}]({url})', ''],
];

function linksOf(random: Random): Printer {
  const label = pick(random, LABELS);
  const [template, second] = pick(random, LINKS);
  const hasCode = chance(random, 0.5);
  return ({ url }, index) => {
    const repository = `https://github.com/example-lab/p${index}`;
    const code = hasCode && index % 3 !== 1 ? filled(second, { repository }) : '';
    return filled(template, { label, url, code });
  };
}

function framed(random: Random, printer: Printer, frames: readonly string[]): Printer {
  const frame = pick(random, frames);
  return (record, index) => {
    const text = printer(record, index);
    return frame === '*…*' && text.includes('*') ? text : within(frame, text);
  };
}

const KEYS = ['(`…`)', '[…]', '`…`', '(**…**)', '[@…]', '…:', '… -'];

/** The fields of a line in their order; those that are more frequent are repeated. */
const LINES = (
  'TAV TAV TAV TAW VTA BTA ATV AWT AWTV TVA TV TW WTA WT TA TPL VTL LTAW BT NT NTV NTAV KTAV TKAV ' +
  'TAVK T TVD TD TD TDL WBT I I TE TEV IA X Y XD JT JTA G GA ZT ZT ATQ TQ TQA CQ AWT NTV BWT TAVW ' +
  'H HA HAV UT UT UTD TAU TUL'
).split(' ');

/** The fields of one line in an order and with separators that lists use. */
function lineOf(random: Random): Printer {
  const order = pick(random, LINES);
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
  const inside = pick(random, [', …', ' (…)', ' […]', ' - …']);
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
        ? ['…', '…', '*…*', '**…**']
        : ['…', '…', '(…)', '*…*', '**…**', 'by …', '👥 …'],
    ),
    V: framed(random, whereOf(random), ['…', '…', '(…)', '[…]', '`…`', '*…*']),
    B: framed(random, whereOf(random), [
      '[…]',
      '(…)',
      '**[…]**',
      '`…`',
      '[**…**]',
      '**…**',
      '`[…]`',
    ]),
    W: framed(random, whenOf(random), ['(…)', '…', '[…]', '**…**', '`…`']),
    L: linksOf(random),
    I: (record, index) => `[${record.title}${within(inside, where(record, index))}](${record.url})`,
    X: (record, index) =>
      `[${authors(record, index).replace(/[[\]]|\(http[^)]*\)/g, '')}, "${record.title}", ${record.short} ${record.year}](${record.url})`,
    Y: (record, index) =>
      `[${authors(record, index).replace(/[[\]]|\(http[^)]*\)/g, '')} (${record.year}): ${record.title}](${record.url})`,
    E: (record) =>
      `[[${abridged(namesOf(record).families, ' et al.')}, ${record.year}](${record.url})]`,
    P: (record, index) => `(${authors(record, index)}, ${record.short} ${record.year})`,
    N: framed(random, ({ title }) => firstWord(title), ['**…**:', '…:', '`…`', '[…]', '**…**']),
    K: (record) => within(key, record.key),
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
      `[${firstWord(title)}${pick(random, ['', 'Net'])}](${url})${dash}${capitalized(title)}`,
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
  const label = pick(random, ['**…:** ', '…: ', '**…**: ', '*…:* ', '…：']);
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
  const title = titleOf(random, !fields.includes('L'), false);
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
      return labelled || field === 'S' ? `${within(label, languages[at] ?? '')}${value}` : value;
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

const TABLES = (
  'TAV WTAV TAWL VTAC TVWLC NTVW WVTL TADW NTLC AWTV TAVWC VWT NTA TW DTAW WNTV MRCW WOVTC OTV WOTC ' +
  'OVTW WOT MDRC MWR MRVW'
).split(' ');

function tableOf(random: Random): { readonly head: string; readonly row: Printer } {
  const order = pick(random, TABLES);
  const linked = !/[LO]/.test(order);
  const where = chance(random, 0.5) ? whereOf(random) : ({ short }: PaperRecord) => short;
  const cells: Record<string, Printer> = {
    T: titleOf(random, linked, false),
    A: authorsOf(random),
    V: where,
    W: whenOf(random),
    L: linksOf(random),
    C: (_, index) => (index % 2 ? '-' : `[code](https://github.com/example-lab/c${index})`),
    N: framed(random, ({ title }) => firstWord(title), ['…', '**…**', '`…`']),
    M: ({ title }) => title,
    O: ({ title, url }) => `[${firstWord(title)}](${url})`,
    R: (record) => `[${abridged(namesOf(record).families, ' et al.')}](${record.url})`,
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

/** A citation as reference managers print it: IEEE, MLA, APA, Vancouver and their kin. */
function citationOf(random: Random): Printer {
  const [open, close] = pick(random, ['""', '“”', '""']);
  const style = Math.floor(random() * 20);
  const linked = Math.floor(random() * 4);
  const links = linksOf(random);
  return (record, index) => {
    const { title, year, venue, url } = record;
    const { full, brief, inverted, reversed, vancouver } = namesOf(record);
    const t = linked === 1 ? `[${title}](${url})` : title;
    const pages = `${(index * 7) % 40}(${1 + (index % 4)}): ${100 + index}-${110 + index}`;
    const text =
      [
        `${listed(brief, ', and ')}, ${open}${t},${close} *${venue}*, vol. ${1 + (index % 9)}, no. 2, pp. ${index}–${index + 9}, ${MONTHS[index % 12]}. ${year}.`,
        `${listed(brief, ' and ')}, ${open}${t},${close} in *${venue}*, ${year}, pp. ${index}–${index + 9}.`,
        `${full.length > 2 ? `${reversed[0]}, et al.` : listed(reversed, ', and ')} ${open}${t}.${close} ${venue} ${pages.split(':')[0]} (${year}): ${index}-${index + 9}.`,
        `${listed(inverted, ', & ')} (${year}). ${t}. *${venue}*, ${pages}.`,
        `${vancouver.join(', ')}. ${t}. ${venue}. ${year};${pages}.`,
        `${full.join(', ')}. ${year}. ${t}. In ${venue}.`,
        `${inverted.join(', ')}: ${t}, ${venue}, ${year}`,
        `${full.join(', ')}. "${t}." ${venue} (${year}).`,
        `${listed(full, ', and ')}. ${t}. *${venue}*, ${year}.`,
        `${reversed.join('; ')}: ${t}. In: ${venue} ${index + 3} (${year}), S. ${index}–${index + 9}.`,
        `${vancouver.join(', ')} ${t} // ${venue}. – ${year}. – Т. ${index}. – № 2. – С. ${index}-${index + 9}.`,
        `${listed(full, ' & ')}, *${t}*, ${index + 3} ${venue} ${100 + index} (${year}).`,
        `${full.join(', ')}. ${t}[J]. ${venue}, ${year}, ${pages}.`,
        `${listed(inverted, ' and ')} (${year}) '${t}', *${venue}*, ${pages.split(':')[0]}, pp. ${index}-${index + 9}.`,
        `*${t}*, ${brief.join(', ')}, ${venue} ${index + 3} (${year}) ${index}${index + 9}`,
        `${vancouver.join(', ')}. ${t}. ${venue}. ${year} ${MONTHS[index % 12]} ${1 + index};${pages}. doi: 10.1000/${index}${year}. PMID: ${30000000 + index}.`,
        `${brief.join(', ')}. ${t}. ${venue} '${String(year).slice(2)}.`,
        `${vancouver.join(', ')}. ${t}[C]//${venue}. ${year}: ${index}-${index + 9}.`,
        `${full.join(', ')}. ${year}. ${t}. In ${venue} (${record.short}). ACM, New York, NY, USA, ${index}–${index + 9}. https://doi.org/10.1000/${index}${year}`,
        `${listed(reversed, ' and ')}: „${t}“. In: ${venue} ${index + 3} (${year}), S. ${index}–${index + 9}.`,
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
