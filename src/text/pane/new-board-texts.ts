/** What is said where a new Board workbook is made, in the pane and on the page. */
export type NewBoardTexts = {
  readonly title: string;
  readonly intro: string;
  readonly open: string;
  readonly which: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly sample: string;
  readonly sampleHint: string;
  /** Labels as on `Kỳ báo cáo`, hints in the language of the screen. */
  readonly fields: {
    readonly [F in "province" | "year" | "kind" | "unitHoldBy" | "clusterHoldBy"]: {
      readonly label: string;
      readonly hint: string;
    };
  };
  readonly make: string;
  readonly making: string;
  readonly failed: (cause: { readonly detail: string }) => string;
};
