import { superscript } from './math-to-unicode.ts';
import { symbolTable } from './symbols.ts';

/** The arguments of siunitx's commands (https://ctan.org/pkg/siunitx), and of the kernel's for a raised number. */
const ARGUMENTS: ReadonlyMap<string, readonly ('number' | 'unit' | 'raised')[]> = new Map([
  ['textsuperscript', ['raised']],
  ['SI', ['number', 'unit']],
  ['qty', ['number', 'unit']],
  ['num', ['number']],
  ['si', ['unit']],
  ['unit', ['unit']],
]);

const PREFIXES: ReadonlyMap<string, string> = symbolTable(
  'femto f  pico p  nano n  micro µ  milli m  centi c  deci d  kilo k  mega M  giga G  tera T  peta P',
);
/** Prefixes, units and powers, by their commands. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...PREFIXES,
  ...symbolTable(`
    meter m  metre m  gram g  second s  minute min  hour h  day d  ampere A  kelvin K  mole mol
    candela cd  hertz Hz  newton N  pascal Pa  joule J  watt W  volt V  ohm Ω  tesla T  farad F
    henry H  becquerel Bq  sievert Sv  gray Gy  lumen lm  lux lx  liter L  litre L  tonne t
    hectare ha  bar bar  electronvolt eV  degree °  celsius °C  degreeCelsius °C  arcsecond ″
    arcminute ′  percent %  dalton Da  byte B  bit bit  per /  square ²  squared ²  cubic ³  cubed ³
    nm nm  um µm  mm mm  cm cm  km km  kg kg  ms ms  Hz Hz  kHz kHz  MHz MHz  GHz GHz  eV eV  keV keV
    MeV MeV  GeV GeV  TeV TeV
  `),
]);
const ARGUMENT = /\s?\{([^{}\n]{0,60})\}/y;

/**
 * A number or quantity that is written with a command, as text: `5 µm` for `\SI{5}{\micro\meter}`,
 * `⁵` for `\textsuperscript{5}`, because 10⁵ is not 105.
 *
 * @param name the command.
 * @param start the offset of its first argument.
 * @returns the text and where it ends; undefined for other commands, nested arguments, words that
 *   are raised, and unknown units.
 */
export function numberAt(
  tex: string,
  name: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  const kinds = ARGUMENTS.get(name);
  if (kinds === undefined) return undefined;
  const parts: string[] = [];
  ARGUMENT.lastIndex = start;
  for (const kind of kinds) {
    const inner = ARGUMENT.exec(tex)?.[1];
    const part = inner === undefined ? undefined : READ[kind](inner.trim());
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return { text: parts.join(' ').replace(/ (?=[°′″](?!C))/g, ''), end: ARGUMENT.lastIndex };
}

const READ = {
  number: (text: string) => text,
  raised: (text: string) => (/^[-−–+]?\d+$/.test(text) ? superscript(text) : undefined),
  unit: unitText,
} as const;

/** `\meter\per\second\squared` is `m/s²`; powers before a unit follow it. */
function unitText(tex: string): string | undefined {
  if (!tex.includes('\\')) return tex.replaceAll('.', ' ');
  let text = '';
  let power = '';
  let isPrefixed = true;
  for (const [, name = ''] of tex.matchAll(/\\([A-Za-z]+)/g)) {
    const symbol = UNITS.get(name);
    if (symbol === undefined) return undefined;
    if (name === 'square' || name === 'cubic') {
      power = symbol;
      continue;
    }
    const isUnit = !/^[/²³]$/.test(symbol);
    text += isUnit && !isPrefixed ? ` ${symbol}` : symbol;
    isPrefixed = PREFIXES.has(name) || symbol === '/';
    if (isPrefixed || !isUnit) continue;
    text += power;
    power = '';
  }
  return text;
}
