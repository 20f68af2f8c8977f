package io.konkyo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lone 24年 is a year where the article writes years so, a length where it does not. */
class ShortYearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The article writes years with two digits.
          25年4月の調べ。24年は増えた。 | 25年4月=2025-04 24年=2024 | none
          24年の増加。25年4月の調べ。 | 24年=2024 25年4月=2025-04 | none
          25年度の予算。24年の実績、23年の実績。 | 25年度=2025,fiscal 24年=2024 23年=2023 | none
          25年4月の調べ。24年に増え、23年も増えた。 | 25年4月=2025-04 24年=2024 23年=2023 | none

          # It does not.
          2025年4月の調べ。24年の歩み。 | 2025年4月=2025-04 | 24年=P24Y
          24年は長い。 | none | 24年=P24Y

          # The year is far from those that are certain.
          25年4月の調べ。40年の歩み。 | 25年4月=2025-04 | 40年=P40Y
          25年4月の調べ。10年の歩み。 | 25年4月=2025-04 | 10年=P10Y

          # The words around it speak of a length.
          25年4月の調べ。過去20年の歩み。 | 25年4月=2025-04 | 20年=P20Y
          25年4月の調べ。約24年の歩み。 | 25年4月=2025-04 | 24年=P24Y,approx
          25年4月の調べ。24年に1度の祭り。 | 25年4月=2025-04 | 24年=P24Y
          25年4月の調べ。24年の歴史。 | 25年4月=2025-04 | 24年=P24Y
          25年4月の調べ。24年かけて直す。 | 25年4月=2025-04 | 24年=P24Y
          """)
  void tellsYearsFromLengths(String article, String dates, String lengths) {
    assertEquals(dates, Found.readings(article, MentionType.DATE));
    assertEquals(lengths, Found.readings(article, MentionType.DURATION));
  }
}
