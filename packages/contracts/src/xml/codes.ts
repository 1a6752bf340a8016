/** Why an XML message is not taken. The detail's `path` says where: `/Document/CstmrPmtStsRpt/GrpHdr/MsgId`. */
export type XmlCode =
  | "xml.malformed"
  | "xml.doctype-refused"
  | "xml.too-deep"
  | "xml.namespace-unknown"
  | "xml.element-missing"
  | "xml.element-unexpected"
  | "xml.value-invalid";
