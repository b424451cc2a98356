/** The first line of what git-lfs keeps in a repository in place of a file (git-lfs `docs/spec.md`). */
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1\n';

/** Whether a file only says where Git LFS keeps the real one. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return (
    bytes.length < 1024 &&
    new TextDecoder().decode(bytes.subarray(0, FIRST_LINE.length)) === FIRST_LINE
  );
}
