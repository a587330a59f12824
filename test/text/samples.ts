type Says = (...given: never[]) => unknown;
type HasFunctions<T> = T extends Says
  ? true
  : T extends readonly unknown[]
    ? false
    : T extends object
      ? true extends { [K in keyof T]: HasFunctions<T[K]> }[keyof T]
        ? true
        : false
      : false;

/** The parameters of every function of a group of texts, and of the groups in it; plain texts are left out. */
export type Samples<G> = {
  readonly [K in keyof G as HasFunctions<G[K]> extends true ? K : never]: G[K] extends (...given: infer P) => unknown
    ? P
    : Samples<G[K]>;
};
