/** What pdfkit calls while it finishes the file; not part of its types. */
interface MetadataWriter {
  info: Record<string, unknown>
  _addInfo(): void
  appendXML(xml: string): void
}

/**
 * Makes the XMP packet say what an archive and a screen reader look for: the information of the document with
 * its & < > escaped, which pdfkit leaves out, and the claim of PDF/UA-1 with the schema that PDF/A asks for.
 */
export function describeArchive(pdf: PDFKit.PDFDocument): void {
  // pdfkit's methods above exist on every document but are missing from its types.
  const writer = pdf as unknown as MetadataWriter
  const addInfo = writer._addInfo.bind(writer)
  writer._addInfo = () => {
    const { info } = writer
    writer.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    )
    addInfo()
    writer.info = info
    writer.appendXML(accessibilityClaim)
  }
}

/** A text without what XML 1.0 cannot hold: control characters and lone surrogates. */
export function keepXmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

/** Text as it stands in XML: the five signs escaped. */
export function escapeXml(text: string): string {
  return keepXmlCharacters(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
}

const accessibilityClaim = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas>
    <rdf:Bag>
      <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property>
          <rdf:Seq>
            <rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
            </rdf:li>
          </rdf:Seq>
        </pdfaSchema:property>
      </rdf:li>
    </rdf:Bag>
  </pdfaExtension:schemas>
</rdf:Description>`
