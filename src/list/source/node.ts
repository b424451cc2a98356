/** A node of the Markdown tree, reduced to what is read here; places count in the whole source. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly ordered?: boolean;
  readonly children?: readonly Node[];
}
