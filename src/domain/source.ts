/** Where a figure stands. The domain only carries it: it never looks inside. */
export type Source = {
  /** File name relative to the given folder. */
  readonly file: string;
  readonly sheet: string;
  /** Such as "H14". */
  readonly cell: string;
};
