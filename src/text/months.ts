export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `jan` to `dec`: the macros that every bibliography style defines. */
export const MONTH_MACROS: readonly string[] = MONTH_NAMES.map((name) =>
  name.slice(0, 3).toLowerCase(),
);

/** The number of a month that is written as `9`, `09`, `sep` or `September`. */
export function monthNumber(written: string | undefined): number | undefined {
  const text = written?.trim().toLowerCase() ?? '';
  const number = /^\d{1,2}$/.test(text) ? Number(text) : MONTH_MACROS.indexOf(text.slice(0, 3)) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}
