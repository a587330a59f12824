import { activeContent } from "./files/active-content";
import { bombs } from "./files/bombs";
import { brokenXml } from "./files/broken-xml";
import { doctypes } from "./files/doctypes";
import { oddPackages } from "./files/odd-packages";
import { otherFormats } from "./files/other-formats";
import { otherWorkbooks } from "./files/other-workbooks";
import { pathNames } from "./files/path-names";
import { prototypeNames } from "./files/prototype-names";
import { references } from "./files/references";
import { zipStructure } from "./files/zip-structure";
import type { HostileGroup } from "./hostile-file";

/** All groups whose files a reader takes in moments; the large ones are read each by itself. */
export const everyGroup: readonly HostileGroup[] = [
  bombs,
  zipStructure,
  pathNames,
  doctypes,
  brokenXml,
  oddPackages,
  references,
  prototypeNames,
  activeContent,
  otherFormats,
  otherWorkbooks,
];
