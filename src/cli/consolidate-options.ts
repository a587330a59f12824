/** What `thidua consolidate` is asked for. */
export type ConsolidateOptions = {
  readonly in: readonly string[];
  readonly out: string;
  readonly asOf: string | null;
  readonly received: string | null;
  readonly json: string | null;
  readonly dryRun: boolean;
  /** The long sheets by cluster, each in a workbook of its own beside the result. Left out: no. */
  readonly split?: boolean;
};
