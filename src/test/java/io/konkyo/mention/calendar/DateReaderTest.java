package io.konkyo.mention.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.Bracketed;
import io.konkyo.mention.Found;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.Outcome;
import io.konkyo.mention.rule.RuleMatch;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a date state, before other dates complete it. */
class DateReaderTest {

  private final DateReader reader = new DateReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Year, month, day.
          【2025年4月16日】に | year 2025 month 4 day 16
          【２０２５年４月】に | year 2025 month 4
          【2025年】に | year 2025
          【二〇二五年四月】に | year 2025 month 4
          【4月16日】に | month 4 day 16
          【十二月】に | month 12
          【16日】に | day 16
          【25年4月】に | short_year 25 month 4
          【2024/05/20】に | year 2024 month 5 day 20
          【2024/5】に | year 2024 month 5
          【4/22】に戻る | month 4 day 22

          # Eras.
          【令和8年】に | year 2026 era 2019
          【令和元年五月一日】に | year 2019 month 5 day 1 era 2019
          【昭和四十八年】に | year 1973 era 1926
          【平成30年度】の | year 2018 fiscal era 1989
          【西暦645年】に | year 645
          【紀元前203年】の | year -202

          # Parts.
          【2025年末】に | year 2025 part end
          【4月上旬】に | month 4 part early
          【2025年前半】に | year 2025 part first-half
          【2024年度下期】に | year 2024 fiscal part half-2
          【上半期】の輸入 | part half-1

          # Quarters, decades, centuries.
          【2025年度第2四半期】の | year 2025 quarter 2 fiscal
          【2024年第1四半期】の | year 2024 quarter 1
          【第3四半期】の | quarter 3
          【1970年代】に | decade 1970
          【70年代】に | decade 70
          【昭和30年代】の | decade 1955 era 1926
          【20世紀】の | century 20
          【FY2025】の | year 2025 fiscal

          # Words and distances.
          【昨年】の | year -1 from writing
          【昨年11月】の | month 11, year -1 from writing
          【来月20日】に | day 20, month 1 from writing
          【今年度】の | fiscal, fiscal-year 0 from writing
          【年内】に | year 0 from writing part within
          【翌年】に | year 1 from last_named
          【同日】に | day 0 from last_named
          【三年前】の | away -3, year -3 from writing
          【2週間後】に | away 2, week 2 from last_named
          【数年前】の | unknown 0 from writing
          【2年半前】の | unknown 0 from writing
          【翌6日】に | day 6, day 0 from last_named

          # Clock times.
          【午後5時半】に | hour 17 minute 30
          【午前9時】に | hour 9
          【午後12時】に | hour 12
          【午前12時】に | hour 0
          【夜9時15分】に | hour 21 minute 15
          【夜1時】に | hour 1
          【昼1時】に | hour 13
          【18:30】に | hour 18 minute 30
          【16日午後5時】に | day 16 hour 17
          【正午】に | hour 12 minute 0
          【午後17時】に | hour 17

          # Intervals.
          【2022~2026年度】の | year 2022 fiscal to year 2026 fiscal
          【2023〜25年】の | year 2023 to short_year 25
          【令和3〜7年度】の | year 2021 fiscal era 2019 to year 2025 fiscal era 2019
          【7～9月期】の | month 7 to month 9
          【3月10〜12日】に | month 3 day 10 to day 12
          【10〜12日】に | day 10 to day 12
          """)
  void reads(String example, String stated) {
    Bracketed bracketed = Bracketed.parse(example);
    RuleMatch match =
        Found.outcomes(bracketed.text()).stream()
            .map(Outcome::match)
            .filter(m -> m.rule().type() == MentionType.DATE)
            .filter(m -> m.span().equals(bracketed.span()))
            .findFirst()
            .orElseThrow();
    assertEquals(stated, reader.read(match).map(DateReaderTest::written).orElse("none"));
  }

  /** A rule matches, but its figures make no date. */
  @ParameterizedTest
  @CsvSource({"第5四半期の売上", "2024年第6四半期の売上"})
  void readsNothing(String text) {
    RuleMatch match =
        Found.outcomes(text).stream()
            .map(Outcome::match)
            .filter(m -> m.rule().name().startsWith("date.quarter"))
            .findFirst()
            .orElseThrow();
    assertEquals("none", reader.read(match).map(DateReaderTest::written).orElse("none"));
  }

  private static String written(DateReading reading) {
    return reading instanceof DateReading.Interval interval
        ? written(interval.first()) + " to " + written(interval.last())
        : written(reading.first());
  }

  private static String written(CalendarExpression date) {
    StringBuilder written = new StringBuilder();
    for (Map.Entry<CalendarField, Integer> field : date.fields().entrySet()) {
      written.append(lower(field.getKey())).append(' ').append(field.getValue()).append(' ');
    }
    if (date.fiscal()) {
      written.append("fiscal ");
    }
    date.relative()
        .ifPresent(
            way -> {
              if (!written.isEmpty()) {
                written.setCharAt(written.length() - 1, ',');
                written.append(' ');
              }
              written.append(
                  "%s %d from %s ".formatted(way.unit(), way.steps(), lower(way.from())));
            });
    date.part().ifPresent(part -> written.append("part ").append(part).append(' '));
    date.era().ifPresent(first -> written.append("era ").append(first).append(' '));
    return written.toString().strip();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
