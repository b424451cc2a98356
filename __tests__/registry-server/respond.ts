import type { RegistryName } from '../../src/registries/settings.ts';
import { ARXIV } from './arxiv.ts';
import { CROSSREF } from './crossref.ts';
import { DATACITE } from './datacite.ts';
import { EUROPE_PMC } from './europepmc.ts';
import { PMC, PUBMED } from './pubmed.ts';

/** An answer as a registry gives it. */
export interface Recorded {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How each registry says "there is no such thing". */
export const NOT_FOUND: Readonly<Record<RegistryName, Recorded>> = {
  doi: {
    status: 404,
    type: 'text/html;charset=utf-8',
    body: '<!DOCTYPE html><html><head><title>Error: DOI Not Found</title></head><body><h1>DOI Not Found</h1></body></html>',
  },
  crossref: { status: 404, type: 'text/plain', body: 'Resource not found.' },
  datacite: json(404, {
    errors: [{ status: '404', title: "The resource you are looking for doesn't exist." }],
  }),
  arxiv: feed(''),
  pubmed: articles(''),
  europepmc: json(200, { version: '6.9', hitCount: 0, resultList: { result: [] } }),
  semanticscholar: json(404, { error: 'Paper with id DOI:10.99997/none not found' }),
  openalex: {
    status: 404,
    type: 'text/html',
    body: '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>',
  },
};

/** DOIs that are registered elsewhere than at Crossref and DataCite. */
const MEDRA = '10.99997/medra.1';

/** Answers a request as the registry would. */
export function respond(
  registry: RegistryName,
  path: string,
  accept: string | undefined,
): Recorded {
  const [, query = ''] = path.split('?');
  const params = new URLSearchParams(query);
  const place = decodeURIComponent(path.split('?')[0] ?? '');
  switch (registry) {
    case 'crossref': {
      if (place === '/works') return crossrefBatch(params.get('filter') ?? '');
      const message = CROSSREF[place.replace(/^\/works\//, '')];
      return message === undefined
        ? NOT_FOUND.crossref
        : {
            ...json(200, { status: 'ok', 'message-type': 'work', message }),
            headers: {
              'x-rate-limit-limit': '5',
              'x-rate-limit-interval': '1s',
              'x-concurrency-limit': '1',
            },
          };
    }
    case 'datacite': {
      if (place === '/dois') {
        const found = (params.get('ids') ?? '').split(',').map((doi) => DATACITE[doi]);
        const data = found.flatMap((attributes) =>
          attributes === undefined ? [] : { id: attributes.doi, type: 'dois', attributes },
        );
        return json(200, { data, meta: { total: data.length } });
      }
      const attributes = DATACITE[place.replace(/^\/dois\//, '')];
      return attributes === undefined
        ? NOT_FOUND.datacite
        : json(200, { data: { id: attributes.doi, type: 'dois', attributes } });
    }
    case 'doi':
      return doiOrg(place, accept);
    case 'arxiv':
      return arxiv(params.get('id_list') ?? '');
    case 'pubmed': {
      const ids = (params.get('id') ?? '').split(',');
      return place === '/esummary.fcgi'
        ? json(200, { result: { uids: ids, ...PMC, ...summaryErrors(ids) } })
        : articles(ids.map((id) => PUBMED[id] ?? '').join(''));
    }
    case 'europepmc': {
      const asked = params.get('query') ?? '';
      const result = EUROPE_PMC.filter(
        ({ doi, pmid, pmcid }) =>
          asked.split(' OR ').includes(`DOI:"${doi}"`) ||
          asked === `EXT_ID:${pmid} AND SRC:MED` ||
          asked === `PMCID:${pmcid}`,
      );
      return json(200, { version: '6.9', hitCount: result.length, resultList: { result } });
    }
    case 'semanticscholar':
      return place.endsWith('/DOI:10.99997/no-abstract.2')
        ? json(200, {
            paperId: 'a1',
            title: 'Tides in a teacup',
            abstract: 'Small tides were measured.',
            externalIds: { DOI: '10.99997/no-abstract.2' },
            authors: [{ authorId: '1', name: 'Ada Quill' }],
          })
        : NOT_FOUND.semanticscholar;
    case 'openalex':
      return place.endsWith('doi:10.99997/no-abstract.3')
        ? json(200, {
            id: 'https://openalex.org/W1',
            doi: 'https://doi.org/10.99997/no-abstract.3',
            title: 'Clouds by the kilogram',
            abstract_inverted_index: { Clouds: [0], are: [1], heavy: [2], 'things.': [3] },
          })
        : NOT_FOUND.openalex;
  }
}

/** A DOI that Crossref does not like makes it refuse the whole batch. */
function crossrefBatch(filter: string): Recorded {
  const dois = filter.split(',').map((one) => one.replace(/^doi:/, ''));
  if (dois.some((doi) => doi.includes('spoilt'))) {
    return json(400, { status: 'failed', 'message-type': 'validation-failure', message: [] });
  }
  const items = dois.flatMap((doi) => CROSSREF[doi] ?? []).reverse();
  return json(200, { status: 'ok', 'message-type': 'work-list', message: { items } });
}

function summaryErrors(ids: readonly string[]): Record<string, object> {
  const unknown = ids.filter((id) => !Object.hasOwn(PMC, id));
  return Object.fromEntries(
    unknown.map((uid) => [uid, { uid, error: 'cannot get document summary' }]),
  );
}

/** What short DOIs stand for. */
const SHORT_DOIS: Readonly<Record<string, string>> = {
  '10/tea1': '10.99997/PLAIN.1',
  '10/arx1': '10.48550/arXiv.3101.00001',
};

function doiOrg(place: string, accept = ''): Recorded {
  if (place.startsWith('/doiRA/')) {
    const dois = place.slice('/doiRA/'.length).split(',');
    return json(
      200,
      dois.map((doi) => {
        const agency = agencyOf(doi);
        return agency === undefined
          ? { DOI: doi, status: 'DOI does not exist' }
          : { DOI: doi, RA: agency };
      }),
    );
  }
  if (place.startsWith('/api/handles/')) {
    const handle = place.slice('/api/handles/'.length);
    const alias = SHORT_DOIS[handle];
    if (alias !== undefined) {
      const values = [{ index: 1, type: 'HS_ALIAS', data: { format: 'string', value: alias } }];
      return json(200, { responseCode: 1, handle, values });
    }
    return agencyOf(handle) === undefined
      ? json(404, { responseCode: 100, handle })
      : json(200, {
          responseCode: 1,
          handle,
          values: [
            { index: 1, type: 'URL', data: { format: 'string', value: 'https://pub.example/1' } },
          ],
        });
  }
  const doi = place.slice(1);
  if (doi === '10.99997/stray') {
    return {
      status: 302,
      type: 'text/html',
      body: '',
      headers: { location: 'https://pub.example/1' },
    };
  }
  if (!accept.includes('citationstyles') || agencyOf(doi) === undefined) return NOT_FOUND.doi;
  return json(200, {
    type: 'article-journal',
    title: 'Una rivista inventata',
    author: [{ family: 'Inchiostro', given: 'Ugo' }],
    issued: { 'date-parts': [['2019', '4']] },
    'container-title': 'Rivista di prova',
    DOI: doi,
  });
}

function agencyOf(doi: string): string | undefined {
  if (doi === MEDRA || doi === '10.99997/stray') return 'mEDRA';
  if (Object.hasOwn(CROSSREF, doi) || doi.includes('spoilt')) return 'Crossref';
  return Object.hasOwn(DATACITE, doi) ? 'DataCite' : undefined;
}

function arxiv(ids: string): Recorded {
  const found = ids.split(',').map((id) => ARXIV[id] ?? '');
  return feed(found.reverse().join(''));
}

function feed(entries: string): Recorded {
  return {
    status: 200,
    type: 'application/atom+xml; charset=utf-8',
    body: `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/x</id><title>arXiv Query</title>${entries}</feed>`,
  };
}

function articles(inside: string): Recorded {
  return {
    status: 200,
    type: 'text/xml; charset=UTF-8',
    body: `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>${inside}</PubmedArticleSet>`,
  };
}

function json(status: number, value: unknown): Recorded {
  return { status, type: 'application/json;charset=utf-8', body: JSON.stringify(value) };
}
