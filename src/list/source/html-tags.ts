import { decodeReferences } from '../../scholarly/markup.ts';

/** An attribute of a tag: its value as a browser reads it, and where that is in the source. */
interface HtmlAttribute {
  /** Lower case. */
  readonly name: string;
  /** References decoded. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A start tag with its place in the source. */
export interface HtmlTag {
  /** Lower case. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly start: number;
  readonly end: number;
}

const SPACE = /[\t\n\f\r ]/;

/**
 * The start tags in a stretch of HTML, as the tokenizer of the HTML standard reads them (sections
 * 13.2.5.6 to 13.2.5.40: tag open to after attribute value): values in either quotes or in none.
 * Comments are skipped; a tag that never ends is none. Linear in the length.
 */
export function htmlTags(source: string, from: number, to: number): HtmlTag[] {
  const tags: HtmlTag[] = [];
  for (let at = source.indexOf('<', from); at >= 0 && at < to; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 2);
      if (end < 0 || end >= to) break;
      at = end + 3;
    } else if (/[a-z]/i.test(source.charAt(at + 1))) {
      const tag = new TagReader(source, at, to).read();
      // The end of the stretch came first: what follows is text.
      if (tag === undefined) break;
      tags.push(tag);
      at = tag.end;
    } else at++;
  }
  return tags;
}

class TagReader {
  readonly #source: string;
  readonly #start: number;
  readonly #to: number;
  #at: number;

  constructor(source: string, start: number, to: number) {
    this.#source = source;
    this.#start = start;
    this.#to = to;
    this.#at = start + 1;
  }

  read(): HtmlTag | undefined {
    const name = this.#until(/[\t\n\f\r />]/).toLowerCase();
    const attributes: HtmlAttribute[] = [];
    while (this.#at < this.#to) {
      this.#skip(/[\t\n\f\r /]/);
      if (this.#peek() === '>') {
        this.#at++;
        return { name, attributes, start: this.#start, end: this.#at };
      }
      const attribute = this.#attribute();
      if (attribute !== undefined) attributes.push(attribute);
    }
    return undefined;
  }

  #attribute(): HtmlAttribute | undefined {
    // An "=" may begin a name, and ends any other.
    const first = this.#peek() === '=' ? '=' : '';
    this.#at += first.length;
    const name = (first + this.#until(/[\t\n\f\r />=]/)).toLowerCase();
    this.#skip(SPACE);
    if (this.#peek() !== '=') return undefined;
    this.#at++;
    this.#skip(SPACE);
    const quote = this.#peek();
    if (quote === '>') return undefined;
    const isQuoted = quote === '"' || quote === "'";
    if (isQuoted) this.#at++;
    const start = this.#at;
    const raw = this.#until(isQuoted ? (quote === '"' ? /"/ : /'/) : /[\t\n\f\r >]/);
    const end = this.#at;
    if (isQuoted) this.#at++;
    return { name, value: decodeReferences(raw), start, end };
  }

  #peek(): string {
    return this.#at < this.#to ? this.#source.charAt(this.#at) : '';
  }

  #skip(what: RegExp): void {
    while (this.#at < this.#to && what.test(this.#source.charAt(this.#at))) this.#at++;
  }

  #until(stop: RegExp): string {
    const start = this.#at;
    while (this.#at < this.#to && !stop.test(this.#source.charAt(this.#at))) this.#at++;
    return this.#source.slice(start, this.#at);
  }
}
