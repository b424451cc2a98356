const NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const ALPHA = 0x3b1;

/** The name of a lower-case Greek letter; anything else is unchanged. */
export function greekName(letter: string): string {
  return letter.length === 1 ? (NAMES[letter.charCodeAt(0) - ALPHA] ?? letter) : letter;
}
