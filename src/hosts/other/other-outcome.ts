import { HostError } from "../../app/host";
import type { Workbook } from "../../workbook/sheet";
import type { Inflate } from "../xlsx/read/inflate";
import type { OtherRead } from "./other-formats";
import { readOtherWorkbook } from "./read-other-workbook";

/**
 * What a process or a worker that reads a file answers: the workbook or the refusal, as plain data. A bug is thrown.
 */
export function otherOutcome(bytes: Uint8Array, inflate: Inflate): OtherRead<Workbook> {
  try {
    return { content: readOtherWorkbook(bytes, inflate) };
  } catch (error) {
    if (error instanceof HostError) return { refusal: error.refusal };
    throw error;
  }
}
