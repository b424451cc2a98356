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

export interface LinePlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The line of an offset. */
export function linePlace({ path, lines }: SourceFile, offset: number): LinePlace {
  return { file: path, line: lines.position(offset).line };
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
  return { ...file, invalidUtf8: invalidOffsets(bytes, file.bom ? 3 : 0) };
}

/** The offsets in the decoded text of replacement characters that are not in the bytes. */
function invalidOffsets(bytes: Uint8Array, from: number): number[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const invalid: number[] = [];
  let offset = 0;
  for (let start = from; start < source.length; ) {
    // U+FFFD itself starts with a byte that is in no other sequence, so the parts can be decoded alone.
    const found = source.indexOf('\ufffd', start);
    const end = found < 0 ? source.length : found;
    const part = decoder.decode(source.subarray(start, end));
    for (const { index } of part.matchAll(/\ufffd/g)) invalid.push(offset + index);
    offset += part.length + 1;
    start = end + 3;
  }
  return invalid;
}
