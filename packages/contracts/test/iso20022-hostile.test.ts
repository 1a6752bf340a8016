import type { Currency } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { readStatusReport, readStatement, writeStatusReport } from "../src/index.ts";

const AZN: Currency = { code: "AZN", decimals: 2, sign: "₼" };
const good = writeStatusReport({
  messageId: "A1",
  createdAt: "2026-11-22T09:00:00+04:00",
  originalMessageId: "M1",
  status: "ACCP",
  reasons: [],
  instructions: [],
});
const inside = (more: string) => good.replace("<OrgnlMsgId>M1", `<OrgnlMsgId>M1${more}`);

describe("a file made to harm is refused before it can", () => {
  test.each([
    [
      "xml.doctype-refused",
      good.replace("<Document", '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Document'),
    ],
    ["xml.doctype-refused", good.replace("<Document", '<!DOCTYPE d SYSTEM "http://127.0.0.1/x.dtd"><Document')],
    ["xml.doctype-refused", `<!ENTITY % x SYSTEM "file:///etc/passwd">${good}`],
    ["xml.malformed", inside("&xxe;")],
    ["xml.malformed", inside("&#x0;")],
    ["xml.malformed", inside("&#55296;")],
    ["xml.malformed", inside("\0")],
    ["xml.malformed", `${good}${good.slice(good.indexOf("<Document"))}`],
    ["xml.malformed", "<a>".repeat(50_000)],
    [
      "xml.malformed",
      `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">${"<a>".repeat(5000)}${"</a>".repeat(5000)}</Document>`,
    ],
    ["xml.malformed", inside("<__proto__>1</__proto__>")],
    ["xml.element-unexpected", inside("<Name>1</Name>")],
    ["xml.namespace-unknown", good.replace(/xmlns="[^"]+"/, 'xmlns="urn:other"')],
    ["iso20022.reference-invalid", good.replace("pain.001.001.09", "pain.008.001.08")],
  ])("%s (%#)", (code, xml) => {
    expect(readStatusReport(xml)).toMatchObject({ ok: false, code });
  });

  test("a report is no statement", () => {
    expect(readStatement(good, AZN)).toMatchObject({ ok: false, code: "xml.namespace-unknown" });
  });

  test("what banks do differently and lawfully is taken: a prefix, blanks, comments, a byte order mark", () => {
    const prefixed = good
      .replace("xmlns=", "xmlns:p=")
      .replaceAll(/<(\/?)(?=[A-Z])/g, "<$1p:")
      .replace("<p:GrpHdr>", "<!-- A & B -->\n  <p:GrpHdr>\n ");
    expect(readStatusReport(`\u{FEFF}${prefixed}`)).toEqual(readStatusReport(good));
    expect(readStatusReport(good).ok).toBe(true);
  });
});

test.each(["<![CDATA[", "<!--", "<a><![CDATA[", "<!--a-->", "&amp;", "<a b='"])(
  "a megabyte of %s takes no longer than a megabyte",
  (piece) => {
    const began = performance.now();
    expect(readStatusReport(piece.repeat(1_000_000 / piece.length)).ok).toBe(false);
    expect(performance.now() - began).toBeLessThan(2_000); // quadratic it was a minute
  },
);
