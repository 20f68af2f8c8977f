package io.konkyo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Joined.
          4月1日から5月31日まで開く | 4月1日から5月31日=--04-01/--05-31
          2024年4月〜2025年3月に造る | 2024年4月〜2025年3月=2024-04/2025-03
          2024年4月1日 － 9月30日に造る | 2024年4月1日_－_9月30日=2024-04-01/2024-09-30
          2024年から2026年まで造る | 2024年から2026年=2024/2026
          令和3年4月から令和5年3月まで造る | 令和3年4月から令和5年3月=2021-04/2023-03
          2024年11月から翌年まで造る | 2024年11月から翌年=2024-11/2025
          2020年に始めた。2024年11月から翌年3月まで造る | 2020年=2020 2024年11月から翌年3月=2024-11/2025-03
          午前9時から午後5時まで開く | 午前9時から午後5時=T09:00/T17:00
          2024年4月から6月にかけて造る | 2024年4月から6月=2024-04/2024-06

          # Other words between them.
          4月1日と5月31日に開く | 4月1日=--04-01 5月31日=--05-31
          4月1日、5月31日に開く | 4月1日=--04-01 5月31日=--05-31
          4月1日からは5月31日に代えて開く | 4月1日=--04-01 5月31日=--05-31
          4月1日に始め5月31日に終える | 4月1日=--04-01 5月31日=--05-31

          # Ends of another grain.
          2024年4月から16日まで | 2024年4月=2024-04 16日=2024-04-16
          2024年4月1日から午後5時まで | 2024年4月1日=2024-04-01 午後5時=2024-04-01T17:00

          # What moves on is two dates.
          3月1日から4月1日に延期する | 3月1日=--03-01 4月1日=--04-01
          3月から4月へ移す | 3月=--03 4月=--04
          """)
  void joinsDates(String text, String dates) {
    assertEquals(dates, Found.readings(text, MentionType.DATE));
  }

  @ParameterizedTest
  @CsvSource({
    "3人から5月31日, 5月31日=--05-31",
    "4月1日から30日間, 4月1日=--04-01",
  })
  void joinsNothingButDates(String text, String dates) {
    assertEquals(dates, Found.readings(text, MentionType.DATE));
  }
}
