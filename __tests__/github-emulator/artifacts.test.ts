import { expect, it } from 'vitest';
import { zipFiles } from './index.ts';
import { withPull } from './with-pull.ts';

it('returns the artifacts of a run as ZIP archives, after a redirect', async () => {
  const { github, ask } = await withPull();
  const zip = zipFiles({ 'report.json': '{"é":1}', 'a/b.txt': '' });
  github.state.addArtifact({ name: 'report', runId: 7, headSha: 'abc', zip });
  github.state.addArtifact({ name: 'other', runId: 8, headSha: 'abc', zip });
  const { body } = await ask('GET', '/actions/runs/7/artifacts?name=report');
  expect(body).toMatchObject({
    total_count: 1,
    artifacts: [{ name: 'report', expired: false, size_in_bytes: zip.length }],
  });
  const url = `${github.apiUrl}/repos/octo/papers/actions/artifacts/${body.artifacts[0].id}/zip`;
  const authorization = 'token emulated-token';
  const answer = await github.fetch(url, { headers: { authorization }, redirect: 'manual' });
  expect(answer.status).toBe(302);
  const bytes = await (await github.fetch(answer.headers.get('location') ?? '')).arrayBuffer();
  expect(Buffer.from(bytes).equals(zip)).toBe(true);
});

it('writes archives as other programs read them', () => {
  // Python's zipfile finds both files in these bytes, and their checksums right.
  expect(zipFiles({ 'a/é.json': '{}', b: '' }).toString('base64')).toBe(
    'UEsDBBQAAAgAAAAAAABDv6ajAgAAAAIAAAAJAAAAYS/DqS5qc29ue31QSwMEFAAACAAAAAAAAAAAAAAAAAAAAAAAAAEAAABiUEsBAhQAFAAACAAAAAAAAEO/pqMCAAAAAgAAAAkAAAAAAAAAAAAAAAAAAAAAAGEvw6kuanNvblBLAQIUABQAAAgAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkAAABiUEsFBgAAAAACAAIAZgAAAEgAAAAAAA==',
  );
});
