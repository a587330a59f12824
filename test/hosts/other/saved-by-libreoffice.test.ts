import { findSoffice } from "../../support/libreoffice";
import { expectSameFigures } from "./saved-by-libreoffice";

/** The Board's workbooks in every way: test/prove/saved-by-libreoffice.prove.ts. */
if (findSoffice() === null)
  it("NOTICE: NOT COMPARED with other formats, LibreOffice is not installed", () => expect(findSoffice()).toBeNull());
else expectSameFigures(["ods", "xls"], 40_000);
