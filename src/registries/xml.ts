import { DOMParser, type Element } from '@xmldom/xmldom';
import { attempt } from '../text/attempt.ts';

export type XmlElement = Element;

/**
 * Parses XML; undefined if it is not well-formed. Only XML's five entities are allowed, and nothing
 * external is loaded.
 */
export function parseXml(text: string): XmlElement | undefined {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new SyntaxError(message);
    },
  });
  return attempt(() => parser.parseFromString(text, 'text/xml').documentElement) ?? undefined;
}

/** The element's children with a name, which includes a prefix such as `arxiv:`. */
export function children(parent: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1 && node.nodeName === name) found.push(node as XmlElement);
  }
  return found;
}

/** The first element under a path of names. */
export function child(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let here = parent;
  for (const name of path) here = children(here, name)[0];
  return here;
}

/** The text under a path, trimmed; undefined if there is none. */
export function xmlText(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): string | undefined {
  return child(parent, ...path)?.textContent?.trim() || undefined;
}

/** The markup inside an element, for texts with italics and superscripts. */
export function innerXml(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  return Array.from(element.childNodes, (node) => String(node)).join('') || undefined;
}
