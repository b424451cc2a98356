/** A body was longer than it may be. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
}

/**
 * Reads a body as UTF-8, and gives up as soon as it is too long.
 *
 * @param most bytes.
 * @throws {BodyTooLong} and whatever the connection throws.
 */
export async function readBody(response: Response, most: number): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      throw new BodyTooLong();
    }
    text += decoder.decode(value, { stream: true });
  }
}
