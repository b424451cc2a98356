import { arxivIdOfDoi, findArxivId, parseArxivId } from '../identifiers/arxiv.ts';
import { parseDoi, parseShortDoi } from '../identifiers/doi.ts';
import {
  bySignificance,
  type Identifier,
  type IdentifierKind,
  identifierKey,
  parsePmid,
} from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';

/** Fields that may contain a web address of the work. */
const ADDRESS_FIELDS = ['url', 'link', 'ee', 'howpublished', 'bdsk-url-1', 'note'];
/** Fields in which exports write `arXiv preprint arXiv:2303.14070` or `abs/2303.14070`. */
const ARXIV_TEXT_FIELDS = ['journal', 'journaltitle', 'howpublished', 'note', 'number', 'volume'];

/**
 * The distinct identifiers in an entry's fields, the most significant first.
 *
 * @param read the decoded value of a field, by lower-cased name.
 */
export function bibIdentifiers(read: (name: string) => string | undefined): Identifier[] {
  const found = new Map<string, Identifier>();
  const add = (identifier: Identifier): void => {
    const key = identifierKey(identifier);
    if (!found.has(key)) found.set(key, identifier);
  };
  const addId = (kind: IdentifierKind, id: string | undefined): void => {
    if (id !== undefined) add({ kind, id });
  };
  const doi = read('doi');
  if (doi !== undefined) addDoi(doi, add);
  for (const name of ['eprint', 'arxivid', 'arxiv']) addId('arxiv', arxivOfEprint(name, read));
  addId('pmid', parsePmid(read('pmid') ?? ''));
  if (/^pubmed$/i.test(read('eprinttype') ?? '')) addId('pmid', parsePmid(read('eprint') ?? ''));
  addId(
    'pmcid',
    /^(?:PMC)?(\d+)$/i.exec(read('pmcid') ?? read('pmc') ?? '')?.[1]?.replace(/^/, 'PMC'),
  );
  for (const name of ADDRESS_FIELDS) {
    const value = read(name);
    const address =
      value === undefined
        ? undefined
        : /(?:https?:\/\/|www\.|doi\.org\/)[^\s{}"<>]+/i.exec(value)?.[0];
    if (address !== undefined) for (const identifier of identifiersOfUrl(address)) add(identifier);
  }
  // TeXMed: `[DOI:10.1000/1] [PubMed:123]`
  const note = read('note') ?? '';
  const noted = /\[DOI:\s?([^\s[\]]+)\]/i.exec(note)?.[1];
  if (noted !== undefined) addDoi(noted, add);
  addId('pmid', /\[PubMed:\s?(\d{1,8})\]/i.exec(note)?.[1]);
  for (const name of ARXIV_TEXT_FIELDS) {
    const value = read(name);
    if (value !== undefined) addId('arxiv', findArxivId(value) ?? arxivOfDblp(name, value));
  }
  return [...found.values()].sort(bySignificance);
}

function addDoi(value: string, add: (identifier: Identifier) => void): void {
  const id = parseDoi(value);
  const short = id === undefined ? parseShortDoi(value) : undefined;
  if (short !== undefined) add({ kind: 'short-doi', id: short });
  if (id === undefined) return;
  const arxiv = arxivIdOfDoi(id);
  add(arxiv === undefined ? { kind: 'doi', id } : { kind: 'arxiv', id: arxiv });
}

/** An eprint is arXiv's if its archive is arXiv or absent. */
function arxivOfEprint(
  name: string,
  read: (name: string) => string | undefined,
): string | undefined {
  const archive = name === 'eprint' ? (read('archiveprefix') ?? read('eprinttype') ?? '') : '';
  if (archive !== '' && !/^arxiv$/i.test(archive)) return undefined;
  const value = read(name);
  return value === undefined ? undefined : parseArxivId(value);
}

/** DBLP writes arXiv papers as volume `abs/2303.14070` of the journal CoRR. */
function arxivOfDblp(name: string, value: string): string | undefined {
  return name === 'volume' && value.startsWith('abs/') ? parseArxivId(value.slice(4)) : undefined;
}
