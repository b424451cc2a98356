import { type LineTable, lineTable } from './line-table.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** A text file: its name, its text, and the problems of decoding it. */
export interface SourceFile {
  /** The path relative to the repository, with forward slashes. */
  readonly path: string;
  /** The text without a byte order mark; all offsets refer to it. */
  readonly text: string;
  /** Whether the file starts with a UTF-8 byte order mark, which must be kept. */
  readonly bom: boolean;
  /** Offsets in `text` of the replacement characters for invalid UTF-8. */
  readonly invalidUtf8: readonly number[];
  /** Lines of `text`. */
  readonly lines: LineTable;
}

/** Creates a source file from decoded text. */
export function sourceFile(path: string, text: string): SourceFile {
  const bom = text.charCodeAt(0) === 0xfeff;
  const body = bom ? text.slice(1) : text;
  return { path, text: body, bom, invalidUtf8: [], lines: lineTable(body) };
}

/** The text including the byte order mark. */
export function wholeText({ bom, text }: SourceFile): string {
  return bom ? `\ufeff${text}` : text;
}

/** A file after edits, with its byte order mark; the file itself if nothing changes. */
export function withEdits(file: SourceFile, edits: readonly TextEdit[]): SourceFile {
  if (edits.length === 0) return file;
  const text = applyEdits(file.text, edits);
  return text === file.text ? file : { ...sourceFile(file.path, text), bom: file.bom };
}

/**
 * Decodes the bytes of a file as UTF-8. Invalid sequences become U+FFFD and are listed, so that
 * they can be reported; a U+FFFD in the file itself is not listed.
 */
export function decodeSourceFile(path: string, bytes: Uint8Array): SourceFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const file = sourceFile(path, text);
  if (!text.includes('\ufffd')) return file;
  return { ...file, invalidUtf8: invalidOffsets(file.text, bytes, file.bom ? 3 : 0) };
}

/** The UTF-8 bytes of U+FFFD itself. */
const REPLACEMENT = [0xef, 0xbf, 0xbd] as const;

function invalidOffsets(text: string, bytes: Uint8Array, from: number): number[] {
  const invalid: number[] = [];
  let byte = from;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) {
      if (REPLACEMENT.every((expected, index) => bytes[byte + index] === expected)) byte += 3;
      else {
        invalid.push(at);
        byte += malformedLength(bytes, byte);
      }
    } else if (code < 0x80) byte += 1;
    else if (code < 0x800) byte += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      byte += 4;
      at++;
    } else byte += 3;
  }
  return invalid;
}

/**
 * The number of bytes that one U+FFFD replaces: the longest start of a well-formed sequence, at least
 * one byte (the "maximal subpart" practice of the WHATWG Encoding Standard's UTF-8 decoder).
 */
function malformedLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  let needed = 0;
  let low = 0x80;
  let high = 0xbf;
  if (lead >= 0xc2 && lead <= 0xdf) needed = 1;
  else if (lead >= 0xe0 && lead <= 0xef) {
    needed = 2;
    if (lead === 0xe0) low = 0xa0;
    if (lead === 0xed) high = 0x9f;
  } else if (lead >= 0xf0 && lead <= 0xf4) {
    needed = 3;
    if (lead === 0xf0) low = 0x90;
    if (lead === 0xf4) high = 0x8f;
  }
  let length = 1;
  while (length <= needed) {
    const next = bytes[at + length];
    if (next === undefined || next < low || next > high) break;
    low = 0x80;
    high = 0xbf;
    length++;
  }
  return length;
}
