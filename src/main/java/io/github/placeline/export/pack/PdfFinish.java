package io.github.placeline.export.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// The last touches to a pack's PDF: what it says of itself, the same each time it is made.
final class PdfFinish {

    private static final String PRODUCER = "Placeline";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ISO_INSTANT.withZone(ZoneOffset.UTC);

    private PdfFinish() {}

    /// @param identity alike for packs that are alike
    static void finish(PDDocument document, Pack pack, long identity) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(pack.title());
        information.setSubject(subject(pack));
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        Calendar moment = GregorianCalendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
        moment.setTimeInMillis(pack.moment().toEpochMilli());
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        document.setDocumentInformation(information);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(pack).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        if (catalog.getDocumentOutline() != null) catalog.setPageMode(PageMode.USE_OUTLINES);
        // Readers tell files apart by an identifier, which is otherwise made from the time of day.
        document.setDocumentId(identity);
    }

    private static String subject(Pack pack) {
        return pack.area() + ", figures as at " + pack.asAt();
    }

    private static String xmp(Pack pack) {
        Html title = new Html(words -> words).text(pack.title());
        Html subject = new Html(words -> words).text(subject(pack));
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
           <dc:format>application/pdf</dc:format>
           <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
           <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
           <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
           <xmp:CreatorTool>%3$s</xmp:CreatorTool>
           <xmp:CreateDate>%4$s</xmp:CreateDate>
           <xmp:ModifyDate>%4$s</xmp:ModifyDate>
           <pdf:Producer>%3$s</pdf:Producer>
           <pdfuaid:part>1</pdfuaid:part>
          </rdf:Description>
         </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
                .formatted(title, subject, PRODUCER, MOMENT.format(pack.moment()));
    }
}
