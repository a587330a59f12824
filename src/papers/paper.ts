/**
 * A paper as it is handed on, as a plain description: what stands on it, not how a program draws it. Its blocks are
 * those of a finished paper, or those of a template, whose texts hold marks.
 */
export type PaperOf<AnyBlock> = {
  readonly head: PaperHead;
  readonly blocks: readonly AnyBlock[];
  /** `null` = nobody signs (a ballot). */
  readonly foot: PaperFoot | null;
  readonly annexes: readonly AnnexOf<AnyBlock>[];
};

export type Paper = PaperOf<Block>;

/** Annexes that go with a paper which somebody writes elsewhere; at least one. */
export type Annexes = Pick<Paper, "annexes">;

/** The head of Decree 30/2020, Annex I: bodies on the left, heading of State or Party on the right. */
export type PaperHead = {
  /** The body above the one that issues; "" = none is named. */
  readonly superior: string;
  readonly body: string;
  /** Heading of State or Party, and the line under it; "" where there is none. */
  readonly motto: readonly [string, string];
  /** "Số: …/BC-…"; "" on a paper without a number. */
  readonly number: string;
  /** What an official letter is about, under its number: "V/v …"; "" on papers with a title. */
  readonly about: string;
  readonly placeAndDate: string;
  /** BÁO CÁO, TỜ TRÌNH; "" on a letter. */
  readonly title: string;
  /** Extract of content, under the title. */
  readonly subject: string;
  /** After "Kính gửi:"; one stands on its line, several below each other. [] = to nobody. */
  readonly addressees: readonly string[];
};

/**
 * body: text with a first line's indent; heading: bold, kept with what follows; item: one of a list; center; note:
 * small italic.
 */
export type ParagraphLook = "body" | "heading" | "item" | "center" | "note";

export type Paragraph = { readonly kind: "paragraph"; readonly look: ParagraphLook; readonly text: string };

export type TableColumn = {
  readonly title: string;
  /** Share of the table's width; all together may be any number. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
};

export type TableRow = { readonly look: "row" | "group" | "sum"; readonly cells: readonly string[] };

/** Its first row is repeated on each page; a row is never split. A group row has one cell over all columns. */
export type Table = {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

/** A chart of bars, with the figures behind it in the file. */
export type Chart = {
  readonly kind: "chart";
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};

export type Block = Paragraph | Table | Chart;

export type PaperFoot = {
  /** Under "Nơi nhận:", each on its line; [] = none. */
  readonly recipients: readonly string[];
  /** From left to right; one stands on the right. */
  readonly signers: readonly Signer[];
};

export type Signer = {
  /** "TM. HỘI ĐỒNG" and the like, above the title; "" = the head signs. */
  readonly authority: string;
  readonly title: string;
  /** "" = to be signed by whoever it is. */
  readonly name: string;
};

/** Begins on a page of its own. */
export type AnnexOf<AnyBlock> = {
  /** "Phụ lục", "Phụ lục I". */
  readonly name: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)". */
  readonly note: string;
  readonly landscape: boolean;
  /** In a template: the fact under which its heading stands. Left out: always. */
  readonly where?: string;
  readonly blocks: readonly AnyBlock[];
};
