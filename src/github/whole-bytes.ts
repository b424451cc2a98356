/** A blob as GraphQL gives it. */
export interface Blob {
  readonly text: string | null;
  readonly byteSize: number;
  readonly isTruncated: boolean;
}

/**
 * The bytes of a blob; undefined where there is none, or where GraphQL does not give it whole: it
 * cuts long texts and replaces what is not UTF-8, and the size shows that.
 */
export function wholeBytes(blob: Blob | null | undefined): Uint8Array | undefined {
  if (typeof blob?.text !== 'string' || blob.isTruncated) return undefined;
  const bytes = Buffer.from(blob.text, 'utf8');
  return bytes.length === blob.byteSize ? bytes : undefined;
}
