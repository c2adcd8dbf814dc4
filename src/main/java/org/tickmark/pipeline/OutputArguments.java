package org.tickmark.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The arguments of a command that reads the output of a run: the output, a number, and switches.
 *
 * @param output where the run wrote
 * @param number the number given, or the command's own
 * @param given all arguments
 */
record OutputArguments(String output, int number, List<String> given) {
  /** Whether help is asked for. */
  static boolean askHelp(String[] args) {
    return Arrays.asList(args).contains("--help");
  }

  /**
   * Reads arguments.
   *
   * @param command named in the message where they are wrong
   * @param args as given
   * @param switches what may be given beside the number
   * @param option the name of the number, as {@code --limit}
   * @param number that holds where none is given
   * @throws InputException where an argument is unknown, or not one output is named
   */
  static OutputArguments of(
      String command, String[] args, Set<String> switches, String option, int number)
      throws InputException {
    Pattern numbered = Pattern.compile(Pattern.quote(option) + "=(\\d{1,6})");
    List<String> given = Arrays.asList(args);
    List<String> places = given.stream().filter(arg -> !arg.startsWith("--")).toList();
    boolean known =
        given.stream()
            .filter(arg -> arg.startsWith("--"))
            .allMatch(arg -> switches.contains(arg) || numbered.matcher(arg).matches());
    if (places.size() != 1 || !known) {
      throw new InputException(
          "%s takes one output; see tickmark %s --help".formatted(command, command));
    }
    int told =
        given.stream()
            .map(numbered::matcher)
            .filter(m -> m.matches())
            .mapToInt(m -> Integer.parseInt(m.group(1)))
            .findFirst()
            .orElse(number);
    return new OutputArguments(places.get(0), told, given);
  }
}
