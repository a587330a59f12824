import type { Refusal } from "../../app/host";
import { defaultLimits, type Limits } from "../xlsx/read/limits";

const mebibyte = 1024 * 1024;

/**
 * What a file that is no .xlsx may hold: less, since the library that reads it keeps all of it in memory and counts
 * nothing.
 */
export const otherLimits: Limits = {
  ...defaultLimits,
  fileBytes: 10 * mebibyte,
  totalBytes: 64 * mebibyte,
  cells: 500_000,
};

/** The result, as it is passed from one process or thread to another. */
export type OtherRead<Content> = { readonly content: Content } | { readonly refusal: Refusal };

/** What whoever reads in another process or thread answers: the result, or the message of a bug. */
export type ReadAnswer<Content> = OtherRead<Content> | { readonly bug: string };

/** How long the library may take, in milliseconds; what takes longer is ended and refused. */
export const longestReading = 4_000;
/** Of the process it works in, in megabytes. */
export const mostMemory = 384;
