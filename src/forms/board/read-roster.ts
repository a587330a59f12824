import type { Period } from "../../domain/round/period";
import type { Cluster, Membership } from "../../domain/round/roster";
import type { DocumentType } from "../../domain/round/receipt";
import { clusterList } from "../sheets/board/cluster-list";
import { documentList } from "../sheets/board/document-list";
import { rosterList } from "../sheets/board/roster-list";
import { splitCodes, type BoardReader } from "./board-reader";

export function readClusters(reader: BoardReader, period: Period): readonly Cluster[] {
  return reader.list(clusterList).map(({ fields }) => ({
    code: fields.code.value ?? "",
    kind: fields.kind.value ?? "khoi",
    name: fields.name.value ?? fields.code.value ?? "",
    officer: fields.officer.value,
    rules: fields.rules.value,
    scaleState: fields.scaleState.value ?? "draft",
    declaredTotal: fields.declaredTotal.value,
    bonusCap: fields.bonusCap.value,
    penaltyCap: fields.penaltyCap.value,
    totalCap: fields.totalCap.value,
    scoring: {
      decimals: fields.decimals.value ?? period.scoring.decimals,
      whenNotApplicable: fields.whenNotApplicable.value ?? period.scoring.whenNotApplicable,
      whenMissing: fields.whenMissing.value ?? period.scoring.whenMissing,
    },
    tieBreaks: splitCodes(fields.tieBreaks),
    extendedTo: fields.extendedTo.value,
    extensionReason: fields.extensionReason.value,
  }));
}

export function readRoster(reader: BoardReader): readonly Membership[] {
  return reader.list(rosterList).map(({ fields }) => ({
    order: fields.order.value,
    cluster: fields.cluster.value ?? "",
    unit: fields.unit.value ?? "",
    name: fields.name.value ?? fields.unit.value ?? "",
    aliases: splitCodes(fields.aliases),
    type: fields.type.value,
    role: fields.role.value ?? "member",
    formality: fields.formality.value ?? "state",
    contact: fields.contact.value,
    email: fields.email.value,
    phone: fields.phone.value,
    extendedTo: fields.extendedTo.value,
    extensionReason: fields.extensionReason.value,
    exemptReason: fields.exemptReason.value,
    from: fields.from.value,
    to: fields.to.value,
    successor: fields.successor.value,
    cell: fields.unit.cell,
  }));
}

export function readDocuments(reader: BoardReader): readonly DocumentType[] {
  return reader.list(documentList).map(({ fields }) => ({
    code: fields.code.value ?? "",
    name: fields.name.value ?? "",
    level: fields.level.value ?? "unit",
    required: fields.required.value === "yes",
    sheet: fields.sheet.value,
  }));
}
