import java.io.FileInputStream;
import java.io.InputStream;
import java.util.TreeMap;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Judges PDF files by veraPDF's rules: first the flavours, joined by commas, then the files. Ends with 1 if any rule fails. */
public final class Judge {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var failures = 0;
        for (var i = 1; i < arguments.length; i++) {
            for (var name : arguments[0].split(",")) {
                failures += judge(arguments[i], PDFAFlavour.byFlavourId(name));
            }
        }
        System.exit(failures == 0 ? 0 : 1);
    }

    private static int judge(String file, PDFAFlavour flavour) throws Exception {
        var failed = new TreeMap<String, String>();
        try (InputStream stream = new FileInputStream(file);
             var parser = Foundries.defaultInstance().createParser(stream, flavour);
             var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    var rule = assertion.getRuleId();
                    failed.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(),
                        assertion.getMessage() + " (" + assertion.getLocation().getContext() + ")");
                }
            }
        } catch (VeraPDFException | RuntimeException fault) {
            failed.put("unreadable", String.valueOf(fault.getMessage()));
        }
        System.out.println(file + ": " + flavour.getId() + ": " + failed.size() + " failed rules");
        failed.forEach((rule, message) -> System.out.println("  " + rule + ": " + message));
        return failed.size();
    }
}
