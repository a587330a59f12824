import { findSoffice, recalculate } from "../../support/libreoffice";
import { savedResults, type Calculator } from "./calculator";

export const libreOffice: Calculator = {
  name: "LibreOffice",
  calculate:
    findSoffice() === null
      ? null
      : (files) => new Map([...recalculate(files)].map(([name, bytes]) => [name, savedResults(bytes)])),
};
