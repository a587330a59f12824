import { consolidationJson } from "../../../src/app/consolidation-json";
import type { Consolidation } from "../../../src/domain/consolidation";
import { vi } from "../../../src/text/vi";

/** What the Board's JSON says, as far as the pane says it too. */
export type Json = {
  readonly units: readonly {
    readonly code: string;
    readonly cluster: string;
    readonly role: string;
    readonly status: string;
    readonly complete: boolean;
    readonly received: string | null;
  }[];
  readonly clusters: readonly { readonly code: string; readonly expected: number; readonly received: number }[];
  readonly totals: readonly { readonly unit: string; readonly total: number | null }[];
  readonly ranking: readonly { readonly unit: string; readonly rank: number | null; readonly tied: boolean }[];
  readonly scores: readonly {
    readonly unit: string;
    readonly criterion: string;
    readonly stage: string;
    readonly points: number | null;
  }[];
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly unit: string | null }[];
};

export function jsonOf(consolidation: Consolidation): Json {
  return JSON.parse(consolidationJson(consolidation, vi)) as Json;
}

/** In one text: comparing piece by piece costs more than all that is compared. */
export function expectSame(one: unknown, other: unknown): void {
  const [shown, wanted] = [JSON.stringify(one), JSON.stringify(other)];
  if (shown !== wanted) expect(one).toEqual(other);
}
