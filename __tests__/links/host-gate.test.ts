import { describe, expect, it } from 'vitest';
import { FetchProblem } from '../../src/links/fetch-problem.ts';
import { HostGate } from '../../src/links/host-gate.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Work that runs until it is ended, and the names of the started requests. */
function workshop(gate: HostGate) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const problems: string[] = [];
  return {
    begun,
    problems,
    start(host: string, name: string): void {
      gate
        .pass(host, () => {
          begun.push(name);
          return new Promise<void>((resolve) => ends.set(name, resolve));
        })
        .catch((error: unknown) => {
          problems.push(error instanceof FetchProblem ? `${name} ${error.code}` : String(error));
        });
    },
    async end(name: string): Promise<void> {
      ends.get(name)?.();
      await settled();
    },
  };
}

describe('HostGate', () => {
  it('lets two requests to a host through, then one for each that ends', async () => {
    const { begun, start, end } = workshop(new HostGate({ total: 10, perHost: 2 }));
    for (const name of ['a1', 'a2', 'a3', 'a4']) start('a', name);
    start('b', 'b1');
    await settled();
    expect(begun).toEqual(['a1', 'a2', 'b1']);
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  it('keeps to the total, and lets hosts take turns', async () => {
    const { begun, start, end } = workshop(new HostGate({ total: 1, perHost: 2 }));
    for (const name of ['a1', 'a2', 'a3']) start('a', name);
    start('b', 'b1');
    await settled();
    await end('a1');
    await end('a2');
    await end('b1');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  it('frees the slot of work that fails', async () => {
    const gate = new HostGate({ total: 1, perHost: 1 });
    await expect(gate.pass('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate.pass('a', async () => 'next')).toBe('next');
  });

  it('sends nothing to a host during its pause, then one request at a time', async () => {
    const gate = new HostGate({ total: 10, perHost: 2 });
    const { begun, start, end } = workshop(gate);
    let wake = (): void => {};
    const rest = new Promise<void>((resolve) => {
      wake = resolve;
    });
    gate.rest('a', rest);
    for (const name of ['a1', 'a2']) start('a', name);
    start('b', 'b1');
    await settled();
    expect(begun).toEqual(['b1']);
    wake();
    await settled();
    expect(begun).toEqual(['b1', 'a1']);
    await end('a1');
    expect(begun).toEqual(['b1', 'a1', 'a2']);
  });

  it('postpones waiting and later requests to a closed host', async () => {
    const gate = new HostGate({ total: 10, perHost: 1 });
    const { begun, problems, start, end } = workshop(gate);
    for (const name of ['a1', 'a2']) start('a', name);
    start('b', 'b1');
    await settled();
    gate.close('a', 5000);
    start('a', 'a3');
    await settled();
    await end('a1');
    expect(begun).toEqual(['a1', 'b1']);
    expect(problems.toSorted()).toEqual(['a2 postponed', 'a3 postponed']);
    await expect(gate.pass('a', async () => 1)).rejects.toMatchObject({ notBefore: 5000 });
  });

  it('postpones everything if all is closed', async () => {
    const gate = new HostGate({ total: 1, perHost: 1 });
    const { problems, start } = workshop(gate);
    for (const host of ['a', 'b', 'c']) start(host, host);
    await settled();
    gate.closeAll('the time was up');
    start('d', 'd');
    await settled();
    expect(problems.toSorted()).toEqual(['b postponed', 'c postponed', 'd postponed']);
  });
});
