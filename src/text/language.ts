export type Language = "vi" | "en";

/** What English has to say: the Vietnamese texts, each function with its parameters, each literal as any text. */
export type TextsOf<V> = V extends string
  ? string
  : V extends (...given: infer P) => infer R
    ? (...given: P) => TextsOf<R>
    : { readonly [K in keyof V]: TextsOf<V[K]> };
