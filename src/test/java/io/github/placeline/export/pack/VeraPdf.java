package io.github.placeline.export.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The reference checker of PDF/UA-1.
public final class VeraPdf {

    private VeraPdf() {}

    /// What breaks PDF/UA-1, one line a fault; none for a file that keeps it.
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) throw new AssertionError("nothing was checked");
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one ->
                            one.getRuleId().getClause()
                                    + "-"
                                    + one.getRuleId().getTestNumber()
                                    + " "
                                    + one.getMessage()
                                    + " at "
                                    + one.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
