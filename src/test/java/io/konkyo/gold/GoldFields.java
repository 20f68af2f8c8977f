package io.konkyo.gold;

import io.konkyo.mention.MentionType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the fields of a marked mention to the annotation guide. */
final class GoldFields {

  private static final Set<String> NUMERIC = Set.of("value", "lower", "upper");
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "bound", Set.of("eq", "approx", "gte", "gt", "lte", "lt"),
          "unit", Set.of("percent", "point", "fraction"),
          "change", Set.of("increase", "decrease"),
          "kind", Set.of("cardinal", "ordinal"),
          "fiscal", Set.of("true"),
          "optional", Set.of("true"));
  private static final Set<String> OF_PERSONS =
      Set.of("name", "role", "org", "country", "entity", "optional");
  private static final Map<MentionType, Set<String>> KEYS =
      Map.of(
          MentionType.NUMBER,
              Set.of("value", "lower", "upper", "bound", "counter", "kind", "optional"),
          MentionType.PERCENT,
              Set.of("value", "lower", "upper", "bound", "unit", "of", "change", "optional"),
          MentionType.MONEY, Set.of("value", "lower", "upper", "bound", "currency", "optional"),
          MentionType.DATE, Set.of("iso", "fiscal", "optional"),
          MentionType.DURATION, Set.of("iso", "lower", "upper", "bound", "optional"),
          MentionType.OFFICIAL, OF_PERSONS,
          MentionType.PERSON, OF_PERSONS,
          MentionType.STATEMENT, Set.of("speaker", "cue", "optional"));
  private static final Map<MentionType, Set<String>> NEEDED =
      Map.of(
          MentionType.MONEY, Set.of("currency"),
          MentionType.OFFICIAL, Set.of("name", "entity"),
          MentionType.PERSON, Set.of("name", "entity"),
          MentionType.STATEMENT, Set.of("speaker", "cue"));

  private static final String DAY =
      "(?:\\d{4}(?:-\\d\\d){0,2}|\\d{3}X|--\\d\\d(?:-\\d\\d)?|---\\d\\d)";
  private static final String POINT = "(?:" + DAY + "(?:T\\d\\d:\\d\\d)?|T\\d\\d:\\d\\d)";
  private static final Pattern DATE = Pattern.compile(POINT + "(?:/" + POINT + ")?");
  private static final Pattern DURATION =
      Pattern.compile("P(?=.)(?:[0-9.]+[YMWD])*(?:T(?:[0-9.]+[HMS])+)?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private GoldFields() {}

  /** Returns whether mentions of the type have a field of that name. */
  static boolean isKey(MentionType type, String key) {
    return KEYS.get(type).contains(key);
  }

  /** Returns what is wrong with the fields by themselves. */
  static Optional<String> fault(MentionType type, Map<String, String> fields) {
    for (Map.Entry<String, String> field : fields.entrySet()) {
      if (!isLegal(type, field.getKey(), field.getValue())) {
        return Optional.of("`" + field.getKey() + "=" + field.getValue() + "` is not legal");
      }
    }
    Optional<String> missing =
        NEEDED.getOrDefault(type, Set.of()).stream()
            .sorted()
            .filter(key -> !fields.containsKey(key))
            .findFirst();
    if (missing.isPresent()) {
      return missing.map(key -> "needs " + key + "=…");
    }
    String exact = type == MentionType.DURATION ? "iso" : "value";
    boolean measured = isKey(type, "lower");
    boolean whole = fields.containsKey(exact);
    boolean lower = fields.containsKey("lower");
    return measured && (whole == lower || lower != fields.containsKey("upper"))
        ? Optional.of("needs either " + exact + " or lower and upper")
        : Optional.empty();
  }

  /** Returns which of the fields does not stand in the text although it must. */
  static Optional<String> unfounded(GoldDocument document, GoldMention mention) {
    return switch (mention.type()) {
      case OFFICIAL, PERSON ->
          absent(mention, "name", mention.text().contains(mention.fields().get("name")))
              .or(
                  () ->
                      Stream.of("role", "org", "entity")
                          .filter(mention.fields()::containsKey)
                          .flatMap(
                              key ->
                                  absent(
                                      mention,
                                      key,
                                      document.text().contains(mention.fields().get(key)))
                                      .stream())
                          .findFirst());
      case STATEMENT ->
          Stream.of("speaker", "cue")
              .flatMap(
                  key ->
                      absent(
                          mention,
                          key,
                          document.nearest(mention, mention.fields().get(key)).isPresent())
                          .stream())
              .findFirst();
      default -> Optional.empty();
    };
  }

  private static Optional<String> absent(GoldMention mention, String key, boolean stands) {
    String where =
        switch (key) {
          case "name" -> "the mention";
          case "speaker", "cue" -> "the document outside the statement";
          default -> "the document";
        };
    return stands
        ? Optional.empty()
        : Optional.of("`" + key + "=" + mention.fields().get(key) + "` does not stand in " + where);
  }

  private static boolean isLegal(MentionType type, String key, String value) {
    if (WORDS.containsKey(key)) {
      return WORDS.get(key).contains(value);
    }
    if (key.equals("currency")) {
      return CURRENCY.matcher(value).matches();
    }
    if (key.equals("country")) {
      return COUNTRY.matcher(value).matches();
    }
    if (type == MentionType.DATE) {
      return DATE.matcher(value).matches();
    }
    if (type == MentionType.DURATION) {
      return DURATION.matcher(value).matches();
    }
    return !NUMERIC.contains(key) || isNumber(value);
  }

  private static boolean isNumber(String value) {
    try {
      return value.equals(new BigDecimal(value).toPlainString());
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
