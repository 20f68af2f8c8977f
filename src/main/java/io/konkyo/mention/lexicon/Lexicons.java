package io.konkyo.mention.lexicon;

import static io.konkyo.mention.lexicon.LexiconLines.columns;
import static io.konkyo.mention.lexicon.LexiconLines.lexeme;
import static io.konkyo.mention.lexicon.LexiconLines.oneOf;
import static io.konkyo.mention.lexicon.LexiconLines.unique;

import io.konkyo.model.ModelFiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that figures meet, read from {@code models/lexicon/} and checked line by line.
 *
 * @param units what counts directly after a figure: currencies, ratios, time, counters
 * @param free what counts anywhere: signs before amounts, eras, relative dates, connectors
 * @param anchors those free words that make a mention without any figure: dates, lengths
 * @param after what counts directly after a figure, a unit or another such word
 * @param frozen words whose numerals are no figures; label {@code frozen} gives the reason
 * @param compounds what follows the figure of a name (年債); labels {@code head}, what stands before
 *     it, and {@code compound}, the reason
 * @param before modifiers in front of a figure; label {@code bound}
 * @param behind modifiers behind a figure; labels {@code bound} and {@code form}
 */
public record Lexicons(
    LexemeTable units,
    LexemeTable free,
    LexemeTable anchors,
    LexemeTable after,
    LexemeTable frozen,
    LexemeTable compounds,
    EndingTable before,
    LexemeTable behind) {

  private static final String CURRENCIES = "lexicon/currencies.tsv";
  private static final String COUNTERS = "lexicon/counters.tsv";
  private static final String TIME = "lexicon/time.tsv";
  private static final String RATIO = "lexicon/ratio.tsv";
  private static final String MARKS = "lexicon/marks.tsv";
  private static final String FROZEN = "lexicon/frozen.tsv";
  private static final String COMPOUNDS = "lexicon/compounds.tsv";
  private static final String MODIFIERS = "lexicon/modifiers.tsv";
  private static final String ERAS = "lexicon/eras.tsv";
  private static final String WEEKDAYS = "lexicon/weekdays.tsv";
  private static final String TIMES_OF_DAY = "lexicon/times-of-day.tsv";
  private static final String RELATIVE_DATES = "lexicon/relative-dates.tsv";

  /** The files read, below {@code models/}. */
  public static final List<String> FILES =
      List.of(
          CURRENCIES,
          COUNTERS,
          TIME,
          RATIO,
          MARKS,
          FROZEN,
          COMPOUNDS,
          MODIFIERS,
          ERAS,
          WEEKDAYS,
          TIMES_OF_DAY,
          RELATIVE_DATES);

  private static final String[] BOUNDS = {"eq", "approx", "gte", "gt", "lte", "lt"};

  private static final String[] FROZEN_REASONS = {
    "word",
    "idiom",
    "science",
    "place",
    "surname",
    "given-name",
    "organization",
    "event",
    "rank",
    "coinage",
    "phone",
    "discourse",
    "date-word",
    "partitive",
    "another",
    "ambiguous-minutes",
    "ambiguous-hour",
    "ambiguous-date",
    "number"
  };

  private static final Pattern OFFSET =
      Pattern.compile("-?[0-9]{1,2}|same|next|previous|next-but-one|previous-but-one");

  /**
   * Reads every lexicon.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as its file's head says
   */
  public static Lexicons load(ModelFiles models) {
    List<Lexeme> units = new ArrayList<>();
    List<Lexeme> free = new ArrayList<>();
    List<Lexeme> after = new ArrayList<>();
    currencies(models, units, free);
    counters(models, units);
    labelled(models, TIME, units);
    labelled(models, RATIO, units);
    marks(models, free, after);
    eras(models, free);
    weekdays(models, free);
    timesOfDay(models, free);
    relativeDates(models, free);
    List<Lexeme> before = new ArrayList<>();
    List<Lexeme> behind = new ArrayList<>();
    modifiers(models, before, behind);
    return new Lexicons(
        new LexemeTable(units),
        new LexemeTable(free),
        new LexemeTable(free.stream().filter(Lexicons::standsAlone).toList()),
        new LexemeTable(after),
        new LexemeTable(frozen(models)),
        new LexemeTable(compounds(models)),
        new EndingTable(before),
        new LexemeTable(behind));
  }

  private static boolean standsAlone(Lexeme lexeme) {
    return lexeme.has("relative")
        || lexeme.has("native")
        || lexeme.has("length")
        || lexeme.has("daytime")
        || lexeme.has("part")
        || lexeme.is("weekday", "name");
  }

  private static void currencies(ModelFiles models, List<Lexeme> units, List<Lexeme> free) {
    for (ModelFiles.Line line : unique(models, CURRENCIES)) {
      List<String> fields = columns(line, 4);
      String code = fields.get(1);
      if (!code.matches("[A-Z]{3}")) {
        throw line.fault("the second column must be an ISO 4217 code, not " + code);
      }
      String position = oneOf(line, fields.get(2), "suffix", "prefix", "both", "minor");
      String factor = fields.get(3);
      try {
        new BigDecimal(factor);
      } catch (NumberFormatException e) {
        throw line.fault("the fourth column must be a number, not " + factor, e);
      }
      String part = position.equals("minor") ? "minor" : "1".equals(factor) ? "whole" : "part";
      if (!position.equals("prefix")) {
        units.add(lexeme(fields.get(0), "currency", part, "code", code, "factor", factor));
      }
      if (position.equals("prefix") || position.equals("both")) {
        free.add(lexeme(fields.get(0), "sign", "yes", "code", code, "factor", factor));
      }
    }
  }

  private static void counters(ModelFiles models, List<Lexeme> units) {
    for (ModelFiles.Line line : unique(models, COUNTERS)) {
      List<String> fields = columns(line, 3);
      String type = oneOf(line, fields.get(1), "counter", "unit", "noun");
      String kind = oneOf(line, fields.get(2), "cardinal", "ordinal");
      units.add(lexeme(fields.get(0), "counter", kind, "counterclass", type));
    }
  }

  /** Reads a file of surface and labels. */
  private static void labelled(ModelFiles models, String file, List<Lexeme> into) {
    for (ModelFiles.Line line : unique(models, file)) {
      List<String> fields = columns(line, 2);
      into.add(new Lexeme(fields.get(0), labels(line, fields.get(1))));
    }
  }

  private static void marks(ModelFiles models, List<Lexeme> free, List<Lexeme> after) {
    for (ModelFiles.Line line : models.lines(MARKS)) {
      List<String> fields = columns(line, 3);
      String place = oneOf(line, fields.get(1), "free", "after");
      Lexeme lexeme = new Lexeme(fields.get(0), labels(line, fields.get(2)));
      (place.equals("free") ? free : after).add(lexeme);
    }
  }

  private static List<Lexeme> frozen(ModelFiles models) {
    List<Lexeme> frozen = new ArrayList<>();
    for (ModelFiles.Line line : unique(models, FROZEN)) {
      List<String> fields = columns(line, 2);
      frozen.add(lexeme(fields.get(0), "frozen", oneOf(line, fields.get(1), FROZEN_REASONS)));
    }
    return frozen;
  }

  private static List<Lexeme> compounds(ModelFiles models) {
    List<Lexeme> compounds = new ArrayList<>();
    for (ModelFiles.Line line : unique(models, COMPOUNDS)) {
      List<String> fields = columns(line, 2);
      String[] parts = fields.get(0).split("\\{n\\}", -1);
      if (parts.length != 2 || parts[1].isEmpty()) {
        throw line.fault("needs one {n} for the figure and words behind it");
      }
      String reason = oneOf(line, fields.get(1), "bond", "plan", "status", "name");
      compounds.add(lexeme(parts[1], "head", parts[0], "compound", reason));
    }
    return compounds;
  }

  private static void modifiers(ModelFiles models, List<Lexeme> before, List<Lexeme> behind) {
    for (ModelFiles.Line line : models.lines(MODIFIERS)) {
      List<String> fields = columns(line, 4);
      String bound = oneOf(line, fields.get(2), BOUNDS);
      String form = oneOf(line, fields.get(3), "verb", "limit", "single", "-");
      Lexeme lexeme = lexeme(fields.get(0), "bound", bound, "form", form);
      String position = oneOf(line, fields.get(1), "before", "after");
      (position.equals("before") ? before : behind).add(lexeme);
    }
  }

  private static void eras(ModelFiles models, List<Lexeme> free) {
    for (ModelFiles.Line line : unique(models, ERAS)) {
      List<String> fields = columns(line, 3);
      if (!fields.get(1).matches("[0-9]{4}")) {
        throw line.fault("the second column must be the era's first year, not " + fields.get(1));
      }
      String form = oneOf(line, fields.get(2), "name", "sign", "letter");
      free.add(lexeme(fields.get(0), "era", form, "first", fields.get(1)));
    }
  }

  private static void weekdays(ModelFiles models, List<Lexeme> free) {
    for (ModelFiles.Line line : unique(models, WEEKDAYS)) {
      List<String> fields = columns(line, 2);
      String day = oneOf(line, fields.get(1), "1", "2", "3", "4", "5", "6", "7");
      char first = fields.get(0).charAt(0);
      String form = first == '(' || first == '（' ? "gloss" : "name";
      free.add(lexeme(fields.get(0), "weekday", form, "day", day));
    }
  }

  private static void timesOfDay(ModelFiles models, List<Lexeme> free) {
    for (ModelFiles.Line line : unique(models, TIMES_OF_DAY)) {
      List<String> fields = columns(line, 3);
      String half = oneOf(line, fields.get(1), "am", "pm", "noon", "night");
      String clock = fields.get(2);
      if (!clock.matches("[0-2][0-9]:[0-5][0-9]|-")) {
        throw line.fault("the third column must be a clock time such as 12:00 or -, not " + clock);
      }
      free.add(lexeme(fields.get(0), "daytime", half, "clock", clock));
    }
  }

  private static void relativeDates(ModelFiles models, List<Lexeme> free) {
    for (ModelFiles.Line line : unique(models, RELATIVE_DATES)) {
      List<String> fields = columns(line, 4);
      String unit =
          oneOf(line, fields.get(1), "year", "fiscal-year", "month", "week", "day", "none");
      String offset = fields.get(2);
      if (!(unit.equals("none") ? offset.equals("-") : OFFSET.matcher(offset).matches())) {
        throw line.fault(
            "the third column must be a number of units or one of same, next, previous,"
                + " next-but-one, previous-but-one (- where the unit is none), not "
                + offset);
      }
      free.add(lexeme(fields.get(0), "relative", unit, "offset", offset, "within", fields.get(3)));
    }
  }

  private static Map<String, String> labels(ModelFiles.Line line, String field) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String pair : field.split(" +")) {
      String[] parts = pair.split("=", 2);
      if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
        throw line.fault("labels are written name=value, not " + pair);
      }
      labels.put(parts[0], parts[1]);
    }
    return labels;
  }
}
