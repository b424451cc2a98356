import { inertMarkdown } from '../../report/markdown-text.ts';

/** Addresses at which papers and their notices stand, up to what ends a sentence. */
const ADDRESS =
  /https:\/\/(?:doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|arxiv\.org|aclanthology\.org)\/[^\s"<>\\]*[^\s"<>\\.,;:!?]/g;

/**
 * A sentence of ours as Markdown: what strangers and registries said in it is inert, and addresses
 * of registries are links, since they are there to be followed.
 */
export function linkedText(text: string): string {
  let at = 0;
  const parts: string[] = [];
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const shown = address.slice('https://'.length);
    parts.push(
      inertMarkdown(text.slice(at, index)),
      `[${inertMarkdown(shown)}](${target(address)})`,
    );
    at = index + address.length;
  }
  return [...parts, inertMarkdown(text.slice(at))].join('');
}

/** An address that nothing in it can end. */
function target(address: string): string {
  return address.replace(
    /[^\w\-.~:/?#@!$&+,;=%]/gu,
    (character) => `%${[...new TextEncoder().encode(character)].map(hex).join('%')}`,
  );
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
