package org.tickmark.pipeline;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tickmark.Tickmark;
import org.tickmark.dataset.SchemaText;
import org.tickmark.vocabulary.VocabularyException;

/** The command line. */
public final class Main {
  private static final int WRONG_USE = 2;
  private static final int FAILED = 1;
  private static final Logger QUIET = Logger.getLogger("");

  private static final String HELP =
      """
      Tickmark reads earnings releases and writes their figures, tied out, as Parquet.

      usage: tickmark run [--input=PLACE ...] [--output=DIRECTORY]   read exhibits, write the datasets
             tickmark show FILE [--grid]                             print an exhibit's statements
             tickmark health OUTPUT [--json]                         say how well a corpus was read
             tickmark unmapped OUTPUT [--limit=N]                    list the labels without a concept
             tickmark generate --exhibits=N --output=DIRECTORY       write exhibits of invented companies
             tickmark schema                                         print the datasets' columns as Markdown
             tickmark --help | COMMAND --help
      """;

  private Main() {}

  /**
   * Runs a command.
   *
   * @param args a command and its options
   */
  public static void main(String[] args) {
    QUIET.setLevel(Level.SEVERE);
    System.exit(run(args, System.out, System.err));
  }

  /** Runs a command and gives its exit code: 0 done, 1 failed, 2 wrong use. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      if (args.length == 0 || args[0].equals("--help") || args[0].equals("help")) {
        out.print(HELP);
        return args.length == 0 ? WRONG_USE : 0;
      }
      Tickmark.ready();
      String[] rest = Arrays.copyOfRange(args, 1, args.length);
      switch (args[0]) {
        case "run" -> new RunCommand(out, err).run(rest);
        case "show" -> new ShowCommand(out).run(rest);
        case "health" -> new HealthCommand(out).run(rest);
        case "unmapped" -> new UnmappedCommand(out).run(rest);
        case "generate" -> new GenerateCommand(out).run(rest);
        case "schema" -> out.print(SchemaText.markdown());
        default ->
            throw new InputException("there is no command '" + args[0] + "'; see tickmark --help");
      }
      return 0;
    } catch (InputException e) {
      e.faults().forEach(fault -> err.println("tickmark: " + fault));
      return WRONG_USE;
    } catch (RunFailedException | VocabularyException e) {
      err.println("tickmark: " + e.getMessage());
      return FAILED;
    } catch (RuntimeException e) {
      err.println("tickmark: a fault of Tickmark itself: " + e);
      return FAILED;
    }
  }
}
