import { identifierText, parseIdentifierKey } from '../identifiers/identifier.ts';
import { pageOf } from '../identifiers/page-of.ts';
import { inertMarkdown, messageMarkdown } from '../report/markdown-text.ts';
import { percentEncoded } from '../text/percent-encoded.ts';

/** Addresses at which papers and their notices are found, up to what ends a sentence. */
const ADDRESS =
  /https:\/\/(?:doi\.org|(?:pubmed|pmc)\.ncbi\.nlm\.nih\.gov|arxiv\.org|aclanthology\.org)\/[^\s"<>\\]*[^\s"<>\\.,;:!?]/g;

/** Characters that could end an address of Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;

/**
 * A sentence of ours as Markdown: what other people and registries wrote in it is inert, what is
 * quoted is code, and addresses of registries are links, since they are there to be followed.
 */
export function linkedText(text: string): string {
  let at = 0;
  const parts: string[] = [];
  for (const { 0: match, index } of text.matchAll(ADDRESS)) {
    const address = withoutParenthesis(match);
    parts.push(messageMarkdown(text.slice(at, index)), link(address));
    at = index + address.length;
  }
  return [...parts, messageMarkdown(text.slice(at))].join('');
}

/**
 * An address or an identifier (`doi:10.1234/abc`) as a link.
 *
 * @param text the link text.
 * @returns undefined for what leads elsewhere than to a registry.
 */
export function linkedAddress(name: string, text?: string): string | undefined {
  const identifier = parseIdentifierKey(name);
  if (identifier !== undefined) return link(pageOf(identifier), text ?? identifierText(identifier));
  const [first] = name.matchAll(ADDRESS);
  return first?.[0] === name ? link(name, text) : undefined;
}

function link(address: string, text = address.slice('https://'.length)): string {
  return `[${inertMarkdown(text)}](${address.replace(UNSAFE, percentEncoded)})`;
}

/** In `(see https://doi.org/10.1/x)` the last character is not part of it; in `10.1/x(1)` it is. */
function withoutParenthesis(address: string): string {
  let open = 0;
  for (let at = 0; at < address.length; at++) {
    if (address[at] === '(') open += 1;
    else if (address[at] === ')' && --open < 0) return address.slice(0, at);
  }
  return address;
}
