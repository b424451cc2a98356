/** What Windows-1252 shows for the bytes 0x80 to 0x9f; five of them are unassigned. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Undoes UTF-8 that was read as Latin-1 or Windows-1252 (`CastaÃ±o` for `Castaño`), as it stands
 * in some deposits. Only a text whose every character fits and which then is valid UTF-8 is
 * changed; no text that people write is both.
 */
export function repairMojibake(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const windows = code > 0xff ? WINDOWS_1252.indexOf(text.charAt(index)) : -1;
    if (code > 0xff && windows < 0) return text;
    bytes[index] = code > 0xff ? 0x80 + windows : code;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
