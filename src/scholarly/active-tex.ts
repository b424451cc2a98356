import { SYMBOLS } from './symbols.ts';
import {
  ACCENTS,
  ADDRESS_COMMANDS,
  FONT_COMMANDS,
  FORMULA_COMMANDS,
  HIDDEN_ARGUMENT,
  MATH_ACCENTS,
  MATH_FONTS,
  MATH_FUNCTIONS,
  QUOTING,
  RARE_ACCENTS,
} from './tex-commands.ts';

/** Further commands that only print: fractions, spaces, numbers, and what publishers' exports contain. */
const OTHERS =
  'dfrac tfrac binom not quad qquad limits nolimits textsuperscript SI qty num si unit ifmmode else';

/** The commands of accents, symbols, fonts, addresses, notes and mathematics. */
const PRINTING: ReadonlySet<string> = new Set([
  ...[ACCENTS, RARE_ACCENTS, MATH_ACCENTS, SYMBOLS, FORMULA_COMMANDS].flatMap((one) => [
    ...one.keys(),
  ]),
  ...[
    FONT_COMMANDS,
    ADDRESS_COMMANDS,
    HIDDEN_ARGUMENT,
    QUOTING,
    MATH_FONTS,
    MATH_FUNCTIONS,
  ].flatMap((one) => [...one]),
  ...OTHERS.split(' '),
]);

/** Commands that read or write files, run programs or give characters and commands another meaning. */
const ACTIVE: ReadonlySet<string> = new Set(
  (
    'input include InputIfFileExists includegraphics lstinputlisting verbatiminput openin openout read readline ' +
    'write immediate special def gdef edef xdef let futurelet newcommand renewcommand providecommand csname ' +
    'expandafter catcode directlua latelua ShellEscape usepackage RequirePackage'
  ).split(' '),
);

/** A command, a backslash with another character, or TeX's notation of a character by its number. */
const COMMAND = /\\(?:([a-z]+)|[^a-z])|\^\^(?=[\da-f]{2})/gis;

/**
 * The first command that is none of those that bibliographies need to print a text; it may do
 * anything. `^^5c` is a backslash for TeX.
 */
export function unusualCommand(tex: string): string | undefined {
  return firstCommand(tex, (name) => !PRINTING.has(name));
}

/** The first command that does something else than to print. */
export function activeCommand(tex: string): string | undefined {
  return firstCommand(tex, (name) => ACTIVE.has(name));
}

function firstCommand(tex: string, isMeant: (name: string) => boolean): string | undefined {
  if (!/\\|\^\^/.test(tex)) return undefined;
  for (const [found, name] of tex.matchAll(COMMAND)) {
    if (found === '^^' || (name !== undefined && isMeant(name))) return found;
  }
  return undefined;
}
