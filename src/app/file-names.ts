/** What a name of a file or folder may not hold in Windows; `%` since it stands for them. */
const forbidden = /[\\/:*?"<>|%\u0000-\u001f\u007f]/gu; // eslint-disable-line no-control-regex -- they are what is looked for
/** Names that mean a device to Windows, whatever ending follows. */
const device = /^(?=(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))./iu;
/** "." and ".." lead elsewhere; what begins so is hidden and passed over (contract §2); at an end Windows drops it. */
const edges = /^\.|[. ]$/gu;

/**
 * A code as a part of a path: as it stands, but for what would lead out of the folder or be no name, which is written
 * %2F. Codes that differ stay different.
 */
export function folderName(code: string): string {
  return [forbidden, edges, device].reduce(
    (name, what) =>
      name.replace(what, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`),
    code,
  );
}

/**
 * What a unit's and a cluster's workbooks are called (contract §2, issue). A file that can't be read still counts for
 * the sender whose code its name is, so the workbook is sent under it.
 */
export function unitFileName(code: string): string {
  return `${folderName(code)}.xlsx`;
}

export function clusterFileName(code: string): string {
  return `_${folderName(code)}.xlsx`;
}

/**
 * A clean copy's name: "Kết quả 6 tháng 2020 - toàn tỉnh.xlsx". It never begins with a unit's code, by which a file
 * that can't be read would count as the unit's report. `cluster` `null` = the whole round.
 */
export function copyFileName(round: string, cluster: string | null): string {
  return `Kết quả ${round} - ${cluster === null ? "toàn tỉnh" : folderName(cluster)}.xlsx`;
}
