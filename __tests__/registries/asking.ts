import { openRegistries, type RegistryIo } from '../../src/registries/client.ts';
import type { RegistryServer } from '../registry-server/server.ts';

/** A clock that stands still but for the sleeping, and remembers it. */
export function fakeClock(): {
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  slept: number[];
} {
  let time = Date.UTC(2031, 0, 1);
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    async sleep(milliseconds) {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}

/** Registries that ask the local server. */
export function registriesAt(server: RegistryServer, more: Partial<RegistryIo> = {}) {
  return openRegistries({
    fetch,
    ...fakeClock(),
    userAgent: 'test/1',
    timeout: 10_000,
    settings: { urls: server.urls },
    ...more,
  });
}
