import { describe, expect, it } from 'vitest';
import { confirmedResolve, INTERNET_HOSTS, lookUpProblem } from '../../src/links/resolve.ts';

const ADDRESS = [{ address: '192.0.2.1', family: 4 }];
const missing = (): Error => Object.assign(new Error('no'), { code: 'ENOTFOUND' });

/** A look-up that finds these hosts. */
const finding =
  (...hosts: string[]) =>
  async (host: string) => {
    if (hosts.includes(host)) return ADDRESS;
    throw missing();
  };

describe('a host that is not found', () => {
  it('does not exist if known hosts are found', async () => {
    const resolve = confirmedResolve(finding('github.com'));
    await expect(resolve('gone.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(await resolve('github.com')).toEqual(ADDRESS);
  });

  it('is not missing if no name is found', async () => {
    const resolve = confirmedResolve(finding());
    for (const host of ['gone.example', ...INTERNET_HOSTS]) {
      await expect(resolve(host)).rejects.toMatchObject({ code: 'EAI_AGAIN' });
    }
  });

  it('is judged by look-ups at that moment, not by earlier ones', async () => {
    let works = true;
    const resolve = confirmedResolve((host) => finding(...(works ? INTERNET_HOSTS : []))(host));
    await expect(resolve('gone.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    works = false;
    await expect(resolve('gone.example')).rejects.toMatchObject({ code: 'EAI_AGAIN' });
  });

  it('keeps other errors as they are', async () => {
    const resolve = confirmedResolve(async () => {
      throw Object.assign(new Error('no'), { code: 'ETIMEOUT' });
    });
    await expect(resolve('gone.example')).rejects.toMatchObject({ code: 'ETIMEOUT' });
  });
});

describe('lookUpProblem', () => {
  it('says of a name alone that its host does not exist', () => {
    expect(lookUpProblem(missing(), 'gone.example')).toMatchObject({
      code: 'no-such-host',
      message: 'the host gone.example does not exist',
    });
    const other = Object.assign(new Error('no'), { code: 'ETIMEOUT' });
    expect(lookUpProblem(other, 'gone.example')).toBe(other);
    expect(lookUpProblem('no', 'gone.example').message).toBe('no');
  });
});
