package io.konkyo.mention.rule;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import io.konkyo.mention.chunk.Labels;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** TokensRegex looks labels up by class; here is one for each name of {@link Labels#ALL}. */
final class LabelKeys {

  private static final Map<String, Class<? extends CoreAnnotation<String>>> BY_NAME = byName();

  private LabelKeys() {}

  /** Returns the key class of every label, in the order of {@link Labels#ALL}. */
  static Map<String, Class<? extends CoreAnnotation<String>>> all() {
    return BY_NAME;
  }

  private static Map<String, Class<? extends CoreAnnotation<String>>> byName() {
    Map<String, Class<? extends CoreAnnotation<String>>> keys = new LinkedHashMap<>();
    // TokensRegex takes a match whose text is empty for no match; the text is under this key.
    keys.put("word", CoreAnnotations.TextAnnotation.class);
    keys.put("fig", FigKey.class);
    keys.put("fourdigits", FourdigitsKey.class);
    keys.put("twodigits", TwodigitsKey.class);
    keys.put("threedigits", ThreedigitsKey.class);
    keys.put("year", YearKey.class);
    keys.put("month", MonthKey.class);
    keys.put("day", DayKey.class);
    keys.put("hour", HourKey.class);
    keys.put("minute", MinuteKey.class);
    keys.put("onedigit", OnedigitKey.class);
    keys.put("pos", PosKey.class);
    keys.put("counter", CounterKey.class);
    keys.put("currency", CurrencyKey.class);
    keys.put("sign", SignKey.class);
    keys.put("ratio", RatioKey.class);
    keys.put("date", DateKey.class);
    keys.put("length", LengthKey.class);
    keys.put("era", EraKey.class);
    keys.put("weekday", WeekdayKey.class);
    keys.put("daytime", DaytimeKey.class);
    keys.put("relative", RelativeKey.class);
    keys.put("link", LinkKey.class);
    keys.put("mark", MarkKey.class);
    keys.put("half", HalfKey.class);
    keys.put("step", StepKey.class);
    keys.put("age", AgeKey.class);
    keys.put("part", PartKey.class);
    keys.put("native", NativeKey.class);
    keys.put("then", ThenKey.class);
    keys.put("name", NameKey.class);
    keys.put("gloss", GlossKey.class);
    keys.put("title", TitleKey.class);
    keys.put("org", OrgKey.class);
    keys.put("country", CountryKey.class);
    return Collections.unmodifiableMap(keys);
  }

  private abstract static class TextKey implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  private static final class FigKey extends TextKey {}

  private static final class FourdigitsKey extends TextKey {}

  private static final class TwodigitsKey extends TextKey {}

  private static final class ThreedigitsKey extends TextKey {}

  private static final class YearKey extends TextKey {}

  private static final class MonthKey extends TextKey {}

  private static final class DayKey extends TextKey {}

  private static final class HourKey extends TextKey {}

  private static final class MinuteKey extends TextKey {}

  private static final class OnedigitKey extends TextKey {}

  private static final class PosKey extends TextKey {}

  private static final class CounterKey extends TextKey {}

  private static final class CurrencyKey extends TextKey {}

  private static final class SignKey extends TextKey {}

  private static final class RatioKey extends TextKey {}

  private static final class DateKey extends TextKey {}

  private static final class LengthKey extends TextKey {}

  private static final class EraKey extends TextKey {}

  private static final class WeekdayKey extends TextKey {}

  private static final class DaytimeKey extends TextKey {}

  private static final class RelativeKey extends TextKey {}

  private static final class LinkKey extends TextKey {}

  private static final class MarkKey extends TextKey {}

  private static final class HalfKey extends TextKey {}

  private static final class StepKey extends TextKey {}

  private static final class AgeKey extends TextKey {}

  private static final class PartKey extends TextKey {}

  private static final class NativeKey extends TextKey {}

  private static final class ThenKey extends TextKey {}

  private static final class NameKey extends TextKey {}

  private static final class GlossKey extends TextKey {}

  private static final class TitleKey extends TextKey {}

  private static final class OrgKey extends TextKey {}

  private static final class CountryKey extends TextKey {}
}
