/**
 * What a unit's and a cluster's workbooks are called (contract §2, issue). A file that can't be read still counts for the
 * sender whose code its name is, so the workbook is sent under it.
 */
export function unitFileName(code: string): string {
  return `${code}.xlsx`;
}

export function clusterFileName(code: string): string {
  return `_${code}.xlsx`;
}
