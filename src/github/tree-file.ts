/** A file of a commit. */
export interface TreeFile {
  readonly path: string;
  /** `100644` for regular files; symbolic links and submodules have others. */
  readonly mode: string;
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
}
