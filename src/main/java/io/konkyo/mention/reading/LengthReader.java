package io.konkyo.mention.reading;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.rule.RuleMatch;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads lengths of time into ISO 8601 durations: 1時間15分 is PT1H15M, 2年半 is P2Y6M. */
final class LengthReader {

  private static final String CLOCK_UNITS = "HMS";

  Optional<Reading> read(RuleMatch match) {
    Optional<Chunk> fixed = match.group("fixed");
    if (fixed.isPresent()) {
      return Optional.of(exactly(fixed.get().detail("iso").orElseThrow()));
    }
    String unit = length(match.group("unit").orElseThrow());
    if (unit.equals("fixed")) {
      return Optional.empty();
    }
    if (match.has("low")) {
      Amount range = Amount.of(numeral(match, "low"), numeral(match, "high"), BigDecimal.ONE);
      return Optional.of(
          between(
              iso(range.lower().orElseThrow(), unit, false),
              iso(range.upper().orElseThrow(), unit, match.has("half")),
              range.vague()));
    }
    Numeral value = numeral(match, "value");
    if (value.lower().signum() < 0) {
      return Optional.empty();
    }
    if (value.vague()) {
      return Optional.of(
          between(iso(value.lower(), unit, false), iso(value.upper(), unit, false), true));
    }
    if (match.has("value2")) {
      return sum(match, value, unit);
    }
    return Optional.of(exactly(iso(value.lower(), unit, match.has("half"))));
  }

  private static Optional<Reading> sum(RuleMatch match, Numeral value, String unit) {
    Parts parts = new Parts();
    parts.add(value.lower(), unit);
    String last = length(match.group("unit2").orElseThrow());
    parts.add(numeral(match, "value2").lower(), last);
    if (match.has("value3")) {
      last = length(match.group("unit3").orElseThrow());
      parts.add(numeral(match, "value3").lower(), last);
    }
    if (match.has("half")) {
      parts.addHalf(last);
    }
    return parts.falling ? Optional.of(exactly(parts.iso())) : Optional.empty();
  }

  private static String length(Chunk unit) {
    // 世紀 and 月 are dates by their labels; a rule that reads them as lengths knows what it does.
    return unit.labels().get("length").orElse(unit.is("date", "month") ? "M" : "C");
  }

  private static String iso(BigDecimal value, String unit, boolean half) {
    Parts parts = new Parts();
    parts.add(value, unit);
    if (half) {
      parts.addHalf(unit);
    }
    return parts.iso();
  }

  private static Reading.Duration exactly(String iso) {
    return new Reading.Duration(Optional.of(iso), Optional.empty(), Optional.empty(), false);
  }

  private static Reading.Duration between(String lower, String upper, boolean vague) {
    return new Reading.Duration(Optional.empty(), Optional.of(lower), Optional.of(upper), vague);
  }

  private static Numeral numeral(RuleMatch match, String group) {
    return match.group(group).flatMap(Chunk::numeral).orElseThrow();
  }

  /** The parts of one duration, from the largest unit to the smallest. */
  private static final class Parts {

    private static final String ORDER = "Y M W D TH TM TS";

    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private boolean falling = true;
    private int lastPlace = -1;

    void add(BigDecimal value, String unit) {
      switch (unit) {
        case "Q" -> put("M", value.multiply(BigDecimal.valueOf(3)));
        case "C" -> put("Y", value.multiply(BigDecimal.valueOf(100)));
        default -> put(unit, value);
      }
    }

    /** Half a unit more, in the next smaller unit that divides it evenly. */
    void addHalf(String unit) {
      switch (unit) {
        case "Y" -> put("M", BigDecimal.valueOf(6));
        case "M" -> put("D", BigDecimal.valueOf(15));
        case "W" -> put("D", new BigDecimal("3.5"));
        case "D" -> put("TH", BigDecimal.valueOf(12));
        case "TH" -> put("TM", BigDecimal.valueOf(30));
        case "TM" -> put("TS", BigDecimal.valueOf(30));
        default -> put(unit, BigDecimal.ZERO);
      }
    }

    private void put(String unit, BigDecimal value) {
      int place = ORDER.indexOf(unit);
      falling = falling && place > lastPlace;
      lastPlace = place;
      values.merge(unit, value, BigDecimal::add);
    }

    String iso() {
      StringBuilder date = new StringBuilder("P");
      StringBuilder time = new StringBuilder();
      for (Map.Entry<String, BigDecimal> part : values.entrySet()) {
        String unit = part.getKey();
        String figure = part.getValue().stripTrailingZeros().toPlainString();
        if (unit.length() == 2 && CLOCK_UNITS.indexOf(unit.charAt(1)) >= 0) {
          time.append(figure).append(unit.charAt(1));
        } else {
          date.append(figure).append(unit);
        }
      }
      return time.isEmpty() ? date.toString() : date.append('T').append(time).toString();
    }
  }
}
