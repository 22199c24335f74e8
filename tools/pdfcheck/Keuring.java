import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Reads one order a line from standard input, "flavour TAB path", and answers one line each:
 * "conform TAB path" or "niet conform TAB path TAB rule; rule". One JVM for all files: starting it costs more than a check.
 */
public final class Keuring {
  private static final int MELDINGEN_PER_BESTAND = 100;

  private Keuring() {}

  public static void main(String[] args) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> orders = new String(System.in.readAllBytes(), "UTF-8").lines().collect(Collectors.toList());
    for (String order : orders) {
      String[] parts = order.split("\t", 2);
      System.out.println(verdict(PDFAFlavour.fromString(parts[0]), Path.of(parts[1])));
    }
  }

  private static String verdict(PDFAFlavour flavour, Path path) {
    var foundry = Foundries.defaultInstance();
    try (InputStream in = Files.newInputStream(path);
        var parser = foundry.createParser(in, flavour);
        var validator = foundry.createValidator(flavour, MELDINGEN_PER_BESTAND, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      return result.isCompliant() ? "conform\t" + path : "niet conform\t" + path + "\t" + rules(result);
    } catch (Exception e) {
      return "niet conform\t" + path + "\tkan niet als PDF gelezen worden";
    }
  }

  private static String rules(ValidationResult result) {
    return result.getTestAssertions().stream()
        .map(t -> t.getRuleId().getClause() + "-" + t.getRuleId().getTestNumber() + " " + t.getMessage())
        .map(line -> line.replaceAll("\\s+", " "))
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
