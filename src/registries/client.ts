import { causesOf, troubleOf } from '../network/proxy-problem.ts';
import { retryAfter } from '../network/retry-after.ts';
import { errorCode } from '../text/attempt.ts';
import { compact } from '../text/json.ts';
import { type Clock, type Gate, openGate } from './gate.ts';
import {
  baseUrl,
  paceOf,
  REGISTRY_NAMES,
  type RegistryName,
  type RegistrySettings,
} from './settings.ts';

/** What asking registries needs: network, clock and settings. */
export interface RegistryIo extends Clock {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly settings: RegistrySettings;
  /** The value of the `User-Agent` header. */
  readonly userAgent: string;
  /** The longest that one request may take, in milliseconds. */
  readonly timeout: number;
  readonly cache?: RegistryCache;
}

/** Stores answers between requests, or between runs. */
export interface RegistryCache {
  get(key: string): Promise<Reply | undefined>;
  set(key: string, reply: Reply): Promise<void>;
}

/** A registry's answer before it is interpreted. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

export type Asked =
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** No usable answer: an outage, never "does not exist". */
  | { readonly kind: 'failed'; readonly why: string };

/** The number of requests that may still be made; shared by all questions of one look-up. */
export interface Budget {
  remaining: number;
}

/** The registries, each with its queue. Create them once and share them. */
export interface Registries {
  readonly settings: RegistrySettings;
  /**
   * Sends a question to a registry when its queue and pace allow; repeats it once when the registry
   * is busy or has an error.
   *
   * @param path the encoded rest of the URL after the registry's base URL, with a leading slash.
   */
  ask(name: RegistryName, path: string, options: AskOptions): Promise<Asked>;
}

/** The registries, and the requests that the questions of one look-up may make. */
export interface RegistryTools {
  readonly registries: Registries;
  readonly budget: Budget;
}

interface AskOptions {
  readonly accept: string;
  readonly budget: Budget;
}

/** Answers are much shorter; Crossref's with thousands of references are about 2 MB. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Attempts per question, and the pause between them if the registry asks for none (milliseconds). */
const TRIES = 2;
const FIRST_PAUSE = 1000;
/** A registry that asks for a longer pause counts as unavailable (milliseconds). */
const LONGEST_PAUSE = 20_000;
/** Redirects per question; doi.org redirects to the agency's interface. */
const MOST_HOPS = 3;
/** Hosts to which registries may redirect, besides their own. */
const REGISTRY_HOST =
  /^(?:(?:dx\.)?doi\.org|(?:api|data)\.crossref\.org|data\.crosscite\.org|(?:api|data)\.datacite\.org|(?:data|www)\.medra\.org|(?:export\.)?arxiv\.org|eutils\.ncbi\.nlm\.nih\.gov|www\.ebi\.ac\.uk)$/;

/** A page instead of data comes from a proxy or gateway and may disappear soon. */
export const WEB_PAGE = /^\s*<(?:!doctype html|html)/i;

/** Creates the client for all registries. */
export function openRegistries(io: RegistryIo): Registries {
  const gates = new Map<RegistryName, Gate>(
    REGISTRY_NAMES.map((name) => [name, openGate(paceOf(name, io.settings), io)]),
  );
  const closedUntil = new Map<RegistryName, number>();
  return {
    settings: io.settings,
    async ask(name, path, options) {
      const url = baseUrl(name, io.settings) + path;
      const key = `${options.accept} ${url}`;
      const known = await io.cache?.get(key);
      if (known !== undefined) return { kind: 'reply', reply: known };
      const wait = (closedUntil.get(name) ?? 0) - io.now();
      if (wait > LONGEST_PAUSE) return failed(`asked to wait ${seconds(wait)}`);
      if (wait > 0) await io.sleep(wait);
      const gate = gates.get(name) ?? openGate(paceOf(name, io.settings), io);
      const send = () => gate.pass(() => request({ name, url, ...options }, io, gate));
      const asked = await tryTwice(send, options.budget, io, (pause) => {
        closedUntil.set(name, io.now() + pause);
      });
      if (asked.kind === 'reply' && !WEB_PAGE.test(asked.reply.body)) {
        await io.cache?.set(key, asked.reply);
      }
      return asked;
    },
  };
}

async function tryTwice(
  request: () => Promise<Outcome>,
  budget: Budget,
  io: RegistryIo,
  onPause: (pause: number) => void,
): Promise<Asked> {
  let last = failed('was not asked: this look-up has reached its limit of requests');
  for (let attempt = 1; attempt <= TRIES && budget.remaining > 0; attempt++) {
    const outcome = await request();
    if (outcome.kind === 'reply') return outcome;
    last = failed(outcome.why);
    if (outcome.pause !== undefined) onPause(outcome.pause);
    const pause = outcome.pause ?? FIRST_PAUSE * 2 ** (attempt - 1);
    if (!outcome.again || pause > LONGEST_PAUSE || attempt === TRIES) break;
    if (budget.remaining > 0) await io.sleep(pause);
  }
  return last;
}

type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | {
      readonly kind: 'failed';
      readonly why: string;
      readonly again: boolean;
      /** The pause that the registry asks for, in milliseconds. */
      readonly pause?: number;
    };

/** One question with its redirects; each redirect counts as a request. */
async function request(
  { name, url, accept, budget }: AskOptions & { readonly name: RegistryName; readonly url: string },
  io: RegistryIo,
  gate: Gate,
): Promise<Outcome> {
  const base = baseUrl(name, io.settings);
  let here = url;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (budget.remaining <= 0)
      return stop('was not asked: this look-up has reached its limit of requests');
    budget.remaining--;
    try {
      const atHome = new URL(here).origin === new URL(base).origin;
      const response = await io.fetch(atHome ? withKey(here, name, io.settings) : here, {
        headers: headersFor(name, atHome, accept, io),
        redirect: 'manual',
        signal: AbortSignal.timeout(io.timeout),
      });
      takePace(response.headers, gate);
      const next = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && next !== null) {
        await response.body?.cancel();
        const target = URL.canParse(next, here) ? new URL(next, here) : undefined;
        if (target === undefined || !mayFollow(target, base)) {
          const where = target?.host ?? 'an invalid address';
          return stop(`redirects to ${where}, which is not a registry`);
        }
        here = target.href;
        continue;
      }
      const body = await readBody(response);
      if (body === undefined) return stop('sent an answer that is too long');
      return judge(response, body, io);
    } catch (error) {
      return failure(error, io.timeout);
    }
  }
  return stop('redirects too often');
}

/** A busy or failing registry says nothing about the work; the registry's reader judges the rest. */
function judge({ status, headers }: Response, body: string, io: RegistryIo): Outcome {
  if ([429, 500, 502, 503, 504].includes(status)) {
    const pause = retryAfter(headers.get('retry-after'), io.now());
    const many = status === 429 ? ', too many requests' : '';
    const wait = pause === undefined ? '' : `, and asks to wait ${seconds(pause)}`;
    const why = `answered ${status}${many}${wait}`;
    return compact({ kind: 'failed' as const, why, again: true, pause });
  }
  if (status === 401 || status === 403) return stop(`refused the request (${status})`);
  return { kind: 'reply', reply: { status, body } };
}

function failure(error: unknown, timeout: number): Outcome {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'AbortError') {
    return { kind: 'failed', why: `did not answer within ${seconds(timeout)}`, again: true };
  }
  const refusal = causesOf(error).find((one) => errorCode(one) === 'refused');
  if (refusal !== undefined) return stop(`was not asked: ${refusal.message}`);
  return { kind: 'failed', why: `could not be reached (${troubleOf(error)})`, again: true };
}

function stop(why: string): Outcome {
  return { kind: 'failed', why, again: false };
}

function failed(why: string): Asked {
  return { kind: 'failed', why };
}

function seconds(milliseconds: number): string {
  return `${Math.max(1, Math.round(milliseconds / 1000))} s`;
}

/** https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/ */
function takePace(headers: Headers, gate: Gate): void {
  const limit = Number(headers.get('x-rate-limit-limit') ?? Number.NaN);
  const interval = /^(\d{1,4})s?$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1];
  if (!(limit > 0) || interval === undefined) return;
  const atOnce = Number(headers.get('x-concurrency-limit') ?? Number.NaN);
  gate.setPace({
    interval: Math.min(LONGEST_PAUSE, Math.ceil((Number(interval) * 1000) / limit)),
    atOnce: atOnce >= 1 ? Math.min(3, atOnce) : 1,
  });
}

function mayFollow(target: URL, base: string): boolean {
  if (target.origin === new URL(base).origin) return true;
  return target.protocol === 'https:' && REGISTRY_HOST.test(target.hostname);
}

/** A key is sent only to the registry it belongs to, never to the target of a redirect. */
function headersFor(
  name: RegistryName,
  atHome: boolean,
  accept: string,
  { settings, userAgent }: RegistryIo,
): Record<string, string> {
  const { mailto, keys } = settings;
  const key = name === 'semanticscholar' && atHome ? keys?.semanticscholar : undefined;
  return compact({
    accept,
    'user-agent': mailto === undefined ? userAgent : `${userAgent} (mailto:${mailto})`,
    'x-api-key': key,
  });
}

/** PubMed and OpenAlex accept keys only in the URL; this URL is neither cached nor shown. */
function withKey(url: string, name: RegistryName, { keys }: RegistrySettings): string {
  const key = name === 'pubmed' || name === 'openalex' ? keys?.[name] : undefined;
  if (key === undefined) return url;
  return `${url}${url.includes('?') ? '&' : '?'}api_key=${encodeURIComponent(key)}`;
}

/** A body as UTF-8; undefined if it is too long. */
async function readBody({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  // Leaving the loop cancels the rest.
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
